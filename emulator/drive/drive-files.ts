/** Drive.Files. */

import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { use, used } from '../usage.ts';
import { Blob } from '../utilities/blob.ts';
import type { World } from '../world.ts';
import { matcherOf } from './query.ts';
import type { DriveFile } from './state.ts';
import { DOCUMENT, DOCX, driveError, FOLDER, resourceOf, visibleFile, visibleFiles } from './visible-files.ts';

export interface FileMeta {
  name?: string;
  mimeType?: string;
  parents?: string[];
  description?: string;
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
}

type Resource = Record<string, unknown>;

export class DriveFiles {
  static readonly api = 'Drive.Files';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  create(meta: FileMeta, mediaData?: Blob | null, _options?: object): Resource {
    const blob = blobOf(mediaData);
    for (const parent of meta.parents ?? []) if (parent !== 'root') this.#visible(parent, 'drive.files.create');
    const now = this.#execution.now().getTime();
    const file: DriveFile = {
      id: this.#world.newId('file'),
      name: meta.name ?? 'Untitled',
      mimeType: meta.mimeType ?? blob?.getContentType() ?? 'application/octet-stream',
      parents: meta.parents ?? ['root'],
      owner: this.#execution.effectiveUser,
      visibleTo: [this.#execution.effectiveUser],
      appProperties: {},
      description: meta.description ?? '',
      trashed: false,
      createdAt: now,
      modifiedAt: now,
      version: 1,
      permissions: [{ id: 'owner', role: 'owner', type: 'user', emailAddress: this.#execution.effectiveUser }],
    };
    this.#describe(file, meta);
    if (blob) this.#fill(file, blob);
    this.#world.state.files.push(file);
    return resourceOf(file);
  }

  get(fileId: string, options: { alt?: string } = {}): Resource {
    const file = this.#visible(fileId, 'drive.files.get');
    if (options.alt === 'media')
      throw driveError('drive.files.get', 'Response Code: 200. Message: response body is not valid JSON.', 200);
    return resourceOf(file);
  }

  list(options: { q?: string; pageSize?: number; pageToken?: string; orderBy?: string } = {}): Resource {
    const found = visibleFiles(this.#world, this.#execution).filter(matcherOf(options.q ?? ''));
    const start = Number(options.pageToken ?? 0);
    const end = start + (options.pageSize ?? 100);
    const files = [...found].reverse().slice(start, end).map(resourceOf);
    return {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files,
      ...(end < found.length ? { nextPageToken: String(end) } : {}),
    };
  }

  update(
    meta: FileMeta,
    fileId: string,
    mediaData?: Blob | null,
    options: { addParents?: string; removeParents?: string } = {},
  ): Resource {
    const file = this.#visible(fileId, 'drive.files.update');
    const blob = blobOf(mediaData);
    if (meta.parents)
      throw driveError(
        'drive.files.update',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        403,
      );
    if (blob) this.#fill(file, blob);
    this.#describe(file, meta);
    const removed = options.removeParents?.split(',') ?? [];
    const kept = file.parents.filter((parent) => !removed.includes(parent));
    file.parents = [...kept, ...(options.addParents?.split(',') ?? [])];
    file.modifiedAt = this.#execution.now().getTime();
    file.version++;
    return resourceOf(file);
  }

  copy(meta: FileMeta | null, fileId: string | null): Resource {
    if (!fileId) throw driveError('drive.files.copy', 'Required');
    const source = this.#visible(fileId, 'drive.files.copy');
    const copy = this.create({
      name: `Copy of ${source.name}`,
      mimeType: source.mimeType,
      parents: source.parents,
      ...meta,
    });
    const made = this.#visible(String(copy.id), 'drive.files.copy');
    if (source.bytes) made.bytes = source.bytes;
    if (source.convertedFrom) made.convertedFrom = source.convertedFrom;
    return resourceOf(made);
  }

  remove(fileId: string): void {
    const gone = new Set([this.#visible(fileId, 'drive.files.delete').id]);
    for (const file of this.#world.state.files) if (file.parents.some((parent) => gone.has(parent))) gone.add(file.id);
    this.#world.state.files = this.#world.state.files.filter(({ id }) => !gone.has(id));
  }

  export(fileId: string, mimeType: string, options: { alt?: string } = {}): Blob {
    const file = this.#visible(fileId, 'drive.files.export');
    if (options.alt !== 'media')
      throw driveError('drive.files.export', 'Export requires alt=media to download the exported content.');
    if (file.mimeType !== DOCUMENT)
      throw driveError('drive.files.export', 'Export only supports Docs Editors files.', 403);
    if (mimeType !== DOCX) throw new TypeError(`Drive.Files.export to ${mimeType} is not emulated`);
    return new Blob(file.bytes ?? new Uint8Array(), DOCX, `${file.name}.docx`);
  }

  #visible(id: string, method: string): DriveFile {
    return visibleFile(this.#world, this.#execution, id, method);
  }

  #describe(file: DriveFile, meta: FileMeta): void {
    if (meta.name !== undefined) file.name = meta.name;
    if (meta.description !== undefined) file.description = meta.description;
    if (meta.trashed !== undefined) file.trashed = meta.trashed;
    for (const [key, value] of Object.entries(meta.appProperties ?? {})) {
      if (value === null) delete file.appProperties[key];
      else if (Buffer.byteLength(key + value) > 124)
        throw driveError('drive.files.update', 'The total size of the property key and value exceeds 124 bytes.', 403);
      else file.appProperties[key] = value;
    }
  }

  /** Bytes of a .docx into a Google Doc are a conversion: counted, and on Google lossy. */
  #fill(file: DriveFile, blob: Blob): void {
    if (file.mimeType === FOLDER) throw driveError('drive.files.create', 'A folder cannot have content.');
    if (file.mimeType === DOCUMENT) {
      const limit = LIMITS.filesConvertedPerDay[this.#world.account];
      if (used(this.#world, 'conversions', this.#execution.effectiveUser) >= limit)
        throw new GoogleError('Service invoked too many times for one day: conversion.');
      use(this.#world, 'conversions', this.#execution.effectiveUser, 1);
      file.convertedFrom = blob.getContentType() ?? '';
    }
    file.bytes = blob._bytes.slice();
  }
}

function blobOf(media: unknown): Blob | undefined {
  if (media === undefined || media === null) return undefined;
  if (!(media instanceof Blob)) throw new GoogleError('The mediaData parameter only supports Blob types for upload.');
  return media;
}
