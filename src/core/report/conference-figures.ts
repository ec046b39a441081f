/** Conferences held, who came, and what was made public (groups 1, 2 and 15 of the indicators). */
import type { Day } from '../calendar/day.ts';
import { CONFERENCE_FORMS, CONFERENCE_KINDS } from '../tables/choices.ts';
import { count, type Figure, parts, share, sum, total } from './figure.ts';
import { inOrder, named } from './grouped.ts';
import { type ConferenceRow, SENDERS } from './rows.ts';

const OPEN = 'unknown';

export function conferenceFigures(held: readonly ConferenceRow[], asOf: Day): Figure[] {
  // One conference whose invited are not known leaves the sum unsaid.
  const invited = held.some((row) => row.invited === null) ? [] : held.map((row) => row.invited ?? 0);
  const present = held.map((row) => row.present);
  const published = held.filter((row) => row.publishedOn !== null && row.publishedOn <= asOf);
  return [
    count('conferences', 'Số hội nghị đối thoại', held, 'Hội nghị đã tổ chức, có ngày tổ chức trong kỳ'),
    ...withUnknown(
      parts('conferences', held, (row) => row.kind ?? OPEN, labelled(CONFERENCE_KINDS, 'loại'), 'Theo loại hội nghị'),
    ),
    ...withUnknown(
      parts(
        'conferences.form',
        held,
        (row) => row.form ?? OPEN,
        labelled(CONFERENCE_FORMS, 'hình thức'),
        'Theo hình thức tổ chức',
      ),
    ),
    sum(
      'invited',
      'Số người được mời',
      invited,
      'Cộng số mời của các hội nghị trong kỳ, nếu danh sách đại biểu ghi đủ số lượng mời',
      held,
    ),
    sum('present', 'Số người có mặt', present, 'Cộng số có mặt của các hội nghị trong kỳ', held),
    share(
      'presentShare',
      'Tỷ lệ dự',
      invited.length === 0 ? 0 : total(present),
      total(invited),
      'Số có mặt / số được mời',
      held,
    ),
    ...presence(held),
    count(
      'published',
      'Hội nghị đã công khai kết luận',
      published,
      'Có ngày công khai thông báo kết luận hoặc kết quả, đến ngày chốt',
    ),
  ];
}

/** Who came, as far as the roll says it; what it does not say is a part of its own, so that the parts add up. */
function presence(held: readonly ConferenceRow[]): Figure[] {
  const people = held.flatMap((row) => (row.presentBy ?? []).map((part) => ({ ...part, code: row.code })));
  if (people.length === 0) return [];
  const all = total(held.map((row) => row.present));
  const figureOf = (key: string, label: string, some: typeof people, definition: string): Figure =>
    sum(
      key,
      label,
      some.map((part) => part.present),
      definition,
      held.filter((row) => some.some((part) => part.code === row.code)),
    );
  const rest = (key: string, label: string, known: readonly Figure[], definition: string): Figure =>
    sum(key, label, [Math.max(0, all - total(known.map((one) => one.value ?? 0)))], definition, held);
  const bySender = Object.entries(SENDERS).map(([sender, label]) =>
    figureOf(
      `presentAs.${sender}`,
      `Có mặt: ${label.toLowerCase()}`,
      people.filter((part) => part.sender === sender),
      'Đại biểu gắn với phiếu đăng ký, theo loại người gửi của phiếu',
    ),
  );
  const hamlets = inOrder(people.map((part) => named(part.hamlet))).filter((name) => name !== named(''));
  const byHamlet = hamlets.map((name) =>
    figureOf(
      `presentIn.${name}`,
      `Có mặt: ${name}`,
      people.filter((part) => named(part.hamlet) === name),
      'Theo thôn, tổ dân phố ghi trong danh sách đại biểu',
    ),
  );
  const unsaid = 'Số có mặt trừ các phần trên';
  return [
    ...bySender,
    rest('presentAs.unknown', 'Có mặt: danh sách không ghi là cá nhân hay tổ chức', bySender, unsaid),
    ...(byHamlet.length === 0
      ? []
      : [...byHamlet, rest('presentIn.unknown', 'Có mặt: danh sách không ghi thôn, tổ dân phố', byHamlet, unsaid)]),
  ];
}

function labelled(choices: Readonly<Record<string, string>>, what: string): Record<string, string> {
  const labels = Object.entries(choices).map(([code, label]) => [code, `Hội nghị ${label.toLowerCase()}`]);
  return { ...Object.fromEntries(labels), [OPEN]: `Hội nghị chưa ghi ${what}` };
}

/** What is not known is told where there is such a row. */
const withUnknown = (figures: readonly Figure[]): Figure[] =>
  figures.filter((one) => !one.key.endsWith(`.${OPEN}`) || one.value !== 0);
