// Writes the starter templates: one template-<kind>.html each, holding the .docx as base64 and nothing else, so that a
// script reads it with createHtmlOutputFromFile and needs no scope for that.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../../src/core/document/bytes.ts';
import { conclusionNotice } from './conclusion-notice.ts';
import { minutes } from './minutes.ts';
import { sixMonthReport } from './six-month-report.ts';

export const TEMPLATES = { minutes, conclusionNotice, sixMonthReport };

export async function buildTemplates(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  for (const [kind, make] of Object.entries(TEMPLATES)) {
    writeFileSync(join(outDir, `template-${kind}.html`), toBase64(await make()));
  }
}
