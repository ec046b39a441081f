// Writes the five profiles as presets.html: base64 of ASCII JSON, read once at install with
// createHtmlOutputFromFile, so that no trigger loads them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../src/core/document/bytes.ts';
import { PRESETS } from '../src/core/profile/presets.ts';

const escaped = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function writePresets(out: string): void {
  const ascii = escaped(JSON.stringify(Object.values(PRESETS)));
  const bytes = Uint8Array.from(ascii, (unit) => unit.charCodeAt(0));
  writeFileSync(join(out, 'presets.html'), toBase64(bytes));
}
