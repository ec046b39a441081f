/** Which files a user's `drive.file` reaches, and Drive's way of refusing. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';
import type { DriveFile } from './state.ts';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** "API call to drive.files.get failed with error: …" */
export function driveError(method: string, message: string, code = 400): GoogleError {
  const error = new GoogleError(`API call to ${method} failed with error: ${message}`, 'GoogleJsonResponseException');
  return Object.assign(error, { details: { code, message } });
}

/** All that the app may see for this user. */
export function visibleFiles(world: World, execution: RunningExecution): DriveFile[] {
  return world.state.files.filter(({ visibleTo }) => visibleTo.includes(execution.effectiveUser));
}

/** The file, or Drive's "File not found". */
export function visibleFile(world: World, execution: RunningExecution, id: string, method: string): DriveFile {
  const file = visibleFiles(world, execution).find((candidate) => candidate.id === id);
  if (!file) throw driveError(method, `File not found: ${id}.`, 404);
  return file;
}

/** A file as the API describes it. */
export function resourceOf(file: DriveFile): Record<string, unknown> {
  const kind = file.mimeType === DOCUMENT ? 'document' : file.mimeType === FOLDER ? 'drive/folders' : 'file';
  const host = kind === 'document' ? 'docs' : 'drive';
  const path = kind === 'drive/folders' ? kind : `${kind}/d`;
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: file.trashed,
    description: file.description,
    appProperties: { ...file.appProperties },
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    version: String(file.version),
    webViewLink: `https://${host}.google.com/${path}/${file.id}${kind === 'document' ? '/edit' : kind === 'file' ? '/view' : ''}`,
    ...(file.bytes && file.mimeType !== DOCUMENT ? { size: String(file.bytes.byteLength) } : {}),
    owners: [{ emailAddress: file.owner }],
  };
}
