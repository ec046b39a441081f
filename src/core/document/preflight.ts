/** What is missing or odd before a paper is made, each with the cell where it is put right. */
import { type Day, dayAt } from '../calendar/day.ts';
import { REST_QUESTION } from '../opinion/for-papers.ts';
import { grouped } from '../report/grouped.ts';
import type { Column } from '../sheet/column.ts';
import type { Table } from '../sheet/table.ts';
import { attendees, conferences, dossierItems } from '../tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../tables/register-tables.ts';
import { foldedPhrase } from '../text/fold.ts';
import { formatDay, formatInstant } from '../text/format.ts';
import { COMPOSERS, type ComposedKind } from './compose/composers.ts';
import { publicAnswersFindings } from './compose/public-answers.ts';
import type { PaperSource } from './compose/source.ts';
import { asHeard, reopenedSince } from './heard-there.ts';
import { KINDS } from './kinds.ts';
import type { OpinionView } from './model.ts';
import { opinionsFor } from './opinions.ts';
import { lowerFirst } from './words.ts';

export interface Finding {
  /** The paper cannot be made. */
  readonly fatal: boolean;
  readonly text: string;
  readonly sheet: string;
  readonly code: string;
  /** Header of the column, as people read it; '' for a whole row. */
  readonly column: string;
  /** The column as the table names it. */
  readonly key: string;
}

/** Longer opinions are hard to read in a table: staff give a summary. */
export const LONG_OPINION = 1_500;
/** So many codes are named; the rest is counted. */
const NAMED = 5;

type Check = (source: PaperSource, kind: ComposedKind) => Finding[];

const WITH_MEETING: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  ...(['announcement', 'invitation', 'hamletSlip', 'loudspeakerBulletin', 'qrPoster', 'agenda'] as const),
  ...(['runningScript', 'minutes', 'conclusionNotice', 'resultReport', 'budgetEstimate'] as const),
]);
const WITH_OPINIONS: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  ...(['opinionSummary', 'answerSummary', 'assignmentProposal', 'assignmentSlip', 'runningScript', 'minutes'] as const),
  ...(['conclusionNotice', 'resultReport', 'unitResultReport', 'unitAnswer', 'directive'] as const),
]);
/** Kinds in which citizens' own words stand, besides the letter to whoever wrote them. */
const WITH_RESTS: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  ...WITH_OPINIONS,
  ...(['publicAnswers', 'petitionToSuperior', 'continuingPetitions', 'agenda'] as const),
]);
const WITH_ANSWERS: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  ...(['answerSummary', 'runningScript', 'minutes', 'conclusionNotice', 'resultReport'] as const),
]);
const WITH_TASKS: ReadonlySet<ComposedKind> = new Set<ComposedKind>([
  ...(['minutes', 'conclusionNotice', 'resultReport', 'directive', 'unitResultReport'] as const),
]);
const HELD: ReadonlySet<ComposedKind> = new Set<ComposedKind>(['minutes', 'conclusionNotice', 'resultReport']);
/** Kinds of which no paper comes where there is nothing to put into it, and what is then missing. */
const NOTHING: Partial<Record<ComposedKind, { text: string; table: Table; column: string }>> = {
  acknowledgementSlip: {
    text: 'Không có phiếu nào cần xác nhận: hãy chọn dòng ở bảng "Phiếu đăng ký".',
    table: registrations,
    column: 'toldByHandOn',
  },
  assignmentSlip: { text: 'Chưa ý kiến nào có đơn vị chủ trì và còn chờ trả lời.', table: opinions, column: 'unit' },
  assignmentProposal: {
    text: 'Chưa ý kiến nào có đơn vị được đề xuất và còn chờ trả lời.',
    table: opinions,
    column: 'unit',
  },
  unitAnswer: { text: 'Chưa ý kiến nào có đơn vị chủ trì.', table: opinions, column: 'unit' },
  petitionToSuperior: {
    text: 'Không có ý kiến nào vượt thẩm quyền còn chờ cấp trên: hãy chọn dòng ý kiến.',
    table: opinions,
    column: 'scope',
  },
  unitResultReport: { text: 'Chưa giao ý kiến hay nhiệm vụ cho đơn vị nào.', table: opinions, column: 'unit' },
  readReport: { text: 'Chương trình trong hồ sơ không có báo cáo nào được trình bày.', table: conferences, column: '' },
  replyLetter: {
    text: 'Không có ý kiến nào đã có nội dung trả lời và chờ văn bản: hãy chọn dòng ý kiến.',
    table: opinions,
    column: 'answer',
  },
  guidanceLetter: {
    text: 'Không có ý kiến nào thuộc cơ quan khác hoặc là khiếu nại: hãy chọn dòng ý kiến.',
    table: opinions,
    column: 'scope',
  },
  extensionNotice: {
    text: 'Không có lần gia hạn nào chưa báo người dân.',
    table: deadlineEvents,
    column: 'toldOn',
  },
  dossierCover: { text: 'Hội nghị chưa có danh mục hồ sơ.', table: dossierItems, column: 'title' },
};

