/** What lies beside the cells of a sheet: protections, the filter, conditional formats, charts. */
import { changeNow } from '../book.ts';
import { EmbeddedChart } from '../chart/embedded-chart.ts';
import { type EmbeddedChartBuilder, FRESH_CHART } from '../chart/embedded-chart-builder.ts';
import { chartKinds } from '../chart/kind-builder.ts';
import { ConditionalFormatRule } from '../conditional/conditional-format-rule.ts';
import { Filter } from '../filter/filter.ts';
import { wholeSheet } from '../grid.ts';
import { newProtection, Protection } from '../protection.ts';
import { SheetView } from './sheet-view.ts';

export class SheetExtras extends SheetView {
  protect(): Protection {
    return changeNow(this._book, this._id, (sheet) => {
      const known = sheet.protections.find((protection) => protection.type === 'SHEET');
      const state = known ?? newProtection(this._book.state, 'SHEET', wholeSheet(sheet));
      if (!known) sheet.protections.push(state);
      return new Protection(this._book, this._id, state.id);
    });
  }
  getProtections(type: { toString(): string }): Protection[] {
    const wanted = this._read().protections.filter((protection) => protection.type === type.toString());
    return wanted.map((protection) => new Protection(this._book, this._id, protection.id));
  }
  getFilter(): Filter | null {
    return this._read().filter ? new Filter(this._book, this._id) : null;
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._read().conditionalRules.map((rule) => new ConditionalFormatRule(this._book, this._id, rule));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this._later((sheet) => {
      sheet.conditionalRules = rules.map((rule) => structuredClone(rule._state));
    });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): EmbeddedChartBuilder {
    return chartKinds(this._book).plain(structuredClone(FRESH_CHART));
  }
  getCharts(): EmbeddedChart[] {
    return this._read().charts.map((chart) => new EmbeddedChart(this._book, chart, chartKinds(this._book)));
  }
  insertChart(chart: EmbeddedChart): void {
    changeNow(this._book, this._id, (sheet) => {
      sheet.charts.push({ ...structuredClone(chart._state), id: this._book.state.nextId++ });
    });
  }
  updateChart(chart: EmbeddedChart): void {
    changeNow(this._book, this._id, (sheet) => {
      sheet.charts = sheet.charts.map((one) => (one.id === chart._state.id ? structuredClone(chart._state) : one));
    });
  }
  removeChart(chart: EmbeddedChart): void {
    changeNow(this._book, this._id, (sheet) => {
      sheet.charts = sheet.charts.filter((one) => one.id !== chart._state.id);
    });
  }
}
