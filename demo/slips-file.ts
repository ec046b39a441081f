/** A file of slips, as `--slips` takes it. */
export interface DemoSlip {
  readonly id: string;
  readonly submittedAt: string;
  readonly fullName: string;
  readonly organisation: string;
  readonly phone: string | number;
  readonly address: string;
  readonly email: string;
  readonly aboutProcedures: string;
  readonly aboutHandling: string;
  readonly channel?: string;
}

export interface SlipsFile {
  readonly conference: { readonly startsAt: string };
  readonly registrations: readonly DemoSlip[];
}

const WEEK_MS = 7 * 86_400_000;
/** Slips come in during the weeks before a conference; a sample that lies further off belongs to another one. */
const MOST_WEEKS_BEFORE = 8;

/** The sample's slips moved by whole weeks to before a conference that they do not fit: weekdays and hours stay. */
export function slipsBefore(file: SlipsFile, startsAt: Date): SlipsFile {
  const times = file.registrations.map((slip) => Date.parse(slip.submittedAt));
  const last = Math.max(...times);
  if (last < startsAt.getTime() && startsAt.getTime() - last < MOST_WEEKS_BEFORE * WEEK_MS) return file;
  const weeks = Math.round((startsAt.getTime() - Date.parse(file.conference.startsAt)) / WEEK_MS);
  return {
    conference: { startsAt: startsAt.toISOString() },
    registrations: file.registrations.map((slip) => ({
      ...slip,
      submittedAt: movedText(slip.submittedAt, weeks * WEEK_MS),
    })),
  };
}

const movedText = (said: string, by: number): string => new Date(Date.parse(said) + by).toISOString();

const TEXTS = ['fullName', 'organisation', 'address', 'email', 'aboutProcedures', 'aboutHandling'] as const;

/** What is wrong with the shape of a file of slips, naming the path; null when nothing is. */
export function slipsFileProblem(json: unknown): string | null {
  const file = json as Partial<SlipsFile> | null;
  if (typeof file !== 'object' || file === null) return 'cần một đối tượng {conference, registrations}.';
  if (typeof file.conference?.startsAt !== 'string' || Number.isNaN(Date.parse(file.conference.startsAt)))
    return 'conference.startsAt: cần một thời điểm như 2026-06-25T08:00:00+07:00.';
  if (!Array.isArray(file.registrations)) return 'registrations: cần một danh sách phiếu.';
  const seen = new Set<string>();
  for (const [at, slip] of (file.registrations as Partial<DemoSlip>[]).entries()) {
    const path = `registrations[${at}]`;
    if (typeof slip !== 'object' || slip === null) return `${path}: cần một đối tượng.`;
    if (typeof slip.id !== 'string' || slip.id === '') return `${path}.id: cần một mã.`;
    if (seen.has(slip.id)) return `${path}.id: mã "${slip.id}" có hai lần.`;
    seen.add(slip.id);
    if (typeof slip.submittedAt !== 'string' || Number.isNaN(Date.parse(slip.submittedAt)))
      return `${path}.submittedAt: cần một thời điểm, đang là ${JSON.stringify(slip.submittedAt)}.`;
    for (const key of TEXTS)
      if (slip[key] !== undefined && typeof slip[key] !== 'string') return `${path}.${key}: cần một chuỗi.`;
  }
  return null;
}
