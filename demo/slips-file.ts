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
