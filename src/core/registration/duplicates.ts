/**
 * Slips that may be the same slip twice: the same person with like text. Suggested and linked, never dropped; the same
 * telephone under another name is another person (families share one). Kept in an index, so that one new slip against
 * ten thousand costs a few comparisons.
 */
import { foldedPhrase } from '../text/fold.ts';
import { type Fingerprint, fingerprint, likeness } from '../text/likeness.ts';
import { contentOf, type Slip } from './slip.ts';

/** What a slip is compared by; a row of the register has it all. */
export interface ComparableSlip
  extends Pick<
    Slip,
    | 'fullName'
    | 'organisation'
    | 'phone'
    | 'email'
    | 'hamlet'
    | 'address'
    | 'aboutProcedures'
    | 'aboutHandling'
    | 'submittedAt'
    | 'channel'
  > {
  readonly code: string;
  /** The slip that a person or an earlier run linked it to. */
  readonly duplicateOf: string | null;
}

export interface DuplicateCandidate {
  /** The first of its kind: never itself a duplicate. */
  readonly code: string;
  /** 0 to 1 */
  readonly likeness: number;
  readonly reason: string;
}

interface Indexed {
  readonly slip: ComparableSlip;
  readonly name: string;
  readonly words: { value: Fingerprint | null };
}

export interface SlipIndex {
  readonly byPhone: Map<string, Indexed[]>;
  readonly byName: Map<string, Indexed[]>;
  readonly byContent: Map<string, Indexed[]>;
}

const LIKE_ENOUGH = 0.55;
const HOUR_MS = 3_600_000;

/** An index over the slips of the register. */
export function indexSlips(slips: readonly ComparableSlip[]): SlipIndex {
  const index: SlipIndex = { byPhone: new Map(), byName: new Map(), byContent: new Map() };
  for (const slip of slips) addToIndex(index, slip);
  return index;
}

/** Adds a slip that has just been given its code. */
export function addToIndex(index: SlipIndex, slip: ComparableSlip): void {
  const entry: Indexed = { slip, name: nameKey(slip), words: { value: null } };
  if (slip.phone) push(index.byPhone, slip.phone, entry);
  if (entry.name !== '') push(index.byName, entry.name, entry);
  else push(index.byContent, foldedPhrase(contentOf(slip)), entry);
}

/** The slips that this one may repeat, the most alike first. */
export function findDuplicates(
  slip: Omit<ComparableSlip, 'code' | 'duplicateOf'>,
  index: SlipIndex,
): DuplicateCandidate[] {
  const name = nameKey(slip);
  const words = fingerprint(contentOf(slip));
  const near = new Set([
    ...((slip.phone && index.byPhone.get(slip.phone)) || []),
    ...(name === '' ? (index.byContent.get(foldedPhrase(contentOf(slip))) ?? []) : (index.byName.get(name) ?? [])),
  ]);
  const best = new Map<string, DuplicateCandidate>();
  for (const other of near) {
    const person = samePerson(slip, name, other);
    if (!person) continue;
    const alike = likenessOf(words, other);
    if (alike < LIKE_ENOUGH) continue;
    const code = other.slip.duplicateOf ?? other.slip.code;
    if ((best.get(code)?.likeness ?? -1) < alike)
      best.set(code, { code, likeness: alike, reason: `${person}, nội dung giống ${Math.round(alike * 100)}%` });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1));
}

function likenessOf(words: Fingerprint, other: Indexed): number {
  other.words.value ??= fingerprint(contentOf(other.slip));
  if (words.size === 0 && other.words.value.size === 0) return 1;
  return likeness(words, other.words.value);
}

/** Why the two may be one person, in Vietnamese, or null. */
function samePerson(slip: Omit<ComparableSlip, 'code' | 'duplicateOf'>, name: string, other: Indexed): string | null {
  if (name === '' || other.name === '') return name === other.name ? sameNameless(slip, other.slip) : null;
  const alike =
    name === other.name || isShortOf(name, other.name) || isShortOf(other.name, name) || isTypo(name, other.name);
  if (!alike) return null;
  if (slip.phone && slip.phone === other.slip.phone) return 'cùng số điện thoại, cùng tên';
  if (name !== other.name) return null;
  if (slip.email && slip.email.toLowerCase() === other.slip.email?.toLowerCase()) return 'cùng tên, cùng thư điện tử';
  if (slip.hamlet !== '' && slip.hamlet === other.slip.hamlet) return 'cùng tên, cùng thôn';
  const [here, there] = [foldedPhrase(slip.address), foldedPhrase(other.slip.address)];
  if (here === there) return here === '' ? 'cùng tên, không ghi địa chỉ' : 'cùng tên, cùng địa chỉ';
  const isPart =
    here !== '' && there !== '' && (` ${here} `.includes(` ${there} `) || ` ${there} `.includes(` ${here} `));
  return isPart ? 'cùng tên, địa chỉ khớp' : null;
}

/** Nameless slips repeat one another only as the Form sent twice within the hour; a hamlet's list has many nameless lines. */
function sameNameless(a: Omit<ComparableSlip, 'code' | 'duplicateOf'>, b: ComparableSlip): string | null {
  const together = Math.abs(a.submittedAt.getTime() - b.submittedAt.getTime()) <= HOUR_MS;
  const sameContact = a.phone === b.phone && a.email === b.email && foldedPhrase(a.address) === foldedPhrase(b.address);
  return a.channel === 'form' && b.channel === 'form' && together && sameContact
    ? 'không ghi tên, gửi liền nhau'
    : null;
}

/** "Hạnh" or "Minh Hạnh" for "Nguyễn Thị Minh Hạnh": the end of the longer name. */
function isShortOf(short: string, long: string): boolean {
  return long.endsWith(` ${short}`);
}

/** One slip of the finger in a name of several words whose given name is the same. */
function isTypo(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length || left.length < 3 || left[left.length - 1] !== right[right.length - 1])
    return false;
  const different = left.filter((word, at) => word !== right[at]);
  const at = left.findIndex((word, index) => word !== right[index]);
  return different.length === 1 && isOneEdit(left[at] ?? '', right[at] ?? '');
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** The name by which a slip is known: without titles, folded; an organisation where nobody is named. */
function nameKey(slip: Pick<Slip, 'fullName' | 'organisation'>): string {
  const name = foldedPhrase(slip.fullName.replace(/[-–(,].*$/, '')).replace(
    /^(?:(?:ong|ba|anh|chi|co|chu|bac|em) )(?=\S+ \S)/,
    '',
  );
  return name === '' ? foldedPhrase(slip.organisation) : name;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
