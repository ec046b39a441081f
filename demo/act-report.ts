import { dayAt } from '../src/core/calendar/day.ts';
import { ANSWER_WAYS, OUTCOMES } from '../src/core/tables/choices.ts';
import { conferences, documents } from '../src/core/tables/conference-tables.ts';
import { opinions, tasks } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import { draftAnswers, mailLines } from './act-assign.ts';
import type { DemoClerk } from './demo-clerk.ts';
import { isWorked, nextMorning } from './mornings.ts';
import type { DemoOptions } from './options.ts';
import { signedBy } from './people.ts';
import { publish } from './publish.ts';
import type { Story } from './story.ts';

const DAYS_AFTER = 12;
/** The conclusion notice is issued on this working day after the conference, what was still owed is answered on that. */
const [ISSUED, ANSWERED] = [2, 4];

const numberOf = (choices: object, code: string): string => String(Object.keys(choices).indexOf(code) + 1);

/** Twelve days on: conclusions are issued and posted, what was owed is answered in writing, the half-year is reported. */
export function reportHalfYear(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Theo dõi sau hội nghị, báo cáo 6 tháng');
  const { workspace } = clerk;
  let worked = 0;
  for (let day = 1; day <= DAYS_AFTER || !isWorked(dayAt(workspace.clock.now())); day++) {
    const before = workspace.mailbox.length;
    workspace.advanceTo(nextMorning(workspace.clock.now()));
    for (const line of mailLines(workspace.mailbox.slice(before))) story.event(workspace.clock.now(), line);
    if (!isWorked(dayAt(workspace.clock.now()))) continue;
    worked++;
    if (worked === ISSUED) issueConclusions(clerk, story);
    if (worked === ANSWERED) answerWhatIsOwed(clerk, options, story);
  }
  const held = dayAt(options.conferenceStartsAt);
  const half = held.slice(5, 7) <= '06' ? 1 : 2;
  clerk.command('makeSixMonthReport', [`${half}/${held.slice(0, 4)}`]);
  clerk.command('checkDossier');
  clerk.command('showDashboard');
  story.event(
    workspace.clock.now(),
    `Đã tạo Báo cáo 6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${held.slice(0, 4)}; bảng "Số liệu báo cáo" ghi từng con số và các dòng phía sau`,
  );
}

function issueConclusions(clerk: DemoClerk, story: Story): void {
  const today = clerk.workspace.clock.now();
  const code = clerk.rows(conferences)[0]?.code as string;
  const drafts = clerk.rows(documents).filter((row) => row.state === 'draft');
  const final = drafts.filter((row) => ['minutes', 'conclusionNotice'].includes(row.kind)).map((row) => row.code);
  clerk.commandFor('finalizePapers', documents, final);
  clerk.type(conferences, code, 'conclusionIssuedOn', formatDay(dayAt(today)));
  clerk.command('refreshMilestones');
  const places = publish(clerk, 'results');
  clerk.command('makeResultReport');
  clerk.command('checkDossier');
  const posted = places > 0 ? `công khai ở ${places} nơi; ` : '';
  story.event(
    today,
    `Chốt Biên bản, Thông báo kết luận; ban hành; ${posted}lập Báo cáo kết quả hội nghị, kiểm tra hồ sơ`,
  );
}

/** The units' last drafts, approved and sent as letters; what was asked on the day is answered with them. */
function answerWhatIsOwed(clerk: DemoClerk, { profile }: DemoOptions, story: Story): void {
  const fromTheFloor = clerk.rows(opinions).filter((one) => one.status === 'new' && one.scope !== 'out_khieu_nai');
  const unit = profile.units[0]?.name ?? profile.coordinator.text;
  const floor = fromTheFloor.map((one) => one.code);
  for (const one of fromTheFloor) if (one.unit === '') clerk.type(opinions, one.code, 'unit', unit);
  clerk.commandFor('proposeAssignments', opinions, floor);
  clerk.commandFor('approveAssignments', opinions, floor, [signedBy]);
  clerk.commandFor('recordReceipts', opinions, floor, ['']);
  const owed = clerk.rows(opinions).filter((one) => one.status === 'assigned');
  const codes = owed.map((one) => one.code);
  draftAnswers(clerk, owed);
  clerk.command('refreshOpinions');
  clerk.commandFor('approveAnswers', opinions, codes, [signedBy, '']);
  clerk.commandFor('makeReplyLetters', opinions, codes);
  clerk.commandFor('recordAnswers', opinions, codes, [
    numberOf(ANSWER_WAYS, 'inWriting'),
    numberOf(OUTCOMES, 'explained'),
    signedBy,
    '15/UBND-VP',
    '',
  ]);
  clerk.command('tellCitizens');
  const answered = clerk.rows(opinions).filter((one) => codes.includes(one.code) && one.answeredOn !== null).length;
  const byHand = clerk
    .rows(opinions)
    .filter((one) => one.status === 'answered')
    .map((one) => one.code);
  clerk.commandFor('recordTold', opinions, byHand, ['']);
  const done = clerk.rows(tasks).map((task): [string, Record<string, string>] => [task.code, { status: 'Đang làm' }]);
  clerk.typeCells(tasks, new Map(done));
  clerk.command('refreshOpinions');
  story.event(clerk.workspace.clock.now(), `Trả lời bằng văn bản ${answered} ý kiến còn lại, báo từng người`);
}
