import { dayAt } from '../src/core/calendar/day.ts';
import { COMPOSED_KINDS } from '../src/core/document/compose/composers.ts';
import { ANSWER_WAYS, OUTCOMES } from '../src/core/tables/choices.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { type Opinion, opinions, tasks } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import { draftAnswers, mailLines, mayBeGiven } from './act-assign.ts';
import type { DemoClerk } from './demo-clerk.ts';
import { issuePapers } from './issue-papers.ts';
import { isWorked, nextMorning } from './mornings.ts';
import type { DemoOptions } from './options.ts';
import { signedBy } from './people.ts';
import { publish } from './publish.ts';
import type { Story } from './story.ts';

const DAYS_AFTER = 12;
/** The conclusion notice is issued on this working day after the conference, what was still owed is answered on that. */
const [ISSUED, ANSWERED] = [2, 4];
/** The office has sent other letters before, in the same series. */
const FIRST_LETTER = 15;

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
  clerk.command('makePublicAnswers');
  clerk.command('exportFigures', [`${half}/${held.slice(0, 4)}`]);
  clerk.command('checkDossier');
  clerk.command('showDashboard');
  story.event(
    workspace.clock.now(),
    `Đã tạo Báo cáo 6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${held.slice(0, 4)}; bảng "Số liệu báo cáo" ghi từng con số và các dòng phía sau`,
  );
  story.event(workspace.clock.now(), 'Lập Danh sách công khai trả lời; xuất số liệu gửi cấp trên (.xlsx, .csv)');
}

function issueConclusions(clerk: DemoClerk, story: Story): void {
  const today = clerk.workspace.clock.now();
  const code = clerk.rows(conferences)[0]?.code as string;
  petitionTheSuperior(clerk);
  issuePapers(clerk, 'minutes', 'conclusionNotice', 'petitionToSuperior');
  clerk.type(conferences, code, 'conclusionIssuedOn', formatDay(dayAt(today)));
  clerk.command('refreshMilestones');
  const places = publish(clerk, 'results');
  clerk.command('makeResultReport');
  clerk.command('checkDossier');
  const posted = places > 0 ? `công khai ở ${places} nơi; ` : '';
  story.event(
    today,
    `Chốt Biên bản, Thông báo kết luận, kiến nghị cấp trên; ban hành; ${posted}lập Báo cáo kết quả hội nghị, kiểm tra hồ sơ`,
  );
}

/** What was promised to be sent up is sent up. */
function petitionTheSuperior(clerk: DemoClerk): void {
  const above = clerk.rows(opinions).some((one) => one.scope === 'beyond_authority');
  if (above) clerk.command('chooseAndMakePaper', [String(COMPOSED_KINDS.indexOf('petitionToSuperior') + 1)]);
}

/** How a letter answers, and with what outcome: what is above the commune goes up and stays open. */
function wayOf(scope: Opinion['scope']): string[] {
  if (scope === 'beyond_authority') return [numberOf(ANSWER_WAYS, 'escalated')];
  if (scope === 'other_agency') return [numberOf(ANSWER_WAYS, 'guided'), numberOf(OUTCOMES, 'notOurs')];
  return [numberOf(ANSWER_WAYS, 'inWriting'), numberOf(OUTCOMES, 'explained')];
}

/** Each letter has its own number; opinions of one question group have one letter, which the command records for all of them. */
function recordLetters(clerk: DemoClerk, codes: readonly string[]): void {
  const grouped = new Set<string>();
  let number = FIRST_LETTER;
  for (const { code, group, scope } of clerk.rows(opinions).filter((one) => codes.includes(one.code))) {
    if (group !== '' && grouped.has(group)) continue;
    grouped.add(group);
    clerk.commandFor('recordAnswers', opinions, [code], [...wayOf(scope), signedBy, `${number++}/UBND-VP`, '']);
  }
}

/** The units' last drafts, approved and sent as letters; what was asked on the day is answered with them. */
function answerWhatIsOwed(clerk: DemoClerk, { profile }: DemoOptions, story: Story): void {
  const fromTheFloor = clerk.rows(opinions).filter((one) => one.status === 'new' && mayBeGiven(one));
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
  recordLetters(clerk, codes);
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