/** Fatal ones first. An empty list: nothing is in the way. */
export function preflight(source: PaperSource, kind: ComposedKind): Finding[] {
  const checks = [
    ofRests,
    cancelled,
    emptyPaper,
    ofMeeting,
    ofDay,
    ofOpinions,
    ofAnswers,
    ofTasks,
    ofLetters,
    ofPublicAnswers,
  ];
  const reopened = ofReopened(source, kind);
  // Spreading a source reads every table of it: only where something is told otherwise than the register has it.
  const told = reopened.length === 0 ? source : { ...source, opinions: asHeard(source.opinions, kind) };
  const found = [...checks.flatMap((check) => check(told, kind)), ...reopened];
  return found.sort((one, other) => Number(other.fatal) - Number(one.fatal));
}

/** "Thiếu người chủ trì. (Hội nghị, DT-2026-01, cột "Người chủ trì")" */
export function findingText({ text, sheet, code, column }: Finding): string {
  return `${text} (bảng "${sheet}"${code === '' ? '' : `, ${code}`}${column === '' ? '' : `, cột "${column}"`})`;
}

function finding(table: Table, code: string, column: string, text: string, fatal = false): Finding {
  const header = (table.columns as Record<string, Column<unknown>>)[column]?.header ?? '';
  return { fatal, text, sheet: table.sheet, code, column: header, key: column };
}

/** Asked before anything else, and of every paper: whether it may stand there only a person can tell. */
const ofRests: Check = (source, kind) => {
  if (!WITH_RESTS.has(kind) || source.rests.size === 0) return [];
  const posted = kind === 'publicAnswers' ? COMPOSERS[kind].compose(source).map((order) => order.carries ?? '') : null;
  const carried = posted && new Set(posted.flatMap((codes) => codes.split(', ')));
  const asked = source.opinions.filter((one) => source.rests.has(one.code) && (!carried || carried.has(one.code)));
  return listed(asked, () => true, 'scope', REST_QUESTION);
};

const cancelled: Check = ({ row }, kind) =>
  row.status === 'cancelled' && (HELD.has(kind) || COMPOSERS[kind].stage === 'during')
    ? [finding(conferences, row.code, 'status', `Hội nghị không tổ chức, không lập ${KINDS[kind].name}.`, true)]
    : [];

const emptyPaper: Check = (source, kind) => {
  const said = NOTHING[kind];
  if (!said || COMPOSERS[kind].compose(source).length > 0) {
    const blank = kind === 'dossierCover' && source.dossier.length === 0 ? said : undefined;
    return blank ? [finding(blank.table, source.row.code, blank.column, blank.text, true)] : [];
  }
  return [finding(said.table, '', said.column, said.text, true)];
};

