/** HtmlService: pages made from the project's .html files. */
import { GoogleError } from '../kernel/contract.ts';
import { enumeration } from '../spreadsheet/enumeration.ts';
import { Blob } from '../utilities/blob.ts';
import type { World } from '../world.ts';
import { HtmlOutput } from './html-output.ts';
import { HtmlTemplate } from './html-template.ts';

const SANDBOX = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const X_FRAME = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export class HtmlService {
  static readonly api = 'HtmlService';
  static readonly properties = ['SandboxMode', 'XFrameOptionsMode'];
  readonly SandboxMode = SANDBOX;
  readonly XFrameOptionsMode = X_FRAME;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(html instanceof Blob ? html.getDataAsString() : String(html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.#file(filename));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(html);
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.#file(filename));
  }

  #file(filename: string): string {
    const text = this.#world.project.html[filename.replace(/\.html$/, '')];
    if (text === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
    return text;
  }
}
