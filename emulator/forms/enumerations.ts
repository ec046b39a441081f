/** The enumerations of FormApp. */
import { enumeration } from '../spreadsheet/enumeration.ts';

export const ITEM_TYPE = enumeration('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
]);
export const DESTINATION_TYPE = enumeration('DestinationType', ['SPREADSHEET']);
export const PAGE_NAVIGATION = enumeration('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']);
