/** Danh sách công khai trả lời: what was asked and answered, by field, for the notice board and the portal. Posted. */
import { formatDayInText } from '../../text/format.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { hidingNamesOf, opinionsFor, speakerLine } from '../opinions.ts';
import { entriesOf, hiddenFor, questionOf } from '../same-question.ts';
import { ended, listed, lowerFirst, two } from '../words.ts';

export type PublicAnswersInput = {
  frame: Frame;
  conference: ConferenceView;
  /** Only what was approved and given is taken */
  opinions: readonly OpinionView[];
  /** Everybody who asked: nobody is named in an answer to somebody else */
  everybody: readonly OpinionView[];
  tasks: readonly TaskView[];
  /** The first list of a conference is 1; later ones carry what was answered since */
  round: number;
  /** Opinions that are still to be answered */
  pending: number;
};

/** May stand in a list for everybody: a leader approved the answer and it was given; no complaint, no denunciation. */
export function isPublic(opinion: OpinionView): boolean {
  return opinion.reply === 'given' && opinionsFor('posted', [opinion]).length > 0;
}

/** One entry for a question group with one answer. */
export function publicEntries(
  opinions: readonly OpinionView[],
  tasks: readonly TaskView[],
): readonly (readonly OpinionView[])[] {
  return entriesOf(opinions.filter(isPublic), (one) => [
    ...[one.field, one.unit, one.answer, answeredAs(one), one.superiorReply, stateOf([one], tasks)],
  ]);
}

export function publicAnswersData(input: PublicAnswersInput) {
  const { frame, conference, opinions, tasks, round, pending } = input;
  const hide = hidingNamesOf(input.everybody);
  const entries = publicEntries(opinions, tasks);
  const byField = new Map<string, (readonly OpinionView[])[]>();
  for (const entry of entries) {
    const name = entry[0]?.field || 'Lĩnh vực khác';
    byField.set(name, [...(byField.get(name) ?? []), entry]);
  }
  const names = [...byField.keys()].sort((one, other) => one.localeCompare(other, 'vi'));
  const count = entries.reduce((sum, entry) => sum + entry.length, 0);
  let no = 0;
  return {
    ...frameData(
      frame,
      'TB',
      `Công khai nội dung trả lời ý kiến, kiến nghị tại ${conference.name}${round > 1 ? ` (đợt ${round})` : ''}`,
    ),
    opening:
      `UBND ${frame.commune.fullName} công khai nội dung trả lời ${two(count)} ý kiến, kiến nghị của người dân, tổ chức, doanh nghiệp` +
      `${count === entries.length ? '' : ` (ghi thành ${two(entries.length)} mục, ý kiến cùng nội dung ghi chung)`}, theo lĩnh vực như sau:`,
    counted: listed(names.map((name) => `${name}: ${two(byField.get(name)?.length ?? 0)} nội dung`)),
    fields: names.map((name, at) => ({
      heading: `${at + 1}. ${name}`,
      entries: (byField.get(name) ?? []).map((entry) => entryData(entry, tasks, hide, ++no)),
    })),
    hasPending: pending > 0,
    pending: two(pending),
  };
}

function entryData(
  entry: readonly OpinionView[],
  tasks: readonly TaskView[],
  hide: (text: string) => string,
  no: number,
) {
  const [first] = entry as readonly [OpinionView];
  const whole = (text: string): string => ended(hide(hiddenFor('posted', entry, text)), '.');
  return {
    no: String(no),
    codes: entry.map((one) => one.code).join(', '),
    speaker: speakerLine('posted', first),
    question: hide(questionOf('posted', entry)),
    by: [first.unit, answeredAs(first)].filter((part) => part !== '').join(', '),
    answer: whole(first.answer),
    superior: first.superiorReply.trim() === '' ? [] : [{ text: whole(first.superiorReply) }],
    state: ended(stateOf(entry, tasks), '.'),
  };
}

/** "Văn bản số 15/UBND-VP ngày 30/6/2026", "trực tiếp tại hội nghị ngày 25/6/2026" */
function answeredAs({ answerPaper, answeredAtConference, answeredOn }: OpinionView): string {
  const on = answeredOn === null ? '' : `ngày ${formatDayInText(answeredOn)}`;
  if (answeredAtConference) return `trực tiếp tại hội nghị ${on}`.trim();
  return answerPaper === '' ? on : lowerFirst(answerPaper);
}

/** What has become of it: answered is not resolved. */
function stateOf(entry: readonly OpinionView[], tasks: readonly TaskView[]): string {
  const [{ standing, outcome, agency }] = entry as readonly [OpinionView];
  if (standing === 'superiorAnswered') return `đã kiến nghị; ${agency || 'cấp trên'} đã trả lời`;
  if (standing === 'escalatedOpen') return `đã kiến nghị ${agency || 'cấp trên'}, chờ cấp trên trả lời`;
  if (standing === 'guided') return `đã hướng dẫn liên hệ ${agency || 'cơ quan có thẩm quyền'}`;
  const promised = tasks.filter(
    ({ promisedTo, content }) =>
      promisedTo !== '' && entry.some(({ code }) => code === promisedTo || content.includes(code)),
  );
  const days = promised.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const last = days[days.length - 1];
  if (last === undefined) return outcome === '' ? 'đã trả lời' : lowerFirst(outcome);
  const until = `tiếp thu, có lộ trình đến ngày ${formatDayInText(last)}`;
  return promised.every(({ doneOn }) => doneOn !== null) ? `${until}, đã thực hiện xong` : until;
}
