/** Drive: the folders and documents that the script has made. */
import type { DriveFile } from '../../drive/state.ts';
import { DOCUMENT, DOCX, FOLDER } from '../../drive/visible-files.ts';
import type { DriveEntry } from '../protocol.ts';
import type { Office } from './office.ts';
import { text, WrongRequest } from './request.ts';
import type { Download } from './views.ts';

/** Everything that is not in the bin. */
export function driveEntries(office: Office): DriveEntry[] {
  const { files } = office.workspace.drive;
  const known = new Set(files.map(({ id }) => id));
  return files
    .filter((file) => !file.trashed)
    .map((file) => ({
      id: file.id,
      name: file.name,
      kind: kindOf(file),
      parent: file.parents.find((parent) => known.has(parent)) ?? null,
      modifiedAt: new Date(file.modifiedAt).toISOString(),
      owner: file.owner,
    }));
}

/** The bytes of a file; a Google Doc is its .docx. */
export function driveFile(office: Office, body: Record<string, unknown>): Download {
  const id = text(body.id);
  const file = office.workspace.drive.files.find((one) => one.id === id);
  if (!file?.bytes) throw new WrongRequest('Không có tệp này trong Drive.');
  const word = kindOf(file) !== 'other';
  const name = word && !file.name.toLowerCase().endsWith('.docx') ? `${file.name}.docx` : file.name;
  return { name, type: word ? DOCX : 'application/octet-stream', bytes: file.bytes };
}

function kindOf({ mimeType }: DriveFile): DriveEntry['kind'] {
  if (mimeType === FOLDER) return 'folder';
  if (mimeType === DOCUMENT) return 'doc';
  return mimeType === DOCX ? 'docx' : 'other';
}
