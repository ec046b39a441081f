/** What Drive remembers of a file or folder. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  /** The users for whom the app made or opened the file: all that `drive.file` lets a script see. */
  visibleTo: string[];
  appProperties: Record<string, string>;
  description: string;
  trashed: boolean;
  createdAt: number;
  modifiedAt: number;
  version: number;
  bytes?: Uint8Array;
  /** What a Google Doc was converted from; Google's conversion loses things, this copy does not. */
  convertedFrom?: string;
  permissions: DrivePermission[];
}

export interface DrivePermission {
  id: string;
  role: string;
  type: string;
  emailAddress?: string;
  domain?: string;
}
