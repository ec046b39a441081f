/** Triggers of the person who runs this; nobody else's can be seen or deleted. */
export interface WantedTrigger {
  readonly handler: string;
  readonly on: 'formSubmit' | 'edit' | 'change' | 'hourly' | 'daily';
  readonly hour?: number;
}

/** The functions that this person’s triggers call. */
export function ownTriggerHandlers(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
}

/** Makes a trigger that runs as this person. */
export function createTrigger(wanted: WantedTrigger): void {
  const builder = ScriptApp.newTrigger(wanted.handler);
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  if (wanted.on === 'formSubmit') builder.forSpreadsheet(workbook).onFormSubmit().create();
  else if (wanted.on === 'edit') builder.forSpreadsheet(workbook).onEdit().create();
  else if (wanted.on === 'change') builder.forSpreadsheet(workbook).onChange().create();
  else if (wanted.on === 'hourly') builder.timeBased().everyHours(1).create();
  else
    builder
      .timeBased()
      .everyDays(1)
      .atHour(wanted.hour ?? 7)
      .create();
}
