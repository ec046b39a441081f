/** Where each Drive file lies on disk: under drive/, in the folders that it has in Drive. */
import type { DriveFile } from '../drive/state.ts';
import { DOCUMENT, DOCX, FOLDER } from '../drive/visible-files.ts';
import { type Paths, safeName } from './file-names.ts';

const EXTENSION: Record<string, string> = {
  [DOCUMENT]: '.docx',
  [DOCX]: '.docx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** The path of every file that has bytes, by id; a Google Doc is its .docx. */
export function drivePaths(files: readonly DriveFile[], paths: Paths): Map<string, string> {
  const byId = new Map(files.map((file) => [file.id, file]));
  const found = new Map<string, string>();
  for (const file of files) {
    if (!file.bytes) continue;
    const extension = EXTENSION[file.mimeType] ?? '';
    const name =
      extension && file.name.toLowerCase().endsWith(extension) ? file.name.slice(0, -extension.length) : file.name;
    const suffix = file.mimeType === DOCUMENT ? ' (Google Doc)' : '';
    found.set(file.id, paths.claim(folderOf(file, byId), safeName(name) + suffix, extension));
  }
  return found;
}

function folderOf(file: DriveFile, byId: ReadonlyMap<string, DriveFile>): string {
  const names: string[] = [];
  let parent = byId.get(file.parents[0] ?? '');
  while (parent && parent.mimeType === FOLDER && names.length < 20) {
    names.unshift(safeName(parent.name));
    parent = byId.get(parent.parents[0] ?? '');
  }
  return ['drive', ...(file.trashed ? ['Thùng rác'] : []), ...names].join('/');
}
