/** A document as a PDF, by the LibreOffice of this machine. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Refusal } from './office-thread.ts';

const run = promisify(execFile);
const LONGEST_MS = 90_000;

/** Whether `soffice` is on the path. */
export function hasLibreOffice(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
}

/** The PDF of a .docx; refuses where LibreOffice is not installed or does not manage. */
export async function pdfOf(docx: Uint8Array): Promise<Buffer> {
  if (!hasLibreOffice())
    throw new Refusal('Máy này chưa có LibreOffice nên không xem được PDF; hãy tải tệp .docx về và mở bằng Word.', 501);
  const folder = await mkdtemp(join(tmpdir(), 'so-doi-thoai-pdf-'));
  try {
    await writeFile(join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
    await run('soffice', args, { timeout: LONGEST_MS });
    return await readFile(join(folder, 'a.pdf'));
  } catch (problem) {
    throw new Refusal(`LibreOffice không chuyển được văn bản này sang PDF: ${String(problem).split('\n')[0]}`, 500);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
