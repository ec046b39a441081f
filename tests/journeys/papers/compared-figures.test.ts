/** Reports of a unit or a conference, compared with a register in which these have other names or are gone. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { DIFFERENCES } from '../../../src/core/tables/index.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { reportFigures } from '../../../src/core/tables/report-tables.ts';
import { shown } from './drawn-lists.ts';
import { CODE, OWNER, opinion, paperOffice, paste, run, said, slip } from './paper-office.ts';

const lastSaid = (clerk: Clerk): string => clerk.workspace.desk(OWNER).questions.at(-1)?.message ?? '';
const compare = (clerk: Clerk, report: string): string[][] => {
  clerk.select(reportFigures, `${report}/opinions`);
  run(clerk, 'compareFigures');
  return shown(clerk, DIFFERENCES).lines;
};

describe('a unit that has another name by now', () => {
  let clerk: Clerk;
  beforeAll(() => {
    clerk = paperOffice();
    clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
    paste(clerk, registrations, [slip(1), slip(2)]);
    paste(clerk, opinions, [opinion(1), opinion(2, { unit: 'Công an xã' })]);
    clerk.workspace.clock.moveTo(new Date('2026-07-02T02:00:00Z'));
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
    run(clerk, 'makeUnitReport', [{ text: 'Phòng Kinh tế' }, { text: '1/2026' }, 'OK']);
    run(clerk, 'makePeriodReport', [{ text: CODE }, 'OK', 'OK']);
    expect(said(clerk)).toContain(`hội nghị ${CODE}`);
    for (const report of ['VB-0001', 'VB-0002', 'VB-0003'])
      expect(compare(clerk, report)[0]?.[0], report).toContain('Không có chênh lệch');
    clerk.type(opinions, `${CODE}-0001-1`, 'unit', 'Phòng Kinh tế – Hạ tầng');
  });

  it('is told as a figure that is no more, and one that was not', () => {
    const lines = compare(clerk, 'VB-0001');
    const line = (label: string) => lines.find(([first]) => first === label)?.slice(1, 6);
    expect(line('Đơn vị chủ trì: Phòng Kinh tế')).toEqual([
      '1',
      '–',
      'nay không còn chỉ tiêu này',
      '',
      `${CODE}-0001-1`,
    ]);
    expect(line('Đơn vị chủ trì: Phòng Kinh tế – Hạ tầng')).toEqual([
      '–',
      '1',
      'không có khi chốt',
      `${CODE}-0001-1`,
      '',
    ]);
    expect(line('Tổng số ý kiến, kiến nghị')?.slice(0, 3)).toEqual(['2', '2', '0']);
  });

  it('leaves its own report without rows, which is said', () => {
    const lines = compare(clerk, 'VB-0002');
    const sentence = 'Sổ không còn đơn vị "Phòng Kinh tế" (có thể đã đổi tên)';
    expect(lastSaid(clerk)).toContain(sentence);
    expect(lines.some(([first]) => first?.startsWith(sentence))).toBe(true);
  });

  it('so does a conference that is gone', () => {
    expect(compare(clerk, 'VB-0003')[0]?.[0]).toMatch(/^\d+\/\d+ chỉ tiêu có chênh lệch/);
    expect(lastSaid(clerk)).not.toContain('Sổ không còn');
    const line = clerk.content(conferences).byCode.get(CODE)?.line as number;
    clerk.workspace.person(OWNER).deleteRows(conferences.sheet, line, 1);
    compare(clerk, 'VB-0003');
    expect(lastSaid(clerk)).toContain(`Sổ không còn hội nghị ${CODE}.`);
  });
});
