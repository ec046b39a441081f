import { dayAt } from '../src/core/calendar/day.ts';
import { ANSWER_WAYS, OUTCOMES } from '../src/core/tables/choices.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { type Opinion, opinions } from '../src/core/tables/register-tables.ts';
import { formatDay, formatTime } from '../src/core/text/format.ts';
import { surveyTheHall } from './act-survey.ts';
import { isThanks, THANKS_ANSWER } from './answers.ts';
import type { DemoClerk } from './demo-clerk.ts';
import { nextMorning } from './mornings.ts';
import type { DemoOptions } from './options.ts';
import { CHAIR } from './people.ts';
import type { Story } from './story.ts';

const HOUR_MS = 3_600_000;

/** As staff type it: the number of a way or an outcome in the list that the command shows. */
const numberOf = (choices: object, code: string): string => String(Object.keys(choices).indexOf(code) + 1);

/** The day itself: who came, what was asked and answered, what was concluded; then minutes and conclusion notice. */
export function holdConference(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Hội nghị, biên bản, thông báo kết luận');
  const { workspace } = clerk;
  const code = clerk.rows(conferences)[0]?.code as string;
  const at = (hours: number): Date => new Date(options.conferenceStartsAt.getTime() + hours * HOUR_MS);
  if (at(0) > workspace.clock.now()) workspace.advanceTo(at(0));
  clerk.command('callRoll', ['đủ']);
  if (at(1) > workspace.clock.now()) workspace.advanceTo(at(1));
  clerk.command('recordSpotOpinions', [
    `Nguyễn Thị Phát Biểu | ${options.profile.hamlets.names[0] ?? ''} | Đề nghị niêm yết số điện thoại của người trực tiếp giải quyết hồ sơ. | Tiếp thu, niêm yết trong tuần tới. | ${CHAIR}`,
    'Đinh Văn Hỏi Thêm | | Hồ sơ nộp trực tuyến bị trả lại nhiều lần mà không nêu lý do, đề nghị xem lại cách hướng dẫn. | |',
    '',
  ]);
  surveyTheHall(clerk, story);
  if (at(3) > workspace.clock.now()) workspace.advanceTo(at(3));
  const answered = recordWhatWasAnswered(clerk);
  const unit = options.profile.units[0]?.name ?? options.profile.coordinator.text;
  const due = formatDay(dayAt(nextMorning(at(3), 15)));
  clerk.typeCells(
    conferences,
    new Map([
      [
        code,
        {
          endsAt: `${formatDay(dayAt(at(3)))} ${formatTime(at(3))}`,
          status: 'Đã tổ chức',
          conclusions: [
            'Ghi nhận và cảm ơn các ý kiến thẳng thắn, xây dựng của người dân, tổ chức, doanh nghiệp.',
            'Những nội dung chưa giải đáp tại hội nghị được trả lời bằng văn bản, đúng thời hạn đã giao.',
            `Niêm yết lại đầy đủ thành phần hồ sơ theo mẫu mới tại nơi giải quyết thủ tục hành chính | ${unit} | ${due} | | Bảng niêm yết`,
          ].join('\n'),
        },
      ],
    ]),
  );
  clerk.command('tasksOfConclusions');
  clerk.command('refreshOpinions');
  story.event(workspace.clock.now(), `Hội nghị đã họp; trả lời ${answered}/${clerk.rows(opinions).length} ý kiến`);
  clerk.command('makeMinutes');
  clerk.command('makeConclusionNotice');
  story.event(workspace.clock.now(), 'Đã tạo dự thảo Biên bản và Thông báo kết luận (drive/)');
  const before = workspace.mailbox.length;
  clerk.command('tellCitizens');
  const letters = workspace.mailbox.length - before;
  const byHand = told(clerk, (one) => one.status === 'answered');
  clerk.commandFor('recordTold', opinions, byHand, ['']);
  story.event(
    workspace.clock.now(),
    `Báo kết quả cho người dân: ${letters} thư điện tử; ${byHand.length} ý kiến báo trực tiếp hoặc bằng điện thoại`,
  );
}

const told = (clerk: DemoClerk, which: (one: Opinion) => boolean): string[] =>
  clerk
    .rows(opinions)
    .filter(which)
    .map((one) => one.code);

/** Approved answers are given at the table; what is not ours is guided on, what is above us goes up. Returns how many. */
function recordWhatWasAnswered(clerk: DemoClerk): number {
  const rows = clerk.rows(opinions).filter((one) => one.status === 'approved');
  const of = (scope: Opinion['scope']): string[] => rows.filter((one) => one.scope === scope).map((one) => one.code);
  const given = (way: keyof typeof ANSWER_WAYS, ...rest: string[]): string[] => [numberOf(ANSWER_WAYS, way), ...rest];
  clerk.commandFor(
    'recordAnswers',
    opinions,
    of('in_scope'),
    given('atConference', numberOf(OUTCOMES, 'explained'), CHAIR, ''),
  );
  clerk.commandFor(
    'recordAnswers',
    opinions,
    of('other_agency'),
    given('guided', numberOf(OUTCOMES, 'notOurs'), CHAIR, '', ''),
  );
  clerk.commandFor('recordAnswers', opinions, of('beyond_authority'), given('escalated', CHAIR, '', ''));
  const thanks = clerk
    .rows(opinions)
    .filter((one) => one.status === 'new' && one.scope === 'in_scope' && isThanks(one));
  clerk.typeCells(opinions, new Map(thanks.map((one) => [one.code, { answer: THANKS_ANSWER }])));
  clerk.commandFor(
    'recordAnswers',
    opinions,
    thanks.map((one) => one.code),
    given('atConference', numberOf(OUTCOMES, 'explained'), CHAIR, ''),
  );
  const outside = clerk.rows(opinions).filter((one) => one.scope === 'out_other' && one.answeredOn === null);
  clerk.typeCells(
    opinions,
    new Map(
      outside.map((one) => [
        one.code,
        { answer: 'Nội dung không thuộc phạm vi hội nghị này; Văn phòng đã chuyển bộ phận phụ trách trả lời.' },
      ]),
    ),
  );
  clerk.commandFor(
    'recordAnswers',
    opinions,
    outside.map((one) => one.code),
    given('atConference', numberOf(OUTCOMES, 'notOurs'), CHAIR, ''),
  );
  return clerk.rows(opinions).filter((one) => one.answeredOn !== null).length;
}
