/** What hangs on the cells of a range: notes, data validation, links. */
import { sizeMismatch } from '../errors.ts';
import { eachCell, layerAt, mapCells, rowAt, setLayer } from '../grid.ts';
import { RichTextValue } from '../rich-text.ts';
import { DataValidation } from '../validation/data-validation.ts';
import { newCheckbox } from '../validation/data-validation-builder.ts';
import { ruleIndex } from '../validation-rule.ts';
import { RangeFonts } from './range-fonts.ts';

export class RangeNotes extends RangeFonts {
  setNote(note: string | null): this {
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        setLayer(sheet, 'notes', row, column, note ? String(note) : undefined);
      });
    });
  }
  /** Numbers among the notes become texts as Java writes them: 25 → "25.0". */
  setNotes(notes: (string | number | null)[][]): this {
    this._sameSize(notes, 'Range.setNotes');
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        const note = notes[row - area.row]?.[column - area.column];
        const text = typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : note ? String(note) : undefined;
        setLayer(sheet, 'notes', row, column, text);
      });
    });
  }
  getNote(): string {
    return layerAt(this._read(), 'notes', this._area.row, this._area.column) ?? '';
  }
  getNotes(): string[][] {
    const sheet = this._read();
    return mapCells(this._area, (row, column) => layerAt(sheet, 'notes', row, column) ?? '');
  }
  clearNote(): this {
    return this.setNote(null);
  }

  setDataValidation(rule: DataValidation | null): this {
    return this._write((sheet, area) => {
      const index = ruleIndex(this._book.state, rule ? DataValidation.ruleOf(rule) : null) || undefined;
      eachCell(area, (row, column) => {
        setLayer(sheet, 'rules', row, column, index);
      });
    });
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    if (rules.length !== this._area.rows) throw sizeMismatch('rows', rules.length, this._area.rows);
    this._sameSize(rules, 'Range.setDataValidations');
    return this._write((sheet, area) => {
      const known = new Map<DataValidation | null, number | undefined>();
      eachCell(area, (row, column) => {
        const rule = rules[row - area.row]?.[column - area.column] ?? null;
        if (!known.has(rule)) {
          known.set(rule, ruleIndex(this._book.state, rule && DataValidation.ruleOf(rule)) || undefined);
        }
        setLayer(sheet, 'rules', row, column, known.get(rule));
      });
    });
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const sheet = this._read();
    return mapCells(this._area, (row, column) => {
      const rule = this._book.state.rules[layerAt(sheet, 'rules', row, column) ?? 0];
      return rule ? new DataValidation(this._book, rule) : null;
    });
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Makes checkboxes; cells that hold neither TRUE nor FALSE become FALSE. */
  insertCheckboxes(): this {
    this.setDataValidation(newCheckbox(this._book));
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        const cells = rowAt(sheet, row);
        if (typeof cells.values[column - 1] !== 'boolean') cells.values[column - 1] = false;
      });
    });
  }
  removeCheckboxes(): this {
    return this.setDataValidation(null);
  }

  /** Rich text is never read as a formula. */
  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(mapCells(this._area, () => value));
  }
  setRichTextValues(values: RichTextValue[][]): this {
    this._sameSize(values, 'Range.setRichTextValues');
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        const value = values[row - area.row]?.[column - area.column];
        rowAt(sheet, row).values[column - 1] = value?.getText() ?? '';
        setLayer(sheet, 'formulas', row, column, undefined);
        setLayer(sheet, 'links', row, column, value?.getLinkUrl() ?? undefined);
      });
    });
  }
  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  getRichTextValues(): (RichTextValue | null)[][] {
    const sheet = this._read();
    const values = this.getDisplayValues();
    return mapCells(this._area, (row, column) => {
      const text = values[row - this._area.row]?.[column - this._area.column] ?? '';
      return new RichTextValue(text, layerAt(sheet, 'links', row, column) ?? null);
    });
  }
}
