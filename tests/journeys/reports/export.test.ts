/** "Xuất số liệu gửi cấp trên…": the files that the superior opens, and what is nowhere in them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre';
import PizZip from 'pizzip';
import { afterAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../../demo/clerk.ts';
import { hasLibreOffice } from '../../../emulator/web/server/pdf.ts';
import { Workspace } from '../../../emulator/workspace.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { CODE, OWNER, opinion, paperOffice, papers, paste, said, slip } from '../papers/paper-office.ts';
import { exported, exportNow, exportOffice, FORMULA, LONG, ODD } from './export-office.ts';

const officeProgram = promisify(execFile);

/** Every word of the file, whatever part of it says it. */
const everyPart = (xlsx: Uint8Array): string => {
  const zip = new PizZip(xlsx);
  return Object.keys(zip.files)
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('\n');
};

describe('an export of a half-year', () => {
  const clerk = exportOffice();
  clerk.workspace.clock.moveTo(new Date('2026-07-10T02:00:00Z'));
  const record = exportNow(clerk);
  const { xlsx, csv } = exported(clerk);
  const sheets = readXlsx(xlsx).then((book) => new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows])));
  async function sheetOf(name: string) {
    return (await sheets).get(name) ?? [];
  }

  it('is asked with its count, and told with what lies where', () => {
    expect(record.error).toBeUndefined();
    const words = said(clerk);
    expect(words).toContain('chốt đến hết ngày 30/06/2026: 4 ý kiến (3 ý kiến khiếu nại, tố cáo hoặc để riêng');
    expect(words).toMatch(/Excel \(Ý kiến, Theo lĩnh vực, Theo đơn vị, Chỉ tiêu\): https/);
    expect(words).toContain('dấu chấm phẩy): https');
    const names = clerk.workspace.drive.files.filter((file) => file.bytes).map((file) => [file.name, file.mimeType]);
    expect(names).toEqual([
      ['Số liệu gửi cấp trên 6 tháng đầu năm 2026 (bản 1).xlsx', expect.stringContaining('spreadsheetml.sheet')],
      ['Số liệu gửi cấp trên 6 tháng đầu năm 2026 (bản 1).csv', 'text/csv'],
    ]);
    const [row] = papers(clerk, 'figuresExport');
    expect(row).toMatchObject({ state: 'draft', version: 1, subject: '2026-firstHalf' });
  });

  it('lists the opinions in the columns of Phụ lục I, with days that are days', async () => {
    const rows = (await sheetOf('Ý kiến')).slice(1);
    expect(rows.map((row) => row[1])).toEqual([1, 2, 3, 6].map((n) => `${CODE}-000${n}-1`));
    expect(rows[1]?.slice(2, 5)).toEqual([new Date('2026-06-25T00:00:00Z'), 'Một công dân', 'thôn Thử']);
    expect(rows[1]?.slice(6, 13)).toEqual([
      ...['Đất đai', 'Thuộc nội dung, thẩm quyền xã', 'Phòng Kinh tế', 'Văn bản số 15/UBND-VP ngày 20/6/2026'],
      new Date('2026-07-05T00:00:00Z'),
      new Date('2026-06-20T00:00:00Z'),
      'Đã trả lời bằng văn bản; đã giải trình, hướng dẫn',
    ]);
    expect(rows[2]?.[5]).toBe(LONG);
    expect(LONG.length).toBeGreaterThan(4_000);
    expect(rows[3]?.[10] ?? null).toBeNull();
  });

  it('names who agreed, nobody else', async () => {
    const rows = (await sheetOf('Ý kiến')).slice(1);
    expect(rows.map((row) => row[3])).toEqual([
      'Ông/Bà Trần Thị Mẫu 1',
      'Một công dân',
      '+Công ty Mẫu (đại diện: Ông/Bà Trần Thị Mẫu 3)',
      'Một công dân',
    ]);
  });

  it('carries no contact, no complaint and no denunciation in any part of either file', () => {
    for (const words of [everyPart(xlsx), csv]) {
      expect(words).toContain('Đường thôn xuống cấp');
      expect(words).not.toMatch(/0912|dan@dan|ngõ Thử|Mẫu 2|Mẫu 6|Khiếu nại kín|rất kín|giữ bí mật|000[45]-/);
    }
  });

  it('keeps the notes of the office out, and says which opinion asked the same', async () => {
    const rows = (await sheetOf('Ý kiến')).slice(1);
    expect(rows.map((row) => row[13] ?? '')).toEqual(['', '', `Cùng nội dung với ${CODE}-0001-1`, '']);
    for (const words of [everyPart(xlsx), csv]) expect(words).not.toMatch(/gọi lại|Việc nội bộ/);
  });

  it('has the totals of Phụ lục II and III, and each figure with its definition', async () => {
    const fields = (await sheetOf('Theo lĩnh vực')).slice(1);
    expect(fields.map((row) => row.slice(1, 3))).toEqual([
      ['Đất đai', 6],
      ['Chưa xác định', 1],
      ['Tổng số', 7],
    ]);
    const units = (await sheetOf('Theo đơn vị')).slice(1);
    expect(units.map((row) => row.slice(1, 4))).toEqual([
      ['Phòng Kinh tế', 3, 1],
      ['Chưa xác định', 1, 0],
      ['Tổng số', 4, 1],
    ]);
    for (const [, , given, ...parts] of units)
      expect(parts.slice(0, -1).reduce<number>((sum, part) => sum + Number(part), 0)).toBe(given);
    const figures = new Map((await sheetOf('Chỉ tiêu')).map((row) => [row[1], row]));
    expect(figures.get('Cơ quan báo cáo')?.[2]).toBe('UBND xã Phú Xuyên');
    expect(figures.get('Số liệu chốt đến hết ngày')?.[2]).toBe('30/06/2026');
    expect(figures.get('Tổng số ý kiến, kiến nghị')?.slice(2)).toEqual([7, expect.stringContaining('Đơn vị tính')]);
    expect(figures.get('Tỷ lệ giải quyết, trả lời')?.[2]).toBe('25%');
    expect(figures.get('Tố cáo (tách, bảo mật)')?.[2]).toBe(1);
  });

  it('executes nothing that a citizen wrote', async () => {
    const rows = (await sheetOf('Ý kiến')).slice(1);
    expect(rows[0]?.[5]).toBe(FORMULA);
    expect(rows[0]?.[4]).toBe('-1+1');
    expect(String(rows[1]?.[5]).startsWith(ODD)).toBe(true);
    expect(everyPart(xlsx)).not.toMatch(/<f[ >]/);
    expect(csv).toContain(`"'${FORMULA.replace(/"/g, '""')}"`);
    expect(csv).toContain(";'-1+1;");
    expect(csv).toContain("'@nhắc tới");
  });

  it('is made again as a new version; the first stays as it is', () => {
    const before = clerk.workspace.drive.files.filter((file) => file.bytes).map((file) => file.bytes);
    exportNow(clerk);
    expect(papers(clerk, 'figuresExport').map((row) => [row.version, row.state])).toEqual([
      [1, 'draft'],
      [2, 'draft'],
    ]);
    const now = clerk.workspace.drive.files.filter((file) => file.bytes);
    expect(now.map((file) => file.trashed)).toEqual([false, false, false, false]);
    expect(now.slice(0, 2).map((file) => file.bytes)).toEqual(before);
    // The same register, the same bytes.
    expect(now[2]?.bytes).toEqual(now[0]?.bytes);
  });
});

