// Writes what only the installation reads (profiles, declared days, answer templates, fields) as presets.html: base64 of ASCII
// JSON, read with createHtmlOutputFromFile, so that no trigger loads it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedDays } from '../src/core/calendar/shipped-days.ts';
import { toBase64 } from '../src/core/document/bytes.ts';
import { shippedTemplates } from '../src/core/opinion/shipped-templates.ts';
import { PRESETS } from '../src/core/profile/presets.ts';
import { SHIPPED_FIELDS } from '../src/core/triage/shipped-fields.ts';

const escaped = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function writePresets(out: string): void {
  const presets = {
    profiles: Object.values(PRESETS),
    days: shippedDays(),
    answerTemplates: shippedTemplates(),
    fields: SHIPPED_FIELDS,
  };
  const ascii = escaped(JSON.stringify(presets));
  const bytes = Uint8Array.from(ascii, (unit) => unit.charCodeAt(0));
  writeFileSync(join(out, 'presets.html'), toBase64(bytes));
}
