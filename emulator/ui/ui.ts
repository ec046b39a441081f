/** The Ui that scripts use: what they show goes on the desk, what they ask is answered from it. */
import { type Execution, GoogleError } from '../kernel/contract.ts';
import { type EnumValue, enumeration } from '../spreadsheet/enumeration.ts';
import type { Answer, ButtonName, Desk, Dialog } from './desk.ts';
import { Menu } from './menu.ts';

const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
const Button = enumeration('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);

/** Executions that have nobody at the screen. */
const UNATTENDED = new Set<Execution['kind']>(['time', 'formSubmit', 'edit', 'change']);

export interface UiHooks {
  /** Called while an alert or a prompt waits: Google suspends the script and lets its locks go. */
  suspended?(): void;
}

/** The Ui of an execution; refuses in Google's words where nobody is at the screen. */
export function openUi(desk: Desk, execution: Execution, hooks: UiHooks = {}): Ui {
  if (UNATTENDED.has(execution.kind)) {
    throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return new Ui(desk, hooks);
}

export class Ui {
  static readonly api = 'Ui';
  static readonly properties = ['ButtonSet', 'Button'];
  readonly ButtonSet = ButtonSet;
  readonly Button = Button;
  readonly #desk: Desk;
  readonly #hooks: UiHooks;

  constructor(desk: Desk, hooks: UiHooks) {
    this.#desk = desk;
    this.#hooks = hooks;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#desk, caption);
  }
  createAddonMenu(): Menu {
    return new Menu(this.#desk, 'Add-on');
  }

  /** alert(message), (message, buttons), (title, message, buttons). */
  alert(...args: (string | EnumValue)[]): EnumValue {
    const answer = this.#ask('alert', args);
    return Button[typeof answer === 'string' ? answer : (answer.button ?? 'OK')];
  }
  /** prompt(message), (message, buttons), (title, message, buttons). */
  prompt(...args: (string | EnumValue)[]): PromptResponse {
    const answer = this.#ask('prompt', args);
    return typeof answer === 'string'
      ? new PromptResponse(answer, '')
      : new PromptResponse(answer.button ?? 'OK', answer.text);
  }

  showModalDialog(page: object, title: string): void {
    this.#show('modal', page, title);
  }
  showModelessDialog(page: object, title: string): void {
    this.#show('modeless', page, title);
  }
  showSidebar(page: object): void {
    this.#show('sidebar', page, (page as { getTitle?: () => string | null }).getTitle?.() ?? '');
  }

  #show(kind: Dialog['kind'], page: object, title: string): void {
    if (typeof page !== 'object' || page === null) throw new GoogleError('Invalid argument: userInterface');
    this.#desk.dialogs.push({ kind, title: String(title), page });
  }

  #ask(kind: 'alert' | 'prompt', args: (string | EnumValue)[]): Answer {
    const texts = args.filter((arg) => typeof arg === 'string');
    const set = args.find((arg) => typeof arg !== 'string');
    const [title, message] = texts.length > 1 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
    const buttons = set ? set.toString() : 'OK';
    this.#hooks.suspended?.();
    const answer = this.#desk.ask?.({ kind, title, message, buttons }) ?? this.#desk.answers.shift();
    if (answer === undefined) {
      throw new Error(
        `No answer is left for the ${kind} "${[title, message].filter(Boolean).join(' – ')}" (${buttons}).`,
      );
    }
    const button: ButtonName = typeof answer === 'string' ? answer : (answer.button ?? 'OK');
    if (button !== 'CLOSE' && !buttons.split('_').includes(button)) {
      throw new Error(`The ${kind} "${message}" has no button ${button}; it has ${buttons}.`);
    }
    this.#desk.questions.push({ kind, title, message, buttons, answer });
    return answer;
  }
}

export class PromptResponse {
  static readonly api = 'PromptResponse';
  readonly #button: ButtonName;
  readonly #text: string;
  constructor(button: ButtonName, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): EnumValue {
    return Button[this.#button];
  }
  getResponseText(): string {
    return this.#text;
  }
}
