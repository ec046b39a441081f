/** Services that Google has and the emulator lacks: they are there, as on Google, and refuse whatever is asked of them. */

export const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

/** `DriveApp.getFileById` then throws "DriveApp.getFileById is not emulated". */
export function absentService(name: string): object {
  const Absent = Object.assign(class {}, { api: name });
  return new Absent();
}
