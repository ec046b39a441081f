/** An office's own templates as rows of "Mẫu văn bản": which version is used, which may be had back. */
import type { TemplateChunk } from '../tables/ledger-tables.ts';
import { joinTemplate, splitTemplate } from './chunks.ts';
import type { PaperKind } from './kinds.ts';

/** The template that an office uses instead of the starter; null where it uses the starter. */
export function activeTemplate(rows: readonly TemplateChunk[], kind: string): Uint8Array | null {
  const used = rows.filter((row) => row.kind === kind && row.active === 'yes');
  if (used.length === 0) return null;
  const version = Math.max(...used.map((row) => row.version ?? 0));
  const pieces = used
    .filter((row) => row.version === version)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return joinTemplate({ pieces: pieces.map((row) => row.chunk), checksum: pieces[0]?.checksum ?? '' });
}

export interface TemplateVersion {
  readonly version: number;
  readonly active: boolean;
  readonly uploadedAt: Date | null;
  readonly uploadedBy: string;
}

/** Every version of a kind that was ever uploaded, oldest first. */
export function templateVersions(rows: readonly TemplateChunk[], kind: string): TemplateVersion[] {
  const versions = new Map<number, TemplateVersion>();
  for (const row of rows)
    if (row.kind === kind && row.version !== null)
      versions.set(row.version, {
        version: row.version,
        active: row.active === 'yes',
        uploadedAt: row.uploadedAt,
        uploadedBy: row.uploadedBy,
      });
  return [...versions.values()].sort((one, other) => one.version - other.version);
}

/** The rows of a new version; it is used from now on. */
export function chunksOf(
  bytes: Uint8Array,
  kind: PaperKind,
  version: number,
  uploadedAt: Date,
  uploadedBy: string,
): TemplateChunk[] {
  const { pieces, checksum } = splitTemplate(bytes);
  return pieces.map((chunk, at) => ({
    id: `${kind}/${version}/${at + 1}`,
    kind,
    version,
    order: at + 1,
    chunk,
    checksum,
    active: 'yes',
    uploadedAt,
    uploadedBy,
  }));
}

/** Which rows change so that this version is used; version 0 is the starter. */
export function switchTo(
  rows: readonly TemplateChunk[],
  kind: string,
  version: number,
): { id: string; active: 'yes' | 'no' }[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => ({
      id: row.id,
      active: row.version === version ? ('yes' as const) : ('no' as const),
      was: row.active,
    }))
    .filter((row) => row.active !== row.was)
    .map(({ id, active }) => ({ id, active }));
}
