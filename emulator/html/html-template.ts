/** A template without variables: evaluating scriptlets is not emulated, and says so. */
import { HtmlOutput } from './html-output.ts';

export class HtmlTemplate {
  static readonly api = 'HtmlTemplate';
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  getRawContent(): string {
    return this.#content;
  }

  evaluate(): HtmlOutput {
    if (this.#content.includes('<?')) throw new TypeError('HtmlTemplate scriptlets are not emulated');
    return new HtmlOutput(this.#content);
  }
}
