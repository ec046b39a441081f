/** Behaviours of live Google that nobody has verified: each can be switched, and a product must be right both ways. */
export interface Modes {
  /** A text beginning with `=` written into a cell whose format is '@': is it a formula, or text? */
  formulaInTextCell: 'formula' | 'text';
  /** How a form's answers arrive in the responses sheet. */
  formRawText: 'text' | 'user_entered';
  /** Whether FormApp.create(title) without a second argument publishes the form. */
  formsCreatedPublished: boolean;
  /** Whether Ui.alert and Ui.prompt lose the execution's locks. */
  locksLostAcrossAlert: boolean;
  /** Whether linking a form renames the spreadsheet's own title. */
  linkingRenamesSpreadsheet: boolean;
  /** Whether Form.getResponses(timestamp) includes a response of exactly that instant. */
  responsesSinceInclusive: boolean;
  /** Whether writes that were held back land when an execution's time is up. */
  heldWritesLandWhenKilled: boolean;
  /** Whether `currentonly` reaches the bound workbook inside installable triggers. */
  currentOnlyInTriggers: boolean;
}

/** The pessimistic side of each question, except where nothing would work at all. */
export const DEFAULT_MODES: Modes = {
  formulaInTextCell: 'formula',
  formRawText: 'text',
  formsCreatedPublished: false,
  locksLostAcrossAlert: true,
  linkingRenamesSpreadsheet: false,
  responsesSinceInclusive: false,
  heldWritesLandWhenKilled: true,
  currentOnlyInTriggers: true,
};
