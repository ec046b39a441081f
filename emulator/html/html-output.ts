/** A page to be shown in a dialog or a sidebar. */
import { Blob } from '../utilities/blob.ts';

export class HtmlOutput {
  static readonly api = 'HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  readonly #meta: [string, string][] = [];

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = String(content);
    return this;
  }

  append(text: string): this {
    this.#content += text;
    return this;
  }

  appendUntrusted(text: string): this {
    const escaped = String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
    return this.append(escaped);
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    this.#meta.push([name, content]);
    return this;
  }

  setSandboxMode(_mode: unknown): this {
    return this;
  }

  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.#content, 'utf8'), 'text/html', this.#title || null);
  }
}
