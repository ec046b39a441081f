/** What the page and the local Workspace say to each other. Types alone, so that both sides may import them. */

export interface MenuEntry {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  items?: MenuEntry[];
}

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert or a prompt of the script that waits for the person. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: Button[];
}

/** What the person said; the text is that of a prompt. */
export interface Reply {
  button: Button;
  text: string;
}

export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

/** A page of the script (HtmlService) that is open. */
export interface OpenPage {
  id: number;
  kind: 'modal' | 'modeless' | 'sidebar';
  title: string;
  width: number;
  height: number;
}

/** How an act stands: it waits for an answer, or it has ended. */
export type Outcome =
  | { state: 'asked'; question: Question }
  | { state: 'ended'; toasts: Toast[]; error: string | null; result: unknown };

export interface SheetTab {
  id: number;
  name: string;
  hidden: boolean;
  color: string | null;
}

export interface Overview {
  workbook: string;
  workbookId: string;
  user: string;
  people: { address: string; owner: boolean }[];
  /** The instant of the virtual clock. */
  now: string;
  sheets: SheetTab[];
  activeSheet: number;
  selection: string[];
  menus: MenuEntry[];
  pages: OpenPage[];
  question: Question | null;
  folder: string;
  /** Why the office could not be kept on disk, or null. */
  saveProblem: string | null;
}

/** Where the person has the cursor when choosing a command. */
export interface Place {
  sheet: number;
  ranges: string[];
}

export interface Look {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  line?: string;
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
}

export interface GridCell {
  text: string;
  /** What stands in the cell when it is edited, where that is another text. */
  typed?: string;
  /** Index into the looks of the grid. */
  look: number;
  /** Index into the lists of the grid: what a drop-down offers. */
  list?: number;
  note?: string;
  link?: string;
}

export interface GridRow {
  number: number;
  height: number | null;
  cells: GridCell[];
}

export interface GridColumn {
  number: number;
  letters: string;
  width: number;
  frozen: boolean;
}

/** One page of a sheet: the frozen rows, and those rows of the page that are not hidden. */
export interface Grid {
  sheet: number;
  columns: GridColumn[];
  frozen: GridRow[];
  rows: GridRow[];
  looks: Look[];
  lists: string[][];
  page: number;
  pages: number;
  filtered: boolean;
}

export interface MailLine {
  id: string;
  to: string;
  subject: string;
  sentAt: string;
}

export interface Mail extends MailLine {
  from: string;
  cc: string;
  text: string;
  hasHtml: boolean;
  attachments: string[];
}

export interface DriveEntry {
  id: string;
  name: string;
  kind: 'folder' | 'doc' | 'docx' | 'other';
  parent: string | null;
  modifiedAt: string;
  owner: string;
}

export interface FormLine {
  id: string;
  publishedId: string;
  title: string;
  open: boolean;
  responses: number;
}

export interface FormItem {
  id: number;
  kind: string;
  title: string;
  help: string;
  required: boolean;
  choices: { value: string; goTo: number | string | null }[];
  other: boolean;
  /** Of a page break: where to go instead of this section. */
  goTo: number | string | null;
  scale: { lower: number; upper: number; lowerLabel: string; upperLabel: string } | null;
}

export interface CitizenForm {
  publishedId: string;
  title: string;
  description: string;
  closed: string | null;
  confirmation: string;
  again: boolean;
  items: FormItem[];
}

export interface Execution {
  id: string;
  function: string;
  kind: string;
  user: string;
  startedAt: string;
  durationMs: number;
  error: string | null;
  logs: string[];
}
