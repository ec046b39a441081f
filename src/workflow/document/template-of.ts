import { fromBase64 } from '../../core/document/bytes.ts';
import { activeTemplate } from '../../core/document/template-store.ts';
import { templateChunks } from '../../core/tables/ledger-tables.ts';
import { projectFile } from '../../google/drive.ts';
import type { Book } from '../book/book.ts';

/** The template that the office uses for a kind: its own where it uploaded one, else the starter. */
export function templateOf(book: Book, kind: string): Uint8Array {
  return activeTemplate(book.rows(templateChunks), kind) ?? starterOf(kind);
}

/** The starter template of a kind, which travels with the script as base64. */
export function starterOf(kind: string): Uint8Array {
  return fromBase64(projectFile(`template-${kind}`).replace(/\s+/g, ''));
}
