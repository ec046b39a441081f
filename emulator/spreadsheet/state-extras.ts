/** The parts of a sheet's state that lie beside its cells: protections, the filter, conditional formats, charts. */
import type { Area } from './state.ts';
import type { CellStyle } from './style.ts';

export interface ProtectionState {
  id: number;
  type: 'RANGE' | 'SHEET';
  area: Area;
  description: string;
  warningOnly: boolean;
  /** Who may edit besides the owner, whom Google does not list. */
  editors: string[];
  unprotected: Area[];
}

/** A condition of a filter or of a conditional format, by Google's name of the criteria. */
export interface Condition {
  criteria: string;
  args: (string | number)[];
}

export interface FilterCriteriaState {
  hiddenValues?: string[];
  visibleValues?: string[];
  condition?: Condition;
}

export interface FilterState {
  area: Area;
  /** By column position in the sheet, 1-based. */
  criteria: Record<number, FilterCriteriaState>;
}

export interface GradientPoint {
  color: string;
  type?: string;
  value?: string;
}

export interface ConditionalRule {
  areas: Area[];
  condition: Condition | null;
  style: CellStyle;
  gradient?: { min: GradientPoint; mid?: GradientPoint; max: GradientPoint };
}

export interface ChartState {
  id: number;
  type: string;
  ranges: { sheetId: number; area: Area }[];
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  numHeaders: number;
  transposed: boolean;
}
