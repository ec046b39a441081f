/** Utilities: blobs, archives, dates, identifiers; bytes and digests are in the class it extends. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { invalidArgument, wrongParameters } from '../kernel/signature.ts';
import type { World } from '../world.ts';
import { Blob, bytesOf } from './blob.ts';
import { Digests } from './digests.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';

export class Utilities extends Digests {
  static override readonly api = 'Utilities';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    super();
    this.#world = world;
    this.#execution = execution;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof format !== 'string')
      throw wrongParameters('Utilities.formatDate', [date, timeZone, format]);
    if (Number.isNaN(date.getTime())) throw invalidArgument('date');
    return formatDate(date, timeZone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  getUuid(): string {
    const hex = createHash('sha256').update(this.#world.newId('uuid')).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  newBlob(data: string | number[], contentType?: string | null, name?: string | null): Blob {
    if (typeof data === 'string') return new Blob(Buffer.from(data, 'utf8'), contentType ?? 'text/plain', name ?? null);
    if (!Array.isArray(data)) throw wrongParameters('Utilities.newBlob', [data]);
    return new Blob(bytesOf(data), contentType ?? null, name ?? null);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LIMITS.sleepMs) throw invalidArgument('value');
    this.#execution.spend(milliseconds);
  }

  zip(blobs: Blob[], name = 'archive.zip'): Blob {
    const zip = new PizZip();
    for (const blob of blobs) zip.file(blob.getName() ?? 'Untitled', blob._bytes);
    return new Blob(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), 'application/zip', name);
  }

  unzip(blob: Blob): Blob[] {
    if (blob.getContentType() !== 'application/zip') throw invalidArgument('blob');
    const zip = new PizZip(blob._bytes);
    return zip.file(/./).map((file) => new Blob(file.asUint8Array(), null, file.name).setContentTypeFromExtension());
  }

  gzip(blob: Blob, name = 'archive.gz'): Blob {
    return new Blob(gzipSync(blob._bytes), 'application/x-gzip', name);
  }

  ungzip(blob: Blob): Blob {
    return new Blob(gunzipSync(blob._bytes), null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  }
}
