/** A line of the dashboard: what, how many or which, how grave it is in a word, and what to do. */
export interface DashboardLine {
  readonly what: string;
  readonly value: string | number;
  readonly todo: string;
  readonly tone: 'title' | 'plain' | 'good' | 'warn' | 'bad';
}

/** Not by colour alone: who cannot tell green from red, or prints it, reads the same. */
export const TONES: Readonly<Record<DashboardLine['tone'], string>> = {
  title: 'Mức',
  plain: '',
  good: 'Tốt',
  warn: 'Cần chú ý',
  bad: 'Phải xử lý',
};

export const title = (what: string, value = '', todo = ''): DashboardLine => ({ what, value, todo, tone: 'title' });
export const plain = (what: string, value: string | number, todo = ''): DashboardLine => ({
  what,
  value,
  todo,
  tone: 'plain',
});

/** A number that asks for something where it is not nothing. */
export const counted = (
  what: string,
  value: number,
  todo: string,
  tone: DashboardLine['tone'] = 'warn',
): DashboardLine => (value === 0 ? { what, value, todo: '', tone: 'good' } : { what, value, todo, tone });
