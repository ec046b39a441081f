/** SpreadsheetApp, as one execution sees it. */
import { type Execution, GoogleError } from '../kernel/contract.ts';
import { type Book, openBook } from './book.ts';
import { ConditionalFormatRuleBuilder } from './conditional/conditional-format-rule-builder.ts';
import * as enumerations from './enumerations.ts';
import { FilterCriteriaBuilder } from './filter/filter-criteria.ts';
import { Range, type RangeList } from './range/range.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.ts';
import { Sheet } from './sheet/sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import type { WorkbookState } from './state.ts';
import { DataValidationBuilder } from './validation/data-validation-builder.ts';

/** What the workspace does for SpreadsheetApp. */
export interface SpreadsheetHooks {
  /** The Ui of this execution; refuses where there is nobody at the screen. */
  ui(): object;
  /** Another workbook that the user may open, or null. */
  find?(id: string): WorkbookState | null;
  /** A new, empty workbook of the user. */
  create?(name: string): WorkbookState;
  /** A copy of a workbook, owned by the user. */
  copy?(source: WorkbookState, name: string): WorkbookState;
}

/** The state is null in a script that is not bound to a spreadsheet. */
export function createSpreadsheetApp(
  state: WorkbookState | null,
  execution: Execution,
  hooks: SpreadsheetHooks,
): SpreadsheetApp {
  return new SpreadsheetApp(state, execution, hooks);
}

export class SpreadsheetApp {
  static readonly api = 'SpreadsheetApp';
  static readonly properties = Object.keys(enumerations);
  readonly BorderStyle = enumerations.BorderStyle;
  readonly WrapStrategy = enumerations.WrapStrategy;
  readonly ProtectionType = enumerations.ProtectionType;
  readonly Dimension = enumerations.Dimension;
  readonly InterpolationType = enumerations.InterpolationType;
  readonly CopyPasteType = enumerations.CopyPasteType;
  readonly SheetType = enumerations.SheetType;
  readonly DataValidationCriteria = enumerations.DataValidationCriteria;
  readonly BooleanCriteria = enumerations.BooleanCriteria;
  readonly #open = new Map<string, Spreadsheet>();
  readonly #bound: Spreadsheet | null;
  readonly #execution: Execution;
  readonly #hooks: SpreadsheetHooks;

  constructor(state: WorkbookState | null, execution: Execution, hooks: SpreadsheetHooks) {
    this.#execution = execution;
    this.#hooks = hooks;
    this.#bound = state ? this.#opened(state) : null;
  }

  #opened(state: WorkbookState): Spreadsheet {
    const known = this.#open.get(state.id);
    if (known) return known;
    const book = openBook(state, this.#execution, (own: Book) => ({
      range: (sheetId, area) => new Range(own, sheetId, area),
      sheet: (sheetId) => new Sheet(own, sheetId),
      spreadsheet: () => spreadsheet,
    }));
    const spreadsheet = new Spreadsheet(book, (source, name) => {
      const copy = this.#hooks.copy?.(source, name);
      if (!copy) throw new GoogleError('You do not have permission to access the requested document.');
      return this.#opened(copy);
    });
    this.#open.set(state.id, spreadsheet);
    return spreadsheet;
  }
  #active(): Spreadsheet {
    if (!this.#bound) throw new GoogleError('Please select an active sheet first.');
    return this.#bound;
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    return this.#bound;
  }
  getActive(): Spreadsheet | null {
    return this.#bound;
  }
  getActiveSheet(): Sheet {
    return this.#active().getActiveSheet();
  }
  getActiveRange(): Range | null {
    return this.#active().getActiveRange();
  }
  getActiveRangeList(): RangeList | null {
    return this.#active().getActiveRangeList();
  }
  getCurrentCell(): Range | null {
    return this.#active().getCurrentCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.#active().setActiveSheet(sheet);
  }
  setActiveRange(range: Range): Range {
    return this.#active().setActiveRange(range);
  }
  setActiveSpreadsheet(_spreadsheet: Spreadsheet): void {}
  openById(id: string): Spreadsheet {
    const state = this.#hooks.find?.(id);
    if (!state) throw new GoogleError('You do not have permission to access the requested document.');
    return this.#opened(state);
  }
  openByUrl(url: string): Spreadsheet {
    const id = /\/spreadsheets\/d\/([^/]+)/.exec(url)?.[1];
    if (!id) throw new GoogleError('Invalid argument: url');
    return this.openById(id);
  }
  create(name: string): Spreadsheet {
    const state = this.#hooks.create?.(name);
    if (!state) throw new GoogleError('SpreadsheetApp.create needs a workspace that can hold the spreadsheet.');
    return this.#opened(state);
  }
  /** Lands every held write; the first that fails throws here. */
  flush(): void {
    for (const spreadsheet of this.#open.values()) spreadsheet._book.buffer.flush();
  }
  getUi(): object {
    return this.#hooks.ui();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.#active()._book);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#active()._book);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
