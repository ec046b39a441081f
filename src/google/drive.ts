/** Files that this add-on made (scope drive.file); nobody else's can be seen. */

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FIELDS = 'id, webViewLink';

export interface DriveFile {
  readonly id: string;
  readonly url: string;
}

const asFile = (file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile => ({
  id: file.id ?? '',
  url: file.webViewLink ?? '',
});

/** A file made earlier under this key, so that a create that failed halfway is not done twice. */
export function findByKey(key: string): DriveFile | null {
  const quoted = key.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  const found = Drive.Files.list({
    q: `appProperties has { key='soDoiThoai' and value='${quoted}' } and trashed = false`,
    fields: `files(${FIELDS})`,
    pageSize: 1,
  });
  const file = found.files?.[0];
  return file ? asFile(file) : null;
}

export function createFolder(name: string, key: string, parent: string | null): DriveFile {
  return asFile(
    Drive.Files.create(
      { name, mimeType: FOLDER, appProperties: { soDoiThoai: key }, ...(parent ? { parents: [parent] } : {}) },
      undefined,
      { fields: FIELDS },
    ),
  );
}

/** Uploads a .docx; as a Google Doc when `mimeType` is GOOGLE_DOC (converted by Drive), as it is when WORD. */
export function createFromDocx(
  name: string,
  mimeType: typeof GOOGLE_DOC | typeof WORD,
  bytes: number[],
  key: string,
  parent: string | null,
): DriveFile {
  const blob = Utilities.newBlob(bytes, WORD, `${name}.docx`);
  return asFile(
    Drive.Files.create(
      {
        name: mimeType === WORD ? `${name}.docx` : name,
        mimeType,
        appProperties: { soDoiThoai: key },
        ...(parent ? { parents: [parent] } : {}),
      },
      blob,
      { fields: FIELDS },
    ),
  );
}

export function share(fileId: string, email: string, role: 'reader' | 'commenter' | 'writer'): void {
  Drive.Permissions.create({ type: 'user', role, emailAddress: email }, fileId, { sendNotificationEmail: false });
}

/** True when the file can still be opened by the one who runs this. */
export function exists(fileId: string): boolean {
  try {
    return Drive.Files.get(fileId, { fields: 'id, trashed' }).trashed !== true;
  } catch {
    return false;
  }
}

/** The text of an HTML file of the script project: the starter templates travel there as base64. */
export function projectFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
