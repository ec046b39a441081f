/** Files that this add-on made (scope drive.file); nobody else's can be seen. */

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';
/** How the name of a file ends, by its type. */
export const EXTENSIONS = { [WORD]: 'docx', [EXCEL]: 'xlsx', [CSV]: 'csv', [GOOGLE_DOC]: 'doc' } as const;
export type FileType = keyof typeof EXTENSIONS;
const FOLDER = 'application/vnd.google-apps.folder';
const KEY = 'soDoiThoai';
/** Checksum of the bytes that a file was made from. */
const SUM = 'soDoiThoaiSum';

export interface DriveFile {
  readonly id: string;
  readonly url: string;
}

/** The advanced service as the manifest enables it; its types say that it may be missing. */
function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const service = Drive?.Files;
  if (!service) throw new Error('Dịch vụ Drive v3 chưa được bật trong tệp cấu hình của tiện ích (appsscript.json).');
  return service;
}

function urlOf(id: string, mimeType: string): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}

/** A file of this user made earlier under this key, so that a create that failed halfway is not done twice. */
export function findByKey(key: string): (DriveFile & { readonly sum: string }) | null {
  const quoted = key.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  const found = files().list({
    q: `appProperties has { key='${KEY}' and value='${quoted}' } and trashed = false`,
    fields: 'files(id, mimeType, appProperties)',
    pageSize: 1,
  });
  const file = found.files?.[0];
  if (!file?.id) return null;
  const properties = file.appProperties as Record<string, string> | undefined;
  return { id: file.id, url: urlOf(file.id, file.mimeType ?? ''), sum: properties?.[SUM] ?? '' };
}

/** Makes a folder under a key; in the root of the person’s Drive without a parent. */
export function createFolder(name: string, key: string, parent: string | null): DriveFile {
  const file = files().create({
    name,
    mimeType: FOLDER,
    appProperties: { [KEY]: key },
    ...(parent ? { parents: [parent] } : {}),
  });
  return { id: file.id ?? '', url: urlOf(file.id ?? '', FOLDER) };
}

/** Uploads a file as it is; the bytes of a .docx as a Google Doc when `mimeType` is GOOGLE_DOC (converted by Drive). */
export function createFile(
  name: string,
  mimeType: FileType,
  bytes: number[],
  key: string,
  sum: string,
  parent: string | null,
): DriveFile {
  const type = mimeType === GOOGLE_DOC ? WORD : mimeType;
  const fullName = `${name}.${EXTENSIONS[type]}`;
  const file = files().create(
    {
      name: mimeType === type ? fullName : name,
      mimeType,
      appProperties: { [KEY]: key, [SUM]: sum },
      ...(parent ? { parents: [parent] } : {}),
    },
    Utilities.newBlob(bytes, type, fullName),
  );
  return { id: file.id ?? '', url: urlOf(file.id ?? '', mimeType) };
}

/** The bytes of a Google Doc as a .docx, with what people changed in it; throws where it is out of reach. */
export function exportWord(docId: string): Uint8Array {
  // Google refuses the export without `alt`, and hands back a blob; its types know neither.
  const all = files() as unknown as {
    export(id: string, type: string, how: { alt: 'media' }): GoogleAppsScript.Base.Blob;
  };
  const blob = all.export(docId, WORD, { alt: 'media' });
  return Uint8Array.from(blob.getBytes(), (byte) => byte & 255);
}

/** Gives a person access without Google’s own mail about it; throws where Google refuses. */
export function share(fileId: string, email: string, role: 'reader' | 'commenter' | 'writer'): void {
  Drive?.Permissions.create({ type: 'user', role, emailAddress: email }, fileId, { sendNotificationEmail: false });
}

/** Puts a file that nobody was given yet into the bin. */
export function discard(fileId: string): void {
  files().update({ trashed: true }, fileId);
}

/** Ids of every file that this user made with the add-on and that is not in the bin. */
export function visibleIds(): Set<string> {
  const ids = new Set<string>();
  let pageToken: string | undefined;
  do {
    const page = files().list({
      q: 'trashed = false',
      fields: 'nextPageToken, files(id)',
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    for (const file of page.files ?? []) if (file.id) ids.add(file.id);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return ids;
}

/** True when the file can still be opened by the one who runs this. */
export function exists(fileId: string): boolean {
  try {
    return files().get(fileId, { fields: 'id, trashed' }).trashed !== true;
  } catch {
    return false;
  }
}

/** The text of an HTML file of the script project: the starter templates travel there as base64. */
export function projectFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