const ofMeeting: Check = ({ row, conference, profile }, kind) => {
  if (!WITH_MEETING.has(kind)) return [];
  const missing = (column: string, text: string): Finding => finding(conferences, row.code, column, text);
  return [
    ...(row.startsAt ? [] : [missing('startsAt', 'Thiếu ngày giờ bắt đầu; văn bản để dấu chấm.')]),
    ...(row.place.trim() ? [] : [missing('place', 'Thiếu địa điểm.')]),
    ...(row.chair.trim() ? [] : [missing('chair', 'Thiếu người chủ trì; văn bản để dấu chấm.')]),
    ...chairTitle(row.chairTitle, profile).map((text) => missing('chairTitle', text)),
    ...(row.form === 'indirect' && HELD.has(kind)
      ? [missing('form', 'Đối thoại gián tiếp không có buổi họp; ý kiến được trả lời bằng văn bản.')]
      : []),
    ...(kind === 'qrPoster' && conference.formUrl === ''
      ? [finding(conferences, row.code, 'formUrl', 'Chưa có phiếu đăng ký trực tuyến nên chưa có mã QR.', true)]
      : []),
  ];
};

/** The signature follows the chair's title: a missing one leaves it to chance, an unforeseen one is worth a look. */
function chairTitle(title: string, { conferences: { chairs } }: PaperSource['profile']): string[] {
  if (title.trim() === '') return ['Thiếu chức vụ người chủ trì: khối chữ ký theo chức vụ này.'];
  if (chairs.some((chair) => foldedPhrase(chair.title) === foldedPhrase(title))) return [];
  return [`Kế hoạch nêu chủ trì là ${chairs.map((chair) => chair.title).join(' hoặc ')}; khối chữ ký theo "${title}".`];
}

const ofDay: Check = ({ row, conference, attendees: people, today }, kind) => {
  if (!HELD.has(kind)) return [];
  const early =
    row.startsAt !== null && today < dayAt(row.startsAt) && row.form !== 'indirect'
      ? [
          finding(
            conferences,
            row.code,
            'startsAt',
            `Hội nghị chưa diễn ra (bắt đầu lúc ${formatInstant(row.startsAt)}); ${KINDS[kind].name} chỉ lập sau hội nghị.`,
          ),
        ]
      : [];
  const missing = (column: string, text: string): Finding => finding(conferences, row.code, column, text);
  const counted = conference.attendance.some((group) => group.present !== null);
  const present = people.length === 0 ? missing('attendees', 'Thiếu số người dự.') : null;
  return [
    ...early,
    ...(counted ? [] : [present ?? finding(attendees, '', 'present', 'Chưa điểm danh: thiếu số có mặt.')]),
    ...(kind === 'minutes' && !row.secretary.trim() ? [missing('secretary', 'Thiếu thư ký.')] : []),
    ...(kind === 'minutes' && !row.endsAt ? [missing('endsAt', 'Thiếu giờ kết thúc.')] : []),
    ...(kind !== 'resultReport' && conference.conclusions.length === 0
      ? [missing('conclusions', 'Thiếu kết luận của chủ trì.')]
      : []),
  ];
};

const ofOpinions: Check = ({ opinions: all, row }, kind) => {
  if (!WITH_OPINIONS.has(kind)) return [];
  if (all.length === 0) return [finding(opinions, '', '', `Hội nghị ${row.code} chưa có ý kiến nào.`)];
  return [
    ...listed(all, (one) => one.scope === 'unclear', 'scope', 'Chưa rõ phạm vi'),
    ...listed(all, (one) => one.standing === 'unassigned', 'unit', 'Chưa phân công đơn vị trả lời'),
    ...listed(
      all,
      (one) => one.scope === 'other_agency' && one.agency === '',
      'unit',
      'Thuộc cơ quan khác nhưng đơn vị chủ trì là của xã, văn bản không nêu được tên cơ quan',
    ),
    ...listed(all, (one) => one.field === '', 'field', 'Chưa ghi lĩnh vực'),
    ...listed(all, (one) => one.content.length > LONG_OPINION, 'summary', 'Ý kiến dài, nên ghi tóm tắt'),
  ];
};

const ofAnswers: Check = ({ opinions: all }, kind) =>
  WITH_ANSWERS.has(kind)
    ? listed(opinionsFor('internal', all), (one) => one.answer.trim() === '', 'answer', 'Chưa có nội dung trả lời')
    : [];

