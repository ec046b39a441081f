import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type {
  CitizenForm,
  DriveEntry,
  Execution,
  FormLine,
  Grid,
  MailLine,
  Outcome,
  Overview,
} from '../../../emulator/web/protocol.ts';
import { emptyOffice, LocalWorkspace, readyOffice } from './local-workspace.ts';

/** Programs of their own are started, on machines that may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const SET_UP = ['Đối thoại', 'Thiết lập', 'Cài đặt sổ'];

describe('an empty workbook', () => {
  let local: LocalWorkspace;
  let folder: string;
  beforeAll(async () => {
    folder = await emptyOffice();
    local = await LocalWorkspace.start(folder);
  });
  afterAll(() => local.stop());

  test('has the menu of the script, and a command that asks waits for its answer', async () => {
    const { menus, activeSheet } = await local.look<Overview>('overview');
    expect(menus.map(({ caption }) => caption)).toEqual(['Đối thoại']);
    const body = { path: SET_UP, at: { sheet: activeSheet, ranges: ['A1'] } };
    const asked = JSON.parse((await local.post('/act/command', body)).text) as Outcome;
    expect(asked).toMatchObject({ state: 'asked', question: { kind: 'prompt', buttons: ['OK', 'CANCEL'] } });
    // Whoever opens the page now sees the sheet and the same question; nobody can do a second thing meanwhile.
    const meanwhile = await local.look<Overview>('overview');
    expect(meanwhile.question).toEqual(asked.state === 'asked' && asked.question);
    const second = await local.post('/act/command', body);
    expect([second.status, second.text]).toEqual([409, expect.stringContaining('hộp thoại')]);
    expect((await local.post('/reply/', { button: 'YES', text: '' })).status).toBe(400);

    const ended = JSON.parse((await local.post('/reply/', { button: 'OK', text: 'phu-xuyen-2026' })).text) as Outcome;
    expect(ended).toMatchObject({ state: 'ended', error: null });
    const after = await local.look<Overview>('overview');
    expect(after.question).toBeNull();
    expect(after.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name)).toContain('Phiếu đăng ký');
    expect(after.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)).toContain('Quy tắc thời hạn');
    expect((await local.post('/reply/', { button: 'OK', text: '' })).status).toBe(409);
  });

  test('is kept with all that was done, also when it is closed while a dialog waits', async () => {
    const sheet = (await local.look<Overview>('overview')).activeSheet;
    const body = { path: ['Đối thoại', '3 Hội nghị', 'Tạo hội nghị mới…'], at: { sheet, ranges: [] } };
    expect((await local.post('/act/command', body)).text).toContain('"state":"asked"');
    const { status, said } = await local.stop();
    expect([status, said]).toEqual([0, expect.stringContaining('Đã lưu')]);
    local = await LocalWorkspace.start(folder);
    expect((await local.rows('Quy tắc thời hạn')).length).toBeGreaterThan(10);
    expect((await local.look<Overview>('overview')).question).toBeNull();
  });
});

describe('an office at work', () => {
  let local: LocalWorkspace;
  let folder: string;
  beforeAll(async () => {
    folder = await readyOffice();
    local = await LocalWorkspace.start(folder);
  });
  afterAll(() => local.stop());

  const formulas = '=HYPERLINK("http://evil.example";"Bấm vào đây") <b onclick="x()">đậm</b>';

  test('a citizen sends the Form; the slip stands in the register and is acknowledged', async () => {
    const [line] = await local.look<FormLine[]>('forms');
    const form = await local.look<CitizenForm>('form', { id: line?.publishedId });
    expect(form.closed).toBeNull();
    const empty = (await local.post('/act/sendForm', { form: form.publishedId, answers: [] })).text;
    expect(empty).toContain('Đây là câu hỏi bắt buộc');
    const said: [RegExp, string][] = [
      [/^họ và tên/i, 'Nguyễn Thị Mẫu'],
      [/điện thoại/i, '0912000001'],
      [/email/i, 'mau@example.com'],
      [/^(?:địa chỉ|nơi)(?!.*email)/i, 'thôn Thao Chính'],
    ];
    const [procedures] = form.items.filter((item) => item.kind === 'PARAGRAPH_TEXT');
    const answers = form.items.flatMap((item): { item: number; answer: string | string[] }[] => {
      if (item.id === procedures?.id) return [{ item: item.id, answer: formulas }];
      if (item.kind === 'MULTIPLE_CHOICE') return [{ item: item.id, answer: item.choices[0]?.value ?? '' }];
      if (item.kind === 'CHECKBOX' && item.required) return [{ item: item.id, answer: [item.choices[0]?.value ?? ''] }];
      const answer = item.kind === 'TEXT' ? said.find(([title]) => title.test(item.title))?.[1] : undefined;
      return answer === undefined ? [] : [{ item: item.id, answer }];
    });
    await local.act('sendForm', { form: form.publishedId, answers });

    const [slip] = await local.rows('Phiếu đăng ký');
    expect(slip).toMatchObject({ 'Họ và tên': 'Nguyễn Thị Mẫu' });
    expect(Object.values(slip ?? {}).filter((text) => text.includes('HYPERLINK'))).toEqual([formulas]);
    // The clock of the machine is that of New York; the register has the hour of Viet Nam.
    expect(Object.values(slip ?? {}).some((text) => /^0?1\/0?6\/2026 0?8:\d\d/.test(text))).toBe(true);
  });

  test('the mail can be read and taken away, and runs nothing', async () => {
    const { lines } = await local.look<{ lines: MailLine[] }>('mails');
    const mail = lines.find(({ to }) => to === 'mau@example.com');
    expect(mail?.subject).toMatch(/DT-2026-01-0001/);
    const html = await local.http('GET', `/mail/${mail?.id}/html`);
    expect(String(html.headers['content-security-policy'])).toMatch(/^sandbox; default-src 'none'/);
    const eml = await local.http('GET', `/mail/${mail?.id}/eml`);
    expect(eml.headers['content-disposition']).toMatch(/^attachment/);
    expect(eml.text).toContain('To: mau@example.com');
  });

  test('a text that looks like a formula is edited as the text that it is', async () => {
    const grid = await local.look<Grid>('grid', { sheet: await local.sheetId('Phiếu đăng ký') });
    const cell = grid.rows[0]?.cells.find(({ text }) => text === formulas);
    expect(cell?.typed).toBe(`'${formulas}`);
  });

  test('typing into a column of the system is warned of first', async () => {
    const sheet = await local.sheetId('Phiếu đăng ký');
    const before = await local.rows('Phiếu đăng ký');
    const typed = { sheet, cell: 'A3', values: [['DT-2026-01-0009']] };
    const { questions } = await local.act('type', typed, [{ button: 'CANCEL' }]);
    expect(questions[0]).toMatchObject({ title: 'Lưu ý!', buttons: ['OK', 'CANCEL'] });
    expect(await local.rows('Phiếu đăng ký')).toEqual(before);
  });

  test('rows are pasted, entered by the command, sorted, filtered and deleted', async () => {
    const sheet = await local.sheetId('Phiếu đăng ký');
    const grid = await local.look<Grid>('grid', { sheet });
    const heads = grid.frozen.at(-1)?.cells.map(({ text }) => text) ?? [];
    const name = grid.columns[heads.indexOf('Họ và tên')];
    await local.act('type', { sheet, cell: `${name?.letters}4`, values: [['Trần Văn Hai'], ['Lê Thị Ba']] });
    const about = heads.indexOf('1. Về thủ tục hành chính');
    for (const row of [4, 5])
      await local.act('type', {
        sheet,
        cell: `${grid.columns[about]?.letters}${row}`,
        values: [['Đề nghị hướng dẫn thủ tục khai sinh cho cháu']],
      });
    await local.act('select', { sheet, ranges: ['A4'] });
    await local.command(['Đối thoại', '1 Tiếp nhận', 'Vào sổ dòng mới'], [{}, {}]);
    const names = async () => (await local.rows('Phiếu đăng ký')).map((row) => row['Họ và tên']);
    expect((await local.rows('Phiếu đăng ký')).map((row) => row['Mã phiếu'])).toEqual([
      'DT-2026-01-0001',
      'DT-2026-01-0002',
      'DT-2026-01-0003',
    ]);
    await local.act('sort', { sheet, column: name?.number, ascending: false }, [{}]);
    expect(await names()).toEqual(['Trần Văn Hai', 'Nguyễn Thị Mẫu', 'Lê Thị Ba']);
    await local.act('filter', { sheet, column: name?.number, row: 4 });
    expect(await names()).toEqual(['Nguyễn Thị Mẫu']);
    await local.act('filter', { sheet, column: name?.number, row: null });
    await local.act('rows', { sheet, what: 'delete', first: 5, count: 1 }, [{}]);
    expect(await names()).toEqual(['Trần Văn Hai', 'Nguyễn Thị Mẫu']);
  });

  test('time passes: what falls due runs, and the list of executions tells of it', async () => {
    await local.act('advance', { to: '2026-06-03T02:00:00Z' });
    expect((await local.look<Overview>('overview')).now).toMatch(/^2026-06-03T02:/);
    const ran = await local.look<Execution[]>('executions');
    expect(ran.some((one) => one.kind === 'Theo thời gian')).toBe(true);
    expect(ran.filter((one) => one.error !== null)).toEqual([]);
    await expect(local.act('advance', { to: '2026-06-02T02:00:00Z' })).rejects.toThrow('Đồng hồ chỉ chạy tới');
  });

  test('a page of the script is shown apart, and may call the script', async () => {
    await local.command(['Đối thoại', 'Thiết lập', 'Tải mẫu văn bản lên']);
    const [page] = (await local.look<Overview>('overview')).pages;
    const shown = await local.http('GET', `/page/${page?.id}`);
    expect(String(shown.headers['content-security-policy'])).toMatch(/^sandbox allow-scripts; default-src 'none'/);
    expect(shown.text.indexOf('google = ')).toBeLessThan(shown.text.indexOf('google.script.run'));
    const call = { page: page?.id, function: 'listTemplateKinds', args: [] };
    const { result } = await local.act('callFromPage', call);
    expect((result as { name: string }[]).map(({ name }) => name)).toContain('Biên bản hội nghị');
    await local.act('closePage', { page: page?.id });
    await expect(local.act('callFromPage', call)).rejects.toThrow('Không gọi được');
  });

  test('a document is made, listed and downloaded', async () => {
    await local.command(['Đối thoại', '4 Văn bản', 'Giấy mời'], [{}, {}, {}]);
    const files = (await local.look<DriveEntry[]>('drive')).filter(({ kind }) => kind === 'docx');
    expect(files.map(({ name }) => name).join()).toMatch(/[Gg]iấy mời/);
    const answer = await local.http('GET', `/drive/${files[0]?.id}/docx`);
    expect([answer.status, answer.text.slice(0, 2)]).toEqual([200, 'PK']);
    expect(answer.headers['content-disposition']).toMatch(/\.docx/);
  });

  test('another person sits down, and the office is kept for both', async () => {
    await local.act('sit', { user: 'canbo.moi@xa.example' });
    const { user, people } = await local.look<Overview>('overview');
    expect([user, people.map(({ address }) => address)]).toEqual([
      'canbo.moi@xa.example',
      expect.arrayContaining(['canbo.moi@xa.example']),
    ]);
    await expect(local.act('sit', { user: 'không phải địa chỉ' })).rejects.toThrow('không phải một địa chỉ');
    expect((await local.stop()).status).toBe(0);
    local = await LocalWorkspace.start(folder);
    expect((await local.rows('Phiếu đăng ký')).map((row) => row['Họ và tên'])).toEqual([
      'Trần Văn Hai',
      'Nguyễn Thị Mẫu',
    ]);
    expect(readFileSync(join(folder, 'workspace.json'), 'utf8')).toContain('canbo.moi@xa.example');
  });
});

test('where nothing is yet, an empty workbook of a fictional owner is made', async () => {
  const folder = join(await emptyOffice(), 'moi', 'nua');
  const local = await LocalWorkspace.start(folder);
  const { people, sheets } = await local.look<Overview>('overview');
  await local.stop();
  expect(people).toEqual([{ address: 'vanphong@xa.example', owner: true }]);
  expect(sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
  expect(readFileSync(join(folder, 'workbook.xlsx')).subarray(0, 2).toString()).toBe('PK');
});
