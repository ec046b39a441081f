/** What goes into a Drive file: its description, and bytes; bytes of a .docx into a Google Doc are a conversion. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { use, used } from '../usage.ts';
import { Blob } from '../utilities/blob.ts';
import type { World } from '../world.ts';
import { convertedDocument } from './convert-document.ts';
import type { DriveFile } from './state.ts';
import { DOCUMENT, DOCX, driveError, FOLDER } from './visible-files.ts';

/** The part of a file's resource that a script may write. */
export interface FileMeta {
  name?: string;
  mimeType?: string;
  parents?: string[];
  description?: string;
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
}

/** Take over what the resource says; an appProperty set to null is taken away. */
export function describe(file: DriveFile, meta: FileMeta): void {
  if (meta.name !== undefined) file.name = meta.name;
  if (meta.description !== undefined) file.description = meta.description;
  if (meta.trashed !== undefined) file.trashed = meta.trashed;
  for (const [key, value] of Object.entries(meta.appProperties ?? {})) {
    if (value === null) delete file.appProperties[key];
    else if (Buffer.byteLength(key + value) > LIMITS.appPropertyBytes)
      throw driveError('drive.files.update', 'The total size of the property key and value exceeds 124 bytes.', 403);
    else file.appProperties[key] = value;
  }
}

/** Put bytes into a file; into a Google Doc they are converted, counted, and lose what Google loses. */
export function fill(world: World, execution: RunningExecution, file: DriveFile, blob: Blob): void {
  if (file.mimeType === FOLDER) throw driveError('drive.files.create', 'A folder cannot have content.');
  if (file.mimeType !== DOCUMENT) {
    // Bytes of any other type are kept as they came; Google's own types are made by a conversion.
    if (file.mimeType.startsWith('application/vnd.google-apps.'))
      throw new TypeError(`Drive.Files.create of ${file.mimeType} from bytes is not emulated`);
    file.bytes = blob._bytes.slice();
    return;
  }
  const user = execution.effectiveUser;
  if (used(world, 'conversions', user) >= LIMITS.filesConvertedPerDay[world.account])
    throw new GoogleError('Service invoked too many times for one day: conversion.');
  const type = blob.getContentType() ?? '';
  if (type !== DOCX) throw new TypeError(`A Google Doc made from ${type || 'bytes without a type'} is not emulated`);
  const converted = convertedDocument(blob._bytes);
  if (!converted) throw driveError('drive.files.create', 'Bad Request');
  use(world, 'conversions', user, 1);
  file.bytes = converted;
  file.convertedFrom = type;
}

/** The media of an upload: a Blob, or nothing. */
export function blobOf(media: unknown): Blob | undefined {
  if (media === undefined || media === null) return undefined;
  if (!(media instanceof Blob)) throw new GoogleError('The mediaData parameter only supports Blob types for upload.');
  return media;
}
