/** The figures of a report as its sentences write them. */
import { figure, type ReportFigures } from '../../report/figures.ts';
import { two } from '../words.ts';

export type Said = {
  readonly value: (key: string) => number;
  /** Counts as papers write them ("05"); shares and means as they are. */
  readonly text: (key: string) => string;
  /** "đúng hạn 03, quá hạn 01": of the parts only those that are not nothing; '' where all are. */
  readonly parts: (named: readonly (readonly [name: string, key: string])[], between?: string) => string;
  /** The sentence where the figure is not nothing. */
  readonly some: (key: string, sentence: string) => string[];
};

export function saidFigures(figures: ReportFigures): Said {
  const known = new Map(figures.figures.map((item) => [item.key, item]));
  const value = (key: string) => known.get(key)?.value ?? 0;
  const text = (key: string) =>
    /Share$|^meanDays$/.test(key) ? (known.get(key) ?? figure(figures, key)).text : two(value(key));
  return {
    value,
    text,
    parts: (named, between = ', ') =>
      named
        .filter(([, key]) => value(key) > 0)
        .map(([name, key]) => `${name} ${text(key)}`)
        .join(between),
    some: (key, sentence) => (value(key) > 0 ? [sentence] : []),
  };
}

/** "Phòng Kinh tế 02, Công an xã 01": who has how many of what, those with the most first. */
export function byWhom<Line extends { name: string }>(lines: readonly Line[], many: (line: Line) => number): string {
  return lines
    .filter((line) => many(line) > 0)
    .sort((one, other) => many(other) - many(one))
    .map((line) => `${line.name} ${two(many(line))}`)
    .join(', ');
}