describe.skipIf(!hasLibreOffice())('in LibreOffice (needs it installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-doi-thoai-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const convert = (to: string, name: string, ...more: string[]): Promise<unknown> => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder, join(folder, name)];
    return officeProgram('soffice', args, { timeout: 120_000 });
  };

  it('both files open, every cell says what was written, and nothing is a formula', async () => {
    const clerk = exportOffice();
    exportNow(clerk, CODE);
    const { xlsx, csv } = exported(clerk);
    writeFileSync(join(folder, 'a.xlsx'), xlsx);
    writeFileSync(join(folder, 'b.csv'), csv);
    // All sheets, commas, quotes, UTF-8, formulas as formulas.
    await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1', 'a.xlsx');
    const texts = readdirSync(folder).filter((name) => /^a-.*\.csv$/.test(name));
    expect(texts).toHaveLength(4);
    const first = readFileSync(join(folder, 'a-Ý kiến.csv'), 'utf8');
    expect(first).toContain(FORMULA.replace(/"/g, '""'));
    expect(first).toContain('_x0041_ 😀\ndòng hai');
    expect(first).toContain('25/06/2026');
    // The .csv as a spreadsheet: semicolons, UTF-8, formulas calculated wherever there are any.
    await convert(
      'xlsx',
      'b.csv',
      '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1,true',
    );
    const bytes = readFileSync(join(folder, 'b.xlsx'));
    expect(new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText()).not.toMatch(/<f[ >]/);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows.map((row) => row.length)).toEqual([14, 14, 14, 14, 14]);
    expect(sheet?.rows[1]?.[5]).toBe(`'${FORMULA}`);
  }, 180_000);
});

