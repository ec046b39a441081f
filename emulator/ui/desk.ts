/** The screen of one person: the menus, dialogs and questions that scripts put there, and the answers the person will give. */

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An answer to an alert (a button), or to a prompt (a text, or a button with a text). */
export type Answer = ButtonName | { button?: ButtonName; text: string };

export interface MenuItem {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  /** The function that an item runs. */
  handler?: string;
  items?: MenuItem[];
}

export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
  answer: Answer;
}

export interface Dialog {
  kind: 'modal' | 'modeless' | 'sidebar';
  title: string;
  /** The HtmlOutput. */
  page: object;
}

export interface Desk {
  menus: MenuItem[];
  questions: Question[];
  dialogs: Dialog[];
  /** What the person will answer, in this order. */
  answers: Answer[];
  /** Asks somebody who really sits there; where they leave it open, the next of `answers` is taken. */
  ask?: (question: Omit<Question, 'answer'>) => Answer | undefined;
}

/** A screen on which nothing stands yet. */
export function newDesk(): Desk {
  return { menus: [], questions: [], dialogs: [], answers: [] };
}

/** The function behind a menu item, by its path of captions; says what there is when it is not found. */
export function handlerOf(desk: Desk, ...path: string[]): string {
  let items = desk.menus;
  let found: MenuItem | undefined;
  for (const caption of path) {
    found = items.find((item) => item.caption === caption);
    if (!found) {
      const known = items.map((item) => item.caption).join(' · ');
      throw new Error(`No menu item "${caption}" (of ${path.join(' ▸ ')}); there are: ${known}`);
    }
    items = found.items ?? [];
  }
  if (!found?.handler) throw new Error(`"${path.join(' ▸ ')}" is not an item that runs something.`);
  return found.handler;
}
