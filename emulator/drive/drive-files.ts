/** Drive.Files. */

import type { RunningExecution } from '../kernel/execution.ts';
import { Blob } from '../utilities/blob.ts';
import type { World } from '../world.ts';
import { FILE_DEFAULT, LIST_DEFAULT, selected } from './fields.ts';
import { blobOf, describe, type FileMeta, fill } from './file-content.ts';
import { matcherOf } from './query.ts';
import type { DriveFile } from './state.ts';
import { DOCUMENT, DOCX, driveError, resourceOf, visibleFile, visibleFiles } from './visible-files.ts';

type Resource = Record<string, unknown>;

interface Options {
  fields?: string;
}

export class DriveFiles {
  static readonly api = 'Drive.Files';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  create(meta: FileMeta, mediaData?: Blob | null, options: Options = {}): Resource {
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
    describe(file, meta);
    if (blob) fill(this.#world, this.#execution, file, blob);
    this.#world.state.files.push(file);
    return answered(file, options, 'drive.files.create');
  }

  get(fileId: string, options: Options & { alt?: string } = {}): Resource {
    const file = this.#visible(fileId, 'drive.files.get');
    if (options.alt === 'media')
      throw driveError('drive.files.get', 'Response Code: 200. Message: response body is not valid JSON.', 200);
    return answered(file, options, 'drive.files.get');
  }

  list(options: Options & { q?: string; pageSize?: number; pageToken?: string } = {}): Resource {
    if ('orderBy' in options) throw new TypeError('The orderBy of Drive.Files.list is not emulated');
    const found = visibleFiles(this.#world, this.#execution).filter(matcherOf(options.q ?? ''));
    const start = Number(options.pageToken ?? 0);
    const end = start + Math.min(options.pageSize ?? 100, 1000);
    const files = [...found].reverse().slice(start, end).map(resourceOf);
    const answer = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files,
      ...(end < found.length ? { nextPageToken: String(end) } : {}),
    };
    return selected(answer, options.fields ?? LIST_DEFAULT, 'drive.files.list');
  }

  update(
    meta: FileMeta,
    fileId: string,
    mediaData?: Blob | null,
    options: Options & { addParents?: string; removeParents?: string } = {},
  ): Resource {
    const file = this.#visible(fileId, 'drive.files.update');
    const blob = blobOf(mediaData);
    if (meta.parents)
      throw driveError(
        'drive.files.update',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        403,
      );
    if (blob) fill(this.#world, this.#execution, file, blob);
    describe(file, meta);
    const removed = options.removeParents?.split(',') ?? [];
    const kept = file.parents.filter((parent) => !removed.includes(parent));
    file.parents = [...kept, ...(options.addParents?.split(',') ?? [])];
    file.modifiedAt = this.#execution.now().getTime();
    file.version++;
    return answered(file, options, 'drive.files.update');
  }

  copy(meta: FileMeta | null, fileId: string | null, options: Options = {}): Resource {
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
    return answered(made, options, 'drive.files.copy');
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
}

/** The file as an answer tells it: what `fields` names, or the four fields that Drive gives by itself. */
function answered(file: DriveFile, { fields }: Options, method: string): Resource {
  return selected(resourceOf(file), fields ?? FILE_DEFAULT, method);
}