describe('which figures', () => {
  it('of a conference without any opinion: the header, zeros and dashes', async () => {
    const clerk = paperOffice();
    expect(exportNow(clerk, CODE).error).toBeUndefined();
    const { xlsx, csv } = exported(clerk);
    const { sheets } = await readXlsx(xlsx);
    expect(sheets.map((sheet) => sheet.rows.length).slice(0, 3)).toEqual([1, 2, 2]);
    expect(csv.split('\r\n')).toHaveLength(2);
    expect(sheets[3]?.rows.find((row) => row[1] === 'Tỷ lệ giải quyết, trả lời')?.[2]).toBe('–');
    expect(sheets[3]?.rows.find((row) => row[1] === 'Hội nghị')?.[2]).toBe(CODE);
  });

  it('a complaint is counted and not listed also where the plan leaves it in the register (plan 003, line 216)', async () => {
    const clerk = exportOffice('an-hung-2025');
    exportNow(clerk, CODE);
    const { xlsx } = exported(clerk);
    expect(everyPart(xlsx)).not.toContain('Khiếu nại kín');
    const figures = (await readXlsx(xlsx)).sheets[3]?.rows ?? [];
    expect(figures.find((row) => row[1] === 'Khiếu nại (tách)')?.[2]).toBe(1);
  });

  it('not understood or not wanted: nothing is made, and it is said', () => {
    const clerk = paperOffice();
    clerk.workspace.run('exportFigures', { user: OWNER, answers: [{ text: 'năm nay' }, 'CANCEL'] });
    expect(said(clerk)).toContain('Không rõ kỳ "năm nay"');
    clerk.workspace.run('exportFigures', { user: OWNER, answers: [{ text: '' }, 'CANCEL'] });
    clerk.workspace.run('exportFigures', { user: OWNER, answers: ['CANCEL'] });
    expect(clerk.rows(documents)).toEqual([]);
    expect(clerk.workspace.drive.files).toEqual([]);
  });

  it('costs the same calls for 500 opinions as for 5, and has them all', async () => {
    const calls = (many: number) => {
      const clerk = paperOffice();
      const numbers = Array.from({ length: many }, (_, at) => at + 1);
      const answered = { answer: 'Đã xong.', answeredOn: day('2026-06-25'), answerWay: 'atConference' as const };
      paste(
        clerk,
        registrations,
        numbers.map((n) => slip(n)),
      );
      paste(
        clerk,
        opinions,
        numbers.map((n) => opinion(n, n % 2 ? answered : {})),
      );
      const record = exportNow(clerk, CODE);
      expect(record.error).toBeUndefined();
      return { calls: record.serviceCalls.total, ...exported(clerk) };
    };
    const [few, many] = [calls(5), calls(500)];
    expect(many.calls).toBe(few.calls);
    expect((await readXlsx(many.xlsx)).sheets[0]?.rows).toHaveLength(501);
    expect(many.csv.split('\r\n')).toHaveLength(502);
  }, 60_000);
});

it('a file that is gone from Drive is named as what it was', () => {
  const clerk = paperOffice();
  exportNow(clerk, CODE);
  const gone = papers(clerk, 'figuresExport')[0]?.docxId;
  clerk.workspace.drive.files.splice(
    clerk.workspace.drive.files.findIndex((file) => file.id === gone),
    1,
  );
  clerk.workspace.run('checkPaperLinks', { user: OWNER, answers: ['OK'] });
  expect(papers(clerk, 'figuresExport')[0]?.error).toContain('Tệp không còn trên Drive: tệp Excel.');
});

describe('Drive that fails', () => {
  it.each(['before', 'after'] as const)(
    'at each of its calls, %s the effect: the next try ends with one file of each type',
    (when) => {
      const { world } = exportOffice().workspace;
      for (let k = 1; ; k++) {
        const clerk = new Clerk(new Workspace({ ...world, state: structuredClone(world.state) }), OWNER);
        let seen = 0;
        const asked = [{ text: '1/2026' }, 'OK', 'OK'] as const;
        const fault = {
          at: (call: { api: string }) => call.api.startsWith('Drive') && ++seen === k,
          when,
          fail: true as const,
        };
        const record = clerk.workspace.run('exportFigures', { user: OWNER, answers: [...asked], faults: [fault] });
        if (seen < k) {
          expect(k).toBeGreaterThan(5);
          break;
        }
        const [row] = papers(clerk, 'figuresExport');
        expect(row?.state).toBe(record.error ? 'failed' : 'draft');
        if (record.error) exportNow(clerk);
        expect(papers(clerk, 'figuresExport').map((one) => [one.version, one.state])).toEqual([[1, 'draft']]);
        const files = clerk.workspace.drive.files.filter((file) => !file.trashed && file.bytes);
        expect(files.map((file) => file.name.split('.').at(-1)).sort()).toEqual(['csv', 'xlsx']);
        expect(new Set(files.map((file) => file.appProperties.soDoiThoai)).size).toBe(2);
      }
    },
    120_000,
  );
});
