/** Questions answered by writing. */
import { invalidArgument } from '../kernel/signature.ts';
import type { ItemResponse } from './item-response.ts';
import { Question } from './typed-item.ts';
import type { BuiltValidation } from './validation-builders.ts';

abstract class WrittenItem extends Question {
  createResponse(text: string): ItemResponse {
    return this._answer(String(text));
  }

  setValidation(validation: BuiltValidation): this {
    return this._set({ validation: validation._state });
  }

  clearValidation(): this {
    delete this._state.validation;
    return this;
  }
}

export class TextItem extends WrittenItem {
  static readonly api = 'TextItem';
}

export class ParagraphTextItem extends WrittenItem {
  static readonly api = 'ParagraphTextItem';
}

export class ScaleItem extends Question {
  static readonly api = 'ScaleItem';

  setBounds(lower: number, upper: number): this {
    if (!(lower === 0 || lower === 1) || !(upper >= 3 && upper <= 10)) throw invalidArgument('bounds');
    return this._set({ lower, upper });
  }

  getLowerBound(): number {
    return this._state.lower ?? 1;
  }

  getUpperBound(): number {
    return this._state.upper ?? 5;
  }

  setLabels(lowerLabel: string, upperLabel: string): this {
    return this._set({ lowerLabel, upperLabel });
  }

  getLeftLabel(): string {
    return this._state.lowerLabel ?? '';
  }

  getRightLabel(): string {
    return this._state.upperLabel ?? '';
  }

  createResponse(answer: number): ItemResponse {
    return this._answer(String(answer));
  }
}

export class DateItem extends Question {
  static readonly api = 'DateItem';

  includesYear(): boolean {
    return this._state.includesYear ?? true;
  }

  setIncludesYear(includesYear: boolean): this {
    return this._set({ includesYear });
  }

  /** The answer is kept as the day that it is in the script's zone. */
  createResponse(date: Date): ItemResponse {
    const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'));
    return this._answer(`${date.getFullYear()}-${month}-${day}`);
  }
}

export class TimeItem extends Question {
  static readonly api = 'TimeItem';

  createResponse(hour: number, minute: number): ItemResponse {
    return this._answer([hour, minute].map((n) => String(n).padStart(2, '0')).join(':'));
  }
}
