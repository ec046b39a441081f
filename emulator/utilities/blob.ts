/** Blob: bytes with a name and a content type; a script sees the bytes signed. */
import { GoogleError } from '../kernel/contract.ts';
import { wrongParameters } from '../kernel/signature.ts';

const TYPES: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export class Blob {
  static readonly api = 'Blob';
  _bytes: Uint8Array;
  #type: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, type: string | null, name: string | null) {
    this._bytes = bytes;
    this.#type = type;
    this.#name = name;
  }

  getBytes(): number[] {
    return signed(this._bytes);
  }

  getContentType(): string | null {
    return this.#type;
  }

  getName(): string | null {
    return this.#name;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this._bytes);
  }

  setBytes(data: number[]): this {
    this._bytes = bytesOf(data);
    return this;
  }

  setContentType(type: string | null): this {
    this.#type = type;
    return this;
  }

  setContentTypeFromExtension(): this {
    this.#type = TYPES[this.#name?.split('.').at(-1)?.toLowerCase() ?? ''] ?? this.#type;
    return this;
  }

  setDataFromString(text: string, _charset?: string): this {
    this._bytes = Buffer.from(text, 'utf8');
    return this;
  }

  setName(name: string | null): this {
    this.#name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this._bytes.slice(), this.#type, this.#name);
  }

  getAs(type: string): Blob {
    if (type === this.#type) return this.copyBlob();
    throw new GoogleError(`Converting from ${this.#type} to ${type} is not supported.`);
  }

  getAllBlobs(): Blob[] {
    return [this];
  }

  isGoogleType(): boolean {
    return this.#type?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

/** Bytes as Apps Script hands them out: plain numbers from −128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Bytes as a script hands them in. */
export function bytesOf(data: unknown): Uint8Array {
  if (!Array.isArray(data)) throw wrongParameters('Blob.setBytes', [data]);
  return Uint8Array.from(data, (byte: unknown) => {
    if (typeof byte !== 'number') throw new GoogleError(`Cannot convert ${String(byte)} to (class).`);
    return byte & 255;
  });
}
