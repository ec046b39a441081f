import { dayAt } from '../src/core/calendar/day.ts';
import { isDenunciation } from '../src/core/opinion/scope.ts';
import { sentencesOf } from '../src/core/opinion/split.ts';
import { CHANNELS, SCOPES } from '../src/core/tables/choices.ts';
import { fields } from '../src/core/tables/commune-tables.ts';
import { type Opinion, opinions, registrations } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import { shippedScopeWords, signalsFromRows } from '../src/core/triage/scope-words.ts';
import { suggestScope } from '../src/core/triage/suggest-scope.ts';
import { fieldsFromRows } from '../src/core/triage/vocabulary.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { DemoOptions } from './options.ts';
import { RECEIVER } from './people.ts';
import type { Story } from './story.ts';

/** What a keyword only suggests, people decide: duplicates, complaints, denunciations, and what nobody understood. */
export function sortByPeople(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Cán bộ xem phiếu: trùng, khiếu nại, tố cáo, chưa rõ');
  const say = (what: string): void => story.event(clerk.workspace.clock.now(), what);
  const told = tellByTelephone(clerk);
  if (told > 0) say(`Gọi điện, nhắn tin báo mã phiếu cho ${told} người không có thư điện tử`);
  const duplicates = confirmDuplicates(clerk);
  if (duplicates > 0) say(`Xác nhận ${duplicates} phiếu trùng; phiếu được giữ, ý kiến gộp một nhóm trả lời`);
  splitMixed(clerk);
  const complaints = codesOf(clerk, 'out_khieu_nai');
  clerk.commandFor('separateComplaints', opinions, complaints);
  if (complaints.length > 0)
    say(
      options.profile.complaints.treatment === 'classify'
        ? `${complaints.length} khiếu nại được phân loại, theo dõi trong sổ theo kế hoạch`
        : `Tách ${complaints.length} khiếu nại kèm văn bản hướng dẫn`,
    );
  const denunciations = codesOf(clerk, 'out_to_cao');
  const denounced = new Set(
    clerk
      .rows(opinions)
      .filter(isDenunciation)
      .map((one) => one.registration),
  );
  clerk.as(RECEIVER.email).commandFor('handOverDenunciations', opinions, denunciations);
  if (denunciations.length > 0)
    say(`Bàn giao ${denunciations.length} tố cáo cho người được giao; nội dung đã xóa khỏi sổ, biểu mẫu và nhật ký`);
  const held = holdBackRest(clerk, denounced);
  if (held > 0) say(`Giữ lại ${held} ý kiến còn lại của phiếu có tố cáo: không giao, không đưa vào văn bản nào`);
  const unclear = decideUnclear(clerk, options);
  if (unclear > 0) say(`Hỏi lại người gửi, ghi phạm vi cho ${unclear} ý kiến chưa rõ`);
}

const waiting = (clerk: DemoClerk): Opinion[] => clerk.rows(opinions).filter((one) => one.status === 'new');
/** Only who receives denunciations may release what else such a slip says; until then no list, mail or paper carries it. */
function holdBackRest(clerk: DemoClerk, denounced: ReadonlySet<string>): number {
  const rest = waiting(clerk).filter((one) => denounced.has(one.registration) && !isDenunciation(one));
  clerk.typeCells(opinions, new Map(rest.map((one) => [one.code, { scope: SCOPES.mixed_to_cao }])));
  return rest.length;
}

const codesOf = (clerk: DemoClerk, scope: Opinion['scope']): string[] =>
  waiting(clerk)
    .filter((one) => one.scope === scope)
    .map((one) => one.code);

function tellByTelephone(clerk: DemoClerk): number {
  const today = formatDay(dayAt(clerk.workspace.clock.now()));
  const slips = clerk.rows(registrations).filter((slip) => slip.acknowledged === 'toDo');
  clerk.typeCells(registrations, new Map(slips.map((slip) => [slip.code, { toldByHandOn: today }])));
  return slips.length;
}

/** The decision is the clerk's; where both slips say the same of one matter, they get one answer. */
function confirmDuplicates(clerk: DemoClerk): number {
  const slips = clerk.rows(registrations).filter((slip) => slip.duplicateSuggestion !== '');
  clerk.typeCells(registrations, new Map(slips.map((slip) => [slip.code, { duplicateOf: slip.duplicateSuggestion }])));
  for (const first of new Set(slips.map((slip) => slip.duplicateSuggestion))) {
    const alike = [first, ...slips.filter((slip) => slip.duplicateSuggestion === first).map((slip) => slip.code)];
    const open = waiting(clerk).filter((one) => one.scope === 'in_scope' && alike.includes(one.registration));
    for (const section of new Set(open.map((one) => one.section))) {
      const same = open.filter((one) => one.section === section && one.group === '');
      if (same.length > 1)
        clerk.commandFor(
          'groupQuestions',
          opinions,
          same.map((one) => one.code),
        );
    }
  }
  return slips.length;
}

/** Cuts the part that denounces out of an opinion that also asks something, and marks it. */
function splitMixed(clerk: DemoClerk): void {
  const signals = signalsFromRows(shippedScopeWords());
  const known = fieldsFromRows(clerk.rows(fields));
  const denounces = (text: string): boolean => {
    const { scope } = suggestScope(text, signals, known);
    return scope === 'out_to_cao' || scope === 'mixed_to_cao';
  };
  for (const { code, content, registration } of waiting(clerk).filter((one) => one.scope === 'mixed_to_cao')) {
    const marks = sentencesOf(content).map(denounces);
    const cuts = marks.flatMap((mark, at) => (at > 0 && mark !== marks[at - 1] ? [String(at + 1)] : []));
    if (cuts.length === 0) continue;
    clerk.commandFor('splitOpinion', opinions, [code], [cuts.join(', ')]);
    const parts = waiting(clerk).filter((one) => one.registration === registration && denounces(one.content));
    clerk.typeCells(opinions, new Map(parts.map((one) => [one.code, { scope: SCOPES.out_to_cao }])));
  }
}

/** What the words leave open is asked back and given to the office's first unit. */
function decideUnclear(clerk: DemoClerk, { profile }: DemoOptions): number {
  const open = waiting(clerk).filter((one) => one.scope === 'unclear' || one.scope === null);
  const unit = profile.units[0]?.name ?? profile.coordinator.text;
  const decided = { scope: SCOPES.in_scope, unit, note: `Đã hỏi lại người gửi (${CHANNELS.phone.toLowerCase()}).` };
  for (const { code } of open) clerk.typeCells(opinions, new Map([[code, decided]]));
  return open.length;
}
