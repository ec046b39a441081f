/** The two libraries as far as this project uses them; pizzip's own types would bring Node's into a layer that has no Node. */
declare module 'pizzip/js/index.js' {
  export type ZipEntry = { name: string; dir: boolean; date: Date; asText(): string; asUint8Array(): Uint8Array };
  export default class PizZip {
    constructor(data?: Uint8Array);
    files: Record<string, ZipEntry>;
    file(path: string): ZipEntry | null;
    file(path: string, data: string | Uint8Array): this;
    generate(options: { type: 'uint8array'; compression: 'DEFLATE' | 'STORE' }): Uint8Array;
  }
}