/** What is given out without a day cannot be followed; what is late already wants a new day from the chair. */
const ofTasks: Check = ({ tasks: all, opinions: asked }, kind) => {
  if (!WITH_TASKS.has(kind)) return [];
  const undated = all.filter((task) => task.dueOn === null && task.dueText.trim() === '').map((task) => task.code);
  const concludes = kind === 'minutes' || kind === 'conclusionNotice';
  return [
    ...named(tasks, undated, 'dueOn', 'Nhiệm vụ chưa có thời hạn; văn bản để dấu chấm', 'nhiệm vụ'),
    ...(kind === 'conclusionNotice'
      ? listed(
          opinionsFor('posted', asked),
          hasNoDue,
          'dueOn',
          'Chưa có ngày hẹn trả lời người dân; thông báo để dấu chấm cho người ký ghi',
        )
      : []),
    ...(concludes
      ? listed(asked, (one) => one.standing === 'overdue', 'dueOn', 'Đã quá thời hạn trả lời, nên ấn định ngày mới')
      : []),
  ];
};

/** What the paper prints is not what the register says now: whoever signs it is told. */
const ofReopened: Check = ({ opinions: all }, kind) => {
  const byDay = grouped(reopenedSince(all, kind), (one) => formatDay(one.answeredThere?.reopenedOn as Day));
  return [...byDay].flatMap(([on, rows]) =>
    listed(
      rows,
      () => true,
      'answer',
      `Đã mở lại ngày ${on}; ${lowerFirst(KINDS[kind].name)} ghi câu trả lời tại hội nghị`,
    ),
  );
};

/** Given to a unit of the commune, and nobody said by when. */
const hasNoDue = ({ standing, scope, expectedOn }: OpinionView): boolean =>
  standing === 'inTime' && scope !== 'other_agency' && scope !== 'out_khieu_nai' && expectedOn === null;

const LETTERS: ReadonlySet<ComposedKind> = new Set<ComposedKind>(['replyLetter', 'guidanceLetter', 'extensionNotice']);

const ofLetters: Check = ({ opinions: all, selected }, kind) => {
  if (!LETTERS.has(kind)) return [];
  const picked = all.filter((opinion) => selected.has(opinion.code));
  const allowed = new Set(opinionsFor('person', picked).map((opinion) => opinion.code));
  return [
    ...listed(picked, (one) => !allowed.has(one.code), 'scope', 'Có dấu hiệu tố cáo, không lập thư trả lời'),
    ...(kind === 'replyLetter'
      ? listed(picked, (one) => one.answer.trim() === '', 'answer', 'Chưa có nội dung trả lời')
      : []),
    ...(kind === 'guidanceLetter'
      ? listed(
          (picked.length > 0 ? picked : all).filter((one) => one.scope === 'other_agency'),
          (one) => one.agency === '',
          'unit',
          'Chưa ghi cơ quan có thẩm quyền ở đơn vị chủ trì; thư để dấu chấm',
        )
      : []),
    ...listed(picked, (one) => one.citizenName === '' && one.organisation === '', 'citizen', 'Không rõ người nhận'),
  ];
};

/** What is posted cannot be taken back: the count, and what stays out, are always shown before. */
const ofPublicAnswers: Check = (source, kind) => {
  if (kind !== 'publicAnswers') return [];
  const { none, found } = publicAnswersFindings(source);
  const said = found.flatMap(({ text, codes }) =>
    codes.length === 0 ? [finding(opinions, '', '', text)] : named(opinions, codes, 'answer', text, 'ý kiến'),
  );
  return said.map((one) => ({ ...one, fatal: none }));
};

/** One finding for all opinions with the same fault; the first names the row to go to. */
function listed(
  all: readonly OpinionView[],
  fits: (opinion: OpinionView) => boolean,
  column: string,
  text: string,
): Finding[] {
  return named(
    opinions,
    all.filter(fits).map((opinion) => opinion.code),
    column,
    text,
    'ý kiến',
  );
}

function named(table: Table, codes: readonly string[], column: string, text: string, noun: string): Finding[] {
  if (codes.length === 0) return [];
  const rest = codes.length > NAMED ? ` và ${codes.length - NAMED} ${noun} khác` : '';
  return [finding(table, codes[0] as string, column, `${text}: ${codes.slice(0, NAMED).join(', ')}${rest}.`)];
}
