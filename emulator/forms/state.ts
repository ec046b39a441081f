/** What a form remembers. */
export type ItemKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'DATE'
  | 'TIME'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

export interface ChoiceState {
  value: string;
  /** A page break's id, or a navigation type's name. */
  goTo?: number | string;
}

export interface ValidationState {
  help: string;
  /** The builder's method and its arguments. */
  rule: string;
  args: unknown[];
}

export interface ItemState {
  id: number;
  kind: ItemKind;
  title: string;
  helpText: string;
  required: boolean;
  choices?: ChoiceState[];
  hasOther?: boolean;
  lower?: number;
  upper?: number;
  lowerLabel?: string;
  upperLabel?: string;
  goTo?: number | string;
  validation?: ValidationState;
  includesYear?: boolean;
}

/** An answer: a text, the list of a checkbox, as Google hands it out. */
export type Answer = string | string[];

export interface ResponseState {
  id: string;
  submittedAt: number;
  respondentEmail: string;
  answers: { itemId: number; answer: Answer }[];
}

export interface FormState {
  id: string;
  publishedId: string;
  /** The Drive file's name. */
  name: string;
  title: string;
  description: string;
  owner: string;
  editors: string[];
  createdAt: number;
  published: boolean;
  acceptingResponses: boolean;
  collectsEmail: boolean;
  oneResponsePerUser: boolean;
  confirmationMessage: string;
  closedMessage: string;
  showLinkToRespondAgain: boolean;
  shuffled: boolean;
  progressBar: boolean;
  responsesEditable: boolean;
  summaryPublished: boolean;
  items: ItemState[];
  responses: ResponseState[];
  destination?: { spreadsheetId: string; sheetId: number; columns: number[] };
  trashed: boolean;
}
