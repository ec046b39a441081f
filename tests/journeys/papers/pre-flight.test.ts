/** What is missing before a paper is made stands in a sheet with a link to each cell. */
import { describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { columnLetter } from '../../../src/core/sheet/layout.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { conferences } from '../../../src/core/tables/conference-tables.ts';
import { CHECK_LIST } from '../../../src/core/tables/index.ts';
import { opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { CODE, OWNER, opinion, paperOffice, papers, paste, run, said, slip } from './paper-office.ts';

/** Lines of the list: level, fault, papers, place, and where its link leads. */
function list(clerk: Clerk): (string | undefined)[][] {
  const { sheets } = clerk.workspace.world.state.workbook;
  const sheet = sheets.find((one) => one.name === CHECK_LIST);
  if (!sheet) return [];
  return sheet.rows
    .slice(1)
    .map((row) => [...(row?.values ?? []).slice(0, 4).map(String), row?.links?.[3]])
    .filter(([level]) => level);
}

function linkTo(clerk: Clerk, table: typeof conferences, column: string): string {
  const sheet = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === table.sheet);
  const { layout, byCode } = clerk.content(table);
  return `#gid=${sheet?.id}&range=${columnLetter(layout.get(column) as number)}${byCode.get(CODE)?.line}`;
}

describe('before a paper is made', () => {
  const clerk = paperOffice();
  paste(clerk, registrations, [slip(1)]);
  paste(clerk, opinions, [opinion(1, { scope: 'unclear' }), opinion(2, { dueOn: day('2026-05-20') })]);
  const task = { ...emptyRow(tasks), conference: CODE, unit: 'Phòng Kinh tế' };
  paste(clerk, tasks, [
    { ...task, code: 'NV-001', content: 'Niêm yết lại', dueOn: day('2026-07-10') },
    { ...task, code: 'NV-002', content: 'Rà soát lại' },
  ]);
  clerk.type(conferences, CODE, 'chair', '');
  clerk.type(conferences, CODE, 'place', '=HYPERLINK("http://xau.example","Hội trường")');
  // Somebody moved lines and columns: the link follows the cell, not its first place.
  clerk.workspace.person(OWNER).insertColumns(conferences.sheet, 3, 1);
  clerk.workspace.person(OWNER).insertRows(conferences.sheet, 3, 2);

  it('Cancel opens the list; each line names row and column and leads to the cell', () => {
    run(clerk, 'makeMinutes', ['CANCEL']);
    expect(papers(clerk, 'minutes')).toEqual([]);
    const chair = list(clerk).find(([, fault]) => fault?.startsWith('Thiếu người chủ trì'));
    expect(chair?.[0]).toBe('Nên xem lại');
    expect(chair?.[3]).toContain(`Bảng "Hội nghị", ${CODE}, cột "Người chủ trì" (ô `);
    expect(chair?.[4]).toBe(linkTo(clerk, conferences, 'chair'));
    expect(list(clerk).some(([, fault]) => fault?.includes(`Chưa rõ phạm vi: ${CODE}-0001-1`))).toBe(true);
    expect(list(clerk).every(([, , , , link]) => /^#gid=\d+(&range=[A-Z]+\d+)?$/.test(link ?? ''))).toBe(true);
    const { sheets } = clerk.workspace.world.state.workbook;
    expect(sheets.find((one) => one.name === CHECK_LIST)?.rows.some((row) => row?.formulas?.some(Boolean))).toBe(false);
  });

  it('names tasks without a day and answers that are late already: the chair can still set one', () => {
    const faults = list(clerk).map(([, fault]) => fault);
    expect(faults).toContain('Nhiệm vụ chưa có thời hạn; văn bản để dấu chấm: NV-002.');
    expect(faults).toContain(`Đã quá thời hạn trả lời, nên ấn định ngày mới: ${CODE}-0002-1.`);
    const undated = list(clerk).find(([, fault]) => fault?.startsWith('Nhiệm vụ chưa có'));
    expect(undated?.[3]).toContain('Bảng "Nhiệm vụ", NV-002, cột "Hạn" (ô ');
  });

  it('for all papers of the plan at once: the same fault stands once, with the papers that it concerns', () => {
    run(clerk, 'checkBeforeMaking');
    const chairs = list(clerk).filter(([, fault]) => fault?.startsWith('Thiếu người chủ trì'));
    expect(chairs).toHaveLength(1);
    for (const paper of ['Giấy mời', 'Biên bản hội nghị', 'Chương trình hội nghị'])
      expect(chairs[0]?.[2]).toContain(paper);
  });

  it('a shorter list leaves nothing of the longer one; what cannot be made says so and is listed first', () => {
    const before = list(clerk).length;
    clerk.type(conferences, CODE, 'status', 'Không tổ chức, trả lời bằng văn bản');
    run(clerk, 'makeMinutes', ['OK']);
    expect(said(clerk)).toContain('Hội nghị không tổ chức');
    expect(list(clerk)[0]?.[0]).toBe('Chưa lập được');
    expect(list(clerk)[0]?.[4]).toBe(linkTo(clerk, conferences, 'status'));
    run(clerk, 'makeAnnouncement', ['CANCEL']);
    expect(list(clerk).length).toBeLessThan(before);
  });
});
