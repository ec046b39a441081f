import { highestNumber, parseCode } from '../../core/registration/code.ts';
import { type EnteredSlip, enterSlips } from '../../core/registration/enter-slips.ts';
import { slipFromPastedRow } from '../../core/registration/pasted-rows.ts';
import type { RawSlip } from '../../core/registration/slip.ts';
import type { PlacedRow } from '../../core/sheet/read-table.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { opinions, type Registration, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { tell, toast } from '../../google/ui.ts';
import { keepSpareLines } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { conferenceInFront } from '../conference/current-conference.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeForIntake } from '../office/office.ts';
import { intendAcknowledgements } from './acknowledge.ts';
import { intakeContext } from './intake-context.ts';
import { mendHalfEntered } from './mend-half-entered.ts';
import { withLastNumber } from './slip-numbers.ts';
import { sorterOf } from './sorter.ts';

type TypedRow = PlacedRow<typeof registrations>;

interface TypedIntake {
  readonly entered: number;
  /** Rows that stay as they are, each with the reason. */
  readonly left: readonly string[];
}

/**
 * "Vào sổ dòng mới": rows that staff typed or pasted without a code are checked, coded, sorted and split into opinions. What
 * an earlier run left half done, because it was cut off, is done under the codes that were given.
 */
export function registerTypedRows(): void {
  const done = withLock(20_000, () => enterTypedRows(openBook()));
  if (!done.ran) {
    toast('Sổ đang bận ghi phiếu; hãy chọn lại lệnh sau ít phút.');
    return;
  }
  sendOutbox();
  const { entered, left } = done.result;
  if (left.length > 0) tell('Vào sổ dòng mới', [`Đã vào sổ ${entered} phiếu.`, ...left.slice(0, 15)].join('\n'));
  else if (entered === 0) tell('Vào sổ dòng mới', 'Không có dòng nào chưa có mã phiếu.');
  else toast(`Đã vào sổ ${entered} phiếu.`);
}

/** False of a row that is new, or whose entry was cut off when no more than its code stood: what entering fills in is empty. */
const isEntered = ({ onTime, acknowledged, enteredBy }: Registration): boolean =>
  onTime !== null || acknowledged !== null || enteredBy !== '';

/** All typed rows of a conference are entered together, so that five hundred cost no more readings than one. */
function enterTypedRows(book: Book): TypedIntake {
  const fallback = conferenceInFront(book.rows(conferences))?.code ?? '';
  const left: string[] = [];
  const byConference = new Map<string, { row: TypedRow; raw: RawSlip }[]>();
  const { rows, byCode } = book.read(registrations);
  for (const row of rows) {
    if (row.code !== '' && (isEntered(row.values) || byCode.get(row.code) !== row)) continue;
    const raw = slipFromPastedRow(row.values, { channel: 'paper', enteredAt: book.now });
    if (!raw) continue;
    const given = row.code === '' ? null : parseCode(row.code);
    const code = given?.prefix ?? (row.values.conference.trim() || fallback);
    if (row.code !== '' && (given === null || given.opinion !== null)) {
      left.push(`Dòng ${row.line}: mã "${row.code}" không phải mã do sổ cấp; hãy xóa ô mã rồi chọn lại lệnh.`);
      continue;
    }
    for (const key of row.unreadable)
      if (key !== 'submittedAt')
        left.push(
          `Dòng ${row.line}: cột "${registrations.columns[key as keyof Registration].header}" không đọc được, giữ nguyên như đã gõ.`,
        );
    if (row.unreadable.has('submittedAt'))
      left.push(`Dòng ${row.line}: ngày gửi không đọc được, hãy ghi dạng 31/08/2026 08:30 rồi chọn lại lệnh.`);
    else if (!book.find(conferences, code)) left.push(`Dòng ${row.line}: không có hội nghị mã "${code}".`);
    else {
      const slip = row.code === '' ? raw : { ...raw, formerCode: row.code };
      byConference.set(code, [...(byConference.get(code) ?? []), { row, raw: slip }]);
    }
  }
  let entered = 0;
  for (const [code, typed] of byConference) {
    enterTogether(book, withLastNumber(book.find(conferences, code) as Conference), typed);
    entered += typed.length;
  }
  const lost = book.commit();
  if (mendHalfEntered(book) > 0) book.commit();
  if (entered > 0) keepSpareLines(registrations.sheet);
  return { entered: entered - lost.length, left: [...left, ...lost.map((row) => row.sentence)] };
}

function enterTogether(
  book: Book,
  conference: Conference,
  typed: readonly { readonly row: TypedRow; readonly raw: RawSlip }[],
): void {
  const office = officeForIntake(book);
  const raws = typed.map(({ raw }) => raw);
  const context = intakeContext(office, conference);
  const register = book.rows(registrations);
  const given = register.map((slip) => slip.code);
  const lastSlipNumber = Math.max(conference.lastSlipNumber ?? 0, highestNumber(conference.code, given));
  const own = new Set(typed.map(({ row }) => row.code));
  const entry = enterSlips(
    raws,
    { ...conference, lastSlipNumber },
    register.filter((slip) => !own.has(slip.code)),
    context,
    sorterOf(book, office),
    effectiveUser(),
  );
  const resumed = typed.some(({ row }) => row.code !== '');
  const held = new Set(resumed ? book.rows(opinions).map((one) => one.registration) : []);
  typed.forEach(({ row }, at) => {
    const slip = entry.entered[at] as EnteredSlip;
    const { code } = slip.registration;
    if (row.code === '') book.name(registrations, row.line, code);
    book.change(registrations, code, withoutTyped(slip.registration, row));
    if (!held.has(code)) for (const opinion of slip.opinions) book.add(opinions, opinion);
    book.note({ what: 'Vào sổ phiếu nhập tay', about: code, detail: `dòng ${row.line}` });
  });
  book.change(conferences, conference.code, { lastSlipNumber: entry.lastNumber });
  intendAcknowledgements(book, office, conference, entry.entered);
}

/**
 * The row is the person's: the system's columns are filled in, and of the others only those that were left empty and for
 * which there is something to say. What was typed stays as typed, above all what could not be read.
 */
function withoutTyped(row: Registration, { values, unreadable }: TypedRow): Partial<Registration> {
  const isEmpty = (value: unknown): boolean =>
    value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  const set: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(registrations.columns)) {
    if (key === registrations.code) continue;
    const found = (row as Record<string, unknown>)[key];
    const fills = isEmpty((values as Record<string, unknown>)[key]) && !unreadable.has(key) && !isEmpty(found);
    if (column.owner === 'system' || fills) set[key] = found;
  }
  return set as Partial<Registration>;
}
