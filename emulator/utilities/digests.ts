/** The part of Utilities that turns texts and bytes into base64 and digests; bytes are signed, texts US-ASCII unless told. */
import { createHash, createHmac } from 'node:crypto';
import { GoogleError } from '../kernel/contract.ts';
import { wrongParameters } from '../kernel/signature.ts';
import { type EnumValue, enumeration } from '../spreadsheet/enumeration.ts';
import { bytesOf, signed } from './blob.ts';

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

export class Digests {
  static readonly api: string = 'Utilities';
  static readonly properties = ['DigestAlgorithm', 'MacAlgorithm', 'Charset'];
  readonly DigestAlgorithm = DIGEST;
  readonly MacAlgorithm = MAC_ALGORITHM;
  readonly Charset = CHARSET;

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

  #bytes(method: string, value: unknown, charset: EnumValue | undefined): Buffer {
    if (typeof value === 'string') {
      if (String(charset) === 'UTF_8') return Buffer.from(value, 'utf8');
      return Buffer.from(Array.from(value, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63)));
    }
    if (!Array.isArray(value)) throw wrongParameters(`Utilities.${method}`, [value]);
    return Buffer.from(bytesOf(value));
  }
}
