/** Every number of a report opens its rows, stays as it was reported, and is compared with the register when asked. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { DIFFERENCES, ROWS_BEHIND } from '../../../src/core/tables/index.ts';
import { opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { reportFigures } from '../../../src/core/tables/report-tables.ts';
import { shown } from './drawn-lists.ts';
import { CODE, OWNER, opinion, paperOffice, paste, run, said, slip } from './paper-office.ts';

const on = day('2026-06-25');
const answered = { answer: 'Đã trả lời.', answeredOn: on, assignedOn: day('2026-06-08') } as const;
const report = (clerk: Clerk): void => {
  run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK']);
  expect(said(clerk)).toContain('Đã tạo dự thảo');
};
const lastSaid = (clerk: Clerk): string => clerk.workspace.desk(OWNER).questions.at(-1)?.message ?? '';
const frozen = (clerk: Clerk, code: string) => clerk.rows(reportFigures).filter((row) => row.report === code);
const row = (clerk: Clerk, code: string) => {
  const found = clerk.rows(reportFigures).find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

function office(): Clerk {
  const clerk = paperOffice();
  clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
  paste(
    clerk,
    registrations,
    Array.from({ length: 6 }, (_, at) => slip(at + 1)),
  );
  paste(clerk, opinions, [
    opinion(1, { ...answered, answerWay: 'atConference', outcome: 'explained' }),
    opinion(2, { ...answered, answerWay: 'inWriting', outcome: 'resolved' }),
    opinion(3, { content: 'Gọi cho tôi số 0912345678, tôi là Trần Thị Mẫu 3, ở Số 3 ngõ Thử. =1+1' }),
    opinion(4, { unit: '', status: 'new' }),
    opinion(5, { scope: 'out_to_cao', unit: '', content: 'Nội dung kín.', status: 'new' }),
    opinion(6, { content: '=IMPORTXML("http://xau.example","//a")' }),
  ]);
  clerk.workspace.clock.moveTo(new Date('2026-07-02T02:00:00Z'));
  return clerk;
}

const front = (clerk: Clerk): string | undefined => {
  const { workbook } = clerk.workspace.world.state;
  return workbook.sheets.find((one) => one.id === workbook.activeSheetId)?.name;
};

describe('a reported number', () => {
  let clerk: Clerk;
  beforeAll(() => {
    clerk = office();
    report(clerk);
  });

  it('is frozen with its way of counting, and names as many rows as it counts but for denunciations', () => {
    expect(row(clerk, 'VB-0001/opinions')).toMatchObject({
      figure: 'Tổng số ý kiến, kiến nghị',
      value: '6',
      number: 6,
    });
    expect(row(clerk, 'VB-0001/opinions').withheld).toBe(1);
    expect(row(clerk, 'VB-0001/onTimeShare')).toMatchObject({ value: '100%', number: 1 });
    expect(row(clerk, 'VB-0001/scope.out_to_cao')).toMatchObject({ value: '1', withheld: 1, codes: [] });
    const shares = /Share$|^VB-0001\/(meanDays|present|invited)/;
    for (const one of frozen(clerk, 'VB-0001').filter(({ code }) => !shares.test(code)))
      expect(one.codes.length + (one.withheld ?? 0), one.code).toBe(one.number);
    // Neither the denunciation nor the slip on which it came is named anywhere.
    expect(row(clerk, 'VB-0001/slips')).toMatchObject({ number: 6, withheld: 1 });
    expect(JSON.stringify(frozen(clerk, 'VB-0001'))).not.toContain(`${CODE}-0005`);
  });

  it('opens the rows behind it, each with a link to its row, and nothing of them but what is needed', () => {
    clerk.select(reportFigures, 'VB-0001/opinions');
    run(clerk, 'showRowsBehind');
    const { lines, links, formulas } = shown(clerk, ROWS_BEHIND);
    expect(lines[0]?.[0]).toBe('Tổng số ý kiến, kiến nghị: 6');
    expect(lines[1]?.[0]).toContain(
      'Báo cáo VB-0001: Báo cáo kết quả đối thoại 6 tháng đầu năm 2026 (bản 1); chốt lúc',
    );
    expect(lines[2]?.[0]).toContain('Cách tính: Đơn vị tính là ý kiến');
    expect(lines[3]?.[0]).toContain('5 dòng; 1 mã không nêu (tố cáo chỉ được đếm).');
    const codes = lines.slice(5).map(([code]) => code);
    expect(codes).toEqual([1, 2, 3, 4, 6].map((n) => `${CODE}-000${n}-1`));
    const gid = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === opinions.sheet)?.id;
    const line = clerk.content(opinions).byCode.get(`${CODE}-0002-1`)?.line;
    expect(links[6]).toBe(`#gid=${gid}&range=A${line}`);
    expect(lines[6]?.slice(1, 8)).toEqual([
      'Ý kiến',
      'Câu hỏi số 2 về giải quyết hồ sơ đất đai.',
      'Đất đai',
      'Phòng Kinh tế',
      'Đã phân công; Đã giải quyết xong',
      '05/07/2026',
      '25/06/2026',
    ]);
    const all = JSON.stringify(lines);
    for (const secret of ['0912345678', 'Trần Thị Mẫu', 'ngõ Thử', 'Nội dung kín', `${CODE}-0005`])
      expect(all).not.toContain(secret);
    expect(all).toContain('=IMPORTXML');
    expect(formulas).toBe(false);
  });

  it('opens slips and conferences likewise; the slip of a denunciation is counted only', () => {
    clerk.select(reportFigures, 'VB-0001/slips');
    run(clerk, 'showRowsBehind');
    const slips = shown(clerk, ROWS_BEHIND).lines;
    expect(slips[3]?.[0]).toContain('5 dòng; 1 mã không nêu');
    expect(slips[5]?.slice(0, 2)).toEqual([`${CODE}-0001`, 'Phiếu']);
    expect(JSON.stringify(slips)).not.toContain(`${CODE}-0005`);
    clerk.select(reportFigures, 'VB-0001/conferences');
    run(clerk, 'showRowsBehind');
    const { lines } = shown(clerk, ROWS_BEHIND);
    expect(lines).toHaveLength(6);
    expect(lines[5]?.[0]).toBe(CODE);
    expect(lines[5]?.[5]).toBe('25/06/2026; Đã tổ chức');
  });

  it('of tasks, tells nothing of one that is about a denunciation', () => {
    const [open, secret] = ['Niêm yết lại thủ tục đất đai.', 'Làm rõ việc kín.'];
    const task = { ...emptyRow(tasks), conference: CODE, unit: 'Công an xã', status: 'open' as const };
    paste(clerk, tasks, [
      { ...task, code: 'NV-001', opinion: `${CODE}-0001-1`, content: open, dueOn: day('2026-07-20') },
      { ...task, code: 'NV-002', opinion: `${CODE}-0005-1`, content: secret },
    ]);
    report(clerk);
    clerk.select(reportFigures, 'VB-0002/tasks');
    run(clerk, 'showRowsBehind');
    const { lines } = shown(clerk, ROWS_BEHIND);
    expect(lines[5]?.slice(0, 8)).toEqual(['NV-001', 'Nhiệm vụ', open, '', 'Công an xã', 'Đang làm', '20/07/2026', '']);
    expect(lines[6]?.slice(0, 3)).toEqual(['NV-002', 'Nhiệm vụ', '(việc về nội dung tố cáo)']);
  });

  it('asks for one line where none, a header, another sheet or several numbers are selected', () => {
    const before = shown(clerk, ROWS_BEHIND).lines;
    for (const cells of [['A2'], ['A1'], ['A3:A5'], ['A3', 'A7'], ['A400']]) {
      clerk.workspace.person(OWNER).select(reportFigures.sheet, ...cells);
      const asked = clerk.workspace.desk(OWNER).questions.length;
      run(clerk, 'showRowsBehind');
      expect(lastSaid(clerk), cells.join()).toContain('Hãy chọn một dòng (một con số)');
      expect(clerk.workspace.desk(OWNER).questions.length, cells.join()).toBe(asked + 1);
    }
    clerk.select(opinions, `${CODE}-0001-1`);
    run(clerk, 'showRowsBehind');
    expect(lastSaid(clerk)).toContain('Hãy chọn một dòng (một con số)');
    expect(front(clerk)).toBe(reportFigures.sheet);
    expect(shown(clerk, ROWS_BEHIND).lines).toEqual(before);
  });
});

describe('a year on', () => {
  let clerk: Clerk;
  let before: string;
  const compare = (): string[][] => {
    run(clerk, 'compareFigures');
    return shown(clerk, DIFFERENCES).lines;
  };
  const line = (label: string): string[] => shown(clerk, DIFFERENCES).lines.find(([said]) => said === label) ?? [];

  beforeAll(() => {
    clerk = office();
    report(clerk);
    before = JSON.stringify(frozen(clerk, 'VB-0001'));
    clerk.workspace.clock.moveTo(new Date('2027-07-02T02:00:00Z'));
  });

  it('the same register gives the same numbers, and says so', () => {
    const [head] = compare();
    expect(head?.[0]).toContain('Không có chênh lệch');
    expect(lastSaid(clerk)).toContain('VB-0001: Không có chênh lệch');
    expect(line('Tổng số ý kiến, kiến nghị').slice(1, 6)).toEqual(['6', '6', '0', '', '']);
  });

  it('sorting the register makes none', () => {
    const first = clerk.rows(opinions)[0]?.code;
    clerk.workspace.person(OWNER).sort(opinions.sheet, 'A3:AZ8', 1, false);
    expect(clerk.rows(opinions)[0]?.code).not.toBe(first);
    expect(compare()[0]?.[0]).toContain('Không có chênh lệch');
  });

  it('a later change is shown figure by figure and not taken in', () => {
    clerk.type(opinions, `${CODE}-0004-1`, 'scope', 'Thuộc cơ quan khác');
    clerk.type(opinions, `${CODE}-0003-1`, 'scope', 'Tố cáo (tách, bảo mật)');
    const [head] = compare();
    expect(head?.[0]).toMatch(/^\d+\/\d+ chỉ tiêu có chênh lệch\./);
    expect(line('Thuộc cơ quan khác').slice(1, 6)).toEqual(['0', '1', '+1', `${CODE}-0004-1`, '']);
    expect(line('Thuộc nội dung, thẩm quyền xã').slice(1, 6)).toEqual([
      '5',
      '3',
      '−2',
      '',
      `${CODE}-0004-1, 1 mã không nêu`,
    ]);
    expect(JSON.stringify(shown(clerk, DIFFERENCES).lines)).not.toContain(`${CODE}-0003`);
    expect(JSON.stringify(frozen(clerk, 'VB-0001'))).toBe(before);
    // The rows behind the frozen number do not name it any more either.
    clerk.select(reportFigures, 'VB-0001/opinions');
    run(clerk, 'showRowsBehind');
    const behind = shown(clerk, ROWS_BEHIND).lines;
    expect(behind[3]?.[0]).toContain('4 dòng; 2 mã không nêu');
    expect(JSON.stringify(behind)).not.toContain(`${CODE}-0003`);
  });

  it('the link leads to the frozen line, where the rows open', () => {
    const { lines, links } = shown(clerk, DIFFERENCES);
    const at = lines.findIndex(([said]) => said === 'Thuộc cơ quan khác');
    const stands = clerk.content(reportFigures).byCode.get('VB-0001/scope.other_agency')?.line;
    expect(links[at]).toMatch(new RegExp(`^#gid=\\d+&range=A${stands}$`));
  });

  it('a row that has gone is marked, and its number stays', () => {
    const gone = clerk.content(opinions).byCode.get(`${CODE}-0001-1`)?.line as number;
    clerk.workspace.person(OWNER).deleteRows(opinions.sheet, gone, 1);
    clerk.select(reportFigures, 'VB-0001/standing.answeredAtConference');
    run(clerk, 'showRowsBehind');
    const { lines } = shown(clerk, ROWS_BEHIND);
    expect(lines[0]?.[0]).toBe('Đã trả lời trực tiếp tại hội nghị: 1');
    expect(lines[3]?.[0]).toContain('1 dòng; 1 dòng không còn trong sổ');
    expect(lines[5]?.slice(0, 6)).toEqual([`${CODE}-0001-1`, '', '', '', '', 'KHÔNG CÒN TRONG SỔ']);
  });

  it('made again, the report freezes its own numbers, says what changed, and leaves those of the first', () => {
    clerk.workspace.person(OWNER).select(opinions.sheet, 'A1');
    report(clerk);
    expect(lastSaid(clerk)).toMatch(
      /So với VB-0001, \d+ chỉ tiêu thay đổi:\n(- .*\n)*- Tổng số ý kiến, kiến nghị: 6 → 5\n/,
    );
    expect(row(clerk, 'VB-0002/opinions').value).toBe('5');
    expect(JSON.stringify(frozen(clerk, 'VB-0001'))).toBe(before);
    // Nothing selected: the report frozen last.
    compare();
    expect(lastSaid(clerk)).toContain('VB-0002: Không có chênh lệch');
    clerk.select(documents, 'VB-0001');
    compare();
    expect(lastSaid(clerk)).toMatch(/^VB-0001: \d+\/\d+ chỉ tiêu có chênh lệch/);
  });

  it('frozen rows that people edited or deleted are named', () => {
    clerk.type(reportFigures, 'VB-0002/slips', 'value', '99');
    const deleted = clerk.content(reportFigures).byCode.get('VB-0002/tasks')?.line as number;
    clerk.workspace.person(OWNER).deleteRows(reportFigures.sheet, deleted, 1);
    clerk.select(reportFigures, 'VB-0002/opinions');
    compare();
    expect(lastSaid(clerk)).toContain('1 dòng đã bị sửa sau khi chốt: "Số phiếu đăng ký".');
    expect(lastSaid(clerk)).toMatch(/Thiếu 1 trong \d+ dòng đã chốt: có người đã xóa\./);
    expect(line('Số phiếu đăng ký').slice(1, 3)).toEqual(['99', '6']);
    expect(line('Nhiệm vụ giao theo kết luận').slice(1, 4)).toEqual(['–', '0', 'không có khi chốt']);
  });

  it('what cannot be compared says why', () => {
    clerk.workspace.person(OWNER).select(reportFigures.sheet, 'A3', `A${clerk.content(reportFigures).lines}`);
    run(clerk, 'compareFigures');
    expect(lastSaid(clerk)).toContain('Các dòng đang chọn thuộc nhiều báo cáo');
    run(clerk, 'makeMinutes', ['OK', 'OK']);
    clerk.select(documents, 'VB-0003');
    run(clerk, 'compareFigures');
    expect(lastSaid(clerk)).toContain('VB-0003 không có số liệu đã chốt');
    const paper = clerk.content(documents).byCode.get('VB-0001')?.line as number;
    clerk.workspace.person(OWNER).deleteRows(documents.sheet, paper, 1);
    clerk.select(reportFigures, 'VB-0001/opinions');
    run(clerk, 'compareFigures');
    expect(lastSaid(clerk)).toContain('Không rõ VB-0001 báo cáo về kỳ nào');
    const fresh = paperOffice();
    run(fresh, 'compareFigures');
    expect(lastSaid(fresh)).toContain('Chưa có báo cáo nào được chốt số liệu');
  });
});

describe('a report that broke off when its figures had been written', () => {
  it('has one line for each figure once it is made, as they are then', () => {
    const clerk = office();
    let flushes = 0;
    const last = ({ method }: { method: string }): boolean => method === 'flush' && ++flushes === 2;
    run(clerk, 'makeSixMonthReport', [{ text: '1/2026' }, 'OK'], { faults: [{ at: last, when: 'after', fail: true }] });
    expect(clerk.rows(documents).map((one) => [one.code, one.state])).toEqual([['VB-0001', 'failed']]);
    const half = frozen(clerk, 'VB-0001').length;
    expect(half).toBeGreaterThan(20);
    // A field is gone and another has come.
    for (const n of [1, 2, 3, 4, 6]) clerk.type(opinions, `${CODE}-000${n}-1`, 'field', 'Hộ tịch');
    clerk.type(opinions, `${CODE}-0005-1`, 'field', 'Hộ tịch');
    report(clerk);
    const codes = clerk.rows(reportFigures).map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(row(clerk, 'VB-0001/field.Hộ tịch').value).toBe('6');
    expect(frozen(clerk, 'VB-0001')).toHaveLength(half);
    clerk.select(reportFigures, 'VB-0001/opinions');
    run(clerk, 'compareFigures');
    expect(lastSaid(clerk)).toBe(`VB-0001: Không có chênh lệch (${half} chỉ tiêu).\nSố liệu đã chốt không thay đổi.`);
  });
});
