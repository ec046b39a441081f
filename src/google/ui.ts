/** Alerts, prompts and toasts. Not to be called from a trigger: Google refuses `getUi` there. */

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True when the person chose Yes. */
export function confirm(title: string, message: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Yes or no where both do something: null when the person closed the question, which is neither. */
export function choose(title: string, message: string): 'yes' | 'no' | null {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(title, message, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : null;
}

/** True when the person chose OK: to go on with what was shown. */
export function proceed(title: string, message: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** What the person typed, or null when they did not press OK. */
export function ask(title: string, message: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}

/** A note in the corner that goes by itself. */
export function toast(message: string, title = 'Sổ Đối Thoại', seconds = 6): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, seconds);
}

/** A page of the script project in a dialog. */
export function showPage(file: string, title: string, width: number, height: number): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
