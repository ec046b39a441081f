/** Utilities: bytes, digests, dates, identifiers. */
import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { invalidArgument, wrongParameters } from '../kernel/signature.ts';
import { type EnumValue, enumeration } from '../spreadsheet/enumeration.ts';
import type { World } from '../world.ts';
import { Blob, bytesOf, signed } from './blob.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';

const HASH: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const MAC: Record<string, string> = {
  HMAC_MD5: 'md5',
  HMAC_SHA_1: 'sha1',
  HMAC_SHA_256: 'sha256',
  HMAC_SHA_384: 'sha384',
  HMAC_SHA_512: 'sha512',
};
const DIGEST = enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MAC_ALGORITHM = enumeration('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const CHARSET = enumeration('Charset', ['US_ASCII', 'UTF_8']);

export class Utilities {
  static readonly api = 'Utilities';
  static readonly properties = ['DigestAlgorithm', 'MacAlgorithm', 'Charset'];
  readonly DigestAlgorithm = DIGEST;
  readonly MacAlgorithm = MAC_ALGORITHM;
  readonly Charset = CHARSET;
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  base64Encode(data: string | number[], charset?: EnumValue): string {
    return this.#bytes('base64Encode', data, charset ?? CHARSET.UTF_8).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    if (typeof encoded !== 'string') throw wrongParameters('Utilities.base64Decode', [encoded]);
    if (/[^A-Za-z0-9+/=\s]/.test(encoded)) throw new GoogleError('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signed(Buffer.from(encoded, 'base64url'));
  }

  computeDigest(algorithm: EnumValue, value: string | number[], charset?: EnumValue): number[] {
    const hash = typeof algorithm === 'string' ? undefined : HASH[String(algorithm)];
    if (!hash) throw wrongParameters('Utilities.computeDigest', [algorithm, value]);
    return signed(
      createHash(hash)
        .update(this.#bytes('computeDigest', value, charset))
        .digest(),
    );
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[], charset?: EnumValue): number[] {
    return this.computeHmacSignature(MAC_ALGORITHM.HMAC_SHA_256, value, key, charset);
  }

  computeHmacSignature(
    algorithm: EnumValue,
    value: string | number[],
    key: string | number[],
    charset?: EnumValue,
  ): number[] {
    const hash = typeof algorithm === 'string' ? undefined : MAC[String(algorithm)];
    if (!hash) throw wrongParameters('Utilities.computeHmacSignature', [algorithm, value, key]);
    const name = 'computeHmacSignature';
    return signed(
      createHmac(hash, this.#bytes(name, key, charset))
        .update(this.#bytes(name, value, charset))
        .digest(),
    );
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

  #bytes(method: string, value: unknown, charset: EnumValue | undefined): Buffer {
    if (typeof value === 'string') {
      if (String(charset) === 'UTF_8') return Buffer.from(value, 'utf8');
      return Buffer.from(Array.from(value, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63)));
    }
    if (!Array.isArray(value)) throw wrongParameters(`Utilities.${method}`, [value]);
    return Buffer.from(bytesOf(value));
  }
}
