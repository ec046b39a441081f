/** The main job on the emulator: one conference of a commune, from the plan to the six-month report. See README. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject, Workspace } from '../emulator/workspace.ts';
import { answerBeforeConference, assignAll } from './act-assign.ts';
import { holdConference } from './act-conference.ts';
import { intakeOfSlips } from './act-intake.ts';
import { reportHalfYear } from './act-report.ts';
import { setUpOffice } from './act-set-up.ts';
import { sortByPeople } from './act-sort.ts';
import { readOptions, WrongOption } from './options.ts';
import { resultOf } from './result.ts';
import { Story } from './story.ts';

const OWNER = 'vanphong@xa.example';
const CHAPTERS = 7;
const DAY_MS = 86_400_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const began = Date.now();
  const firstSlip = Math.min(...options.slips.registrations.map((slip) => Date.parse(slip.submittedAt)));
  const opening = Math.min(firstSlip - 3 * DAY_MS, options.conferenceStartsAt.getTime() - 30 * DAY_MS);
  const workspace = Workspace.create({
    project: loadProject('build/dist'),
    now: new Date(opening),
    owner: OWNER,
    account: 'workspace',
    name: `Sổ Đối Thoại ${options.profile.commune.fullName}`,
  });
  const story = new Story(CHAPTERS);
  story.say(`Sổ Đối Thoại: ${options.profile.commune.fullName}, ${options.profile.plan.title}`);
  story.say(
    'Phiếu, tên người, địa chỉ thư trong bản trình diễn này là giả định; quy định, đơn vị và đầu mối tiếp nhận lấy từ kế hoạch đã công bố của xã.',
  );
  const clerk = setUpOffice(workspace, options, OWNER, story);
  const slips = intakeOfSlips(clerk, options, story);
  sortByPeople(clerk, options, story);
  assignAll(clerk, options, story);
  answerBeforeConference(clerk, options, story);
  holdConference(clerk, options, story);
  reportHalfYear(clerk, options, story);

  mkdirSync(options.out, { recursive: true });
  const saved = await workspace.save(options.out);
  const result = resultOf(clerk, options, slips, saved.drive);
  writeFileSync(join(options.out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(options.out, 'story.txt'), `${story.lines.join('\n')}\n`);
  story.say(`\nXong sau ${((Date.now() - began) / 1000).toFixed(1)} giây. Xem kết quả trong ${options.out}/:`);
  story.say('  workbook.xlsx  sổ làm việc · drive/  văn bản .docx · mail/  thư đã gửi · result.json · story.txt');
}

main().catch((problem: unknown) => {
  if (problem instanceof WrongOption) {
    process.stderr.write(`${problem.message}\n`);
    process.exit(2);
  }
  throw problem;
});
