import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHROMIUM, Chromium } from './chromium.ts';
import { LocalWorkspace, readyOffice } from './local-workspace.ts';

/** Programs of their own are started, on machines that may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const cell = (text: string) =>
  `[...document.querySelectorAll('.grid td')].find((one) => one.textContent === '${text}')`;

/** A real browser's timing is the machine's: these run when they are asked for, and are shown as skipped otherwise. */
const ASKED = process.env.BROWSER_TESTS === '1';

describe.skipIf(CHROMIUM === undefined || !ASKED)('in a browser (needs Chromium and BROWSER_TESTS=1)', () => {
  let local: LocalWorkspace;
  let browser: Chromium;
  beforeAll(async () => {
    local = await LocalWorkspace.start(await readyOffice());
    browser = await Chromium.open(CHROMIUM as string, 1280, 800);
    await browser.go(local.address);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  test('the key row is hidden, the headers stay in sight, a row is typed with the keyboard', async () => {
    await browser.click('.tab-row button', 'Phiếu đăng ký');
    await browser.until(cell('Họ và tên'));
    expect(await browser.value(`Boolean(${cell('fullName')})`)).toBe(false);
    const column = await browser.value(`${cell('Họ và tên')}.dataset.column`);
    const box = (await browser.value(
      `(() => { const { x, y } = document.querySelector('td[data-row="3"][data-column="${column}"]').getBoundingClientRect(); return { x: x + 9, y: y + 9 }; })()`,
    )) as { x: number; y: number };
    for (const type of ['mousePressed', 'mouseReleased'])
      await browser.send('Input.dispatchMouseEvent', { type, ...box, button: 'left', clickCount: 1 });
    await browser.until("document.activeElement.classList.contains('grid-box')");
    await browser.press('F2');
    await browser.until("document.activeElement.tagName === 'TEXTAREA'");
    await browser.type('<img src=x onerror=alert(1)> Bùi Văn Bốn');
    await browser.press('Enter');
    await browser.until(cell('<img src=x onerror=alert(1)> Bùi Văn Bốn'));
    expect(await browser.value("document.querySelectorAll('.grid img').length")).toBe(0);
    expect((await local.rows('Phiếu đăng ký'))[0]?.['Họ và tên']).toBe('<img src=x onerror=alert(1)> Bùi Văn Bốn');
  });

  test('a command of the menu asks in a dialog, which another look at the page shows again', async () => {
    await browser.click('.menu > button', 'Đối thoại');
    await browser.click('[role=menuitem]', '3 Hội nghị');
    await browser.click('[role=menuitem]', 'Tạo hội nghị mới…');
    await browser.until("document.querySelector('dialog textarea')");
    const asked = await browser.value("document.querySelector('dialog').textContent");
    await browser.go(local.address);
    await browser.until("document.querySelector('dialog textarea')");
    expect(await browser.value("document.querySelector('dialog').textContent")).toBe(asked);
    await browser.type('không phải ngày');
    await browser.press('Enter');
    await browser.until("document.querySelector('dialog')?.textContent.includes('không phải ngày')");
    await browser.until("document.activeElement?.closest('dialog')");
    await browser.press('Escape');
    await browser.until("!document.querySelector('dialog')");
  });

  test('the page of the script works in its frame', async () => {
    await browser.click('.menu > button', 'Đối thoại');
    await browser.click('[role=menuitem]', 'Thiết lập');
    await browser.click('[role=menuitem]', 'Tải mẫu văn bản lên');
    await browser.until("document.querySelector('.script-page iframe')");
    // The frame is of another origin, so what it did is seen by what it made the script run.
    await expect
      .poll(async () => JSON.stringify(await local.look('executions')), { timeout: 60_000 })
      .toContain('listTemplateKinds');
    await browser.click('.script-page header button');
    await browser.until("!document.querySelector('.script-page')");
    await browser.click('nav a', 'Lần chạy');
    await browser.until("document.querySelector('table.plain')?.textContent.includes('listTemplateKinds')");
  });

  test('a link of a cell leads to the cell that it names', async () => {
    await browser.click('nav a', 'Bảng tính');
    await browser.click('.menu > button', 'Đối thoại');
    await browser.click('[role=menuitem]', '4 Văn bản');
    await browser.click('[role=menuitem]', 'Kiểm tra trước khi lập');
    await browser.until("document.querySelector('.grid td .link')");
    const tab = "document.querySelector('[role=tab][aria-selected=true]').textContent";
    const before = await browser.value(tab);
    await browser.click('.grid td .link');
    await browser.until(`${tab} !== '${before}' && document.querySelector('.grid td.active')`);
  });

  test('a citizen fills the Form in on a phone', async () => {
    await browser.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 844,
      deviceScaleFactor: 1,
      mobile: true,
    });
    const [form] = await local.look<{ publishedId: string }[]>('forms');
    await browser.go(`${local.address}/forms/d/e/${form?.publishedId}/viewform`);
    await browser.until("document.querySelector('.card h1')");
    expect(await browser.value('document.documentElement.scrollWidth')).toBe(390);
    await browser.click('button.main', 'Gửi');
    await browser.until("document.querySelector('.card.missing .wrong')");
    const fill = `for (const card of document.querySelectorAll('.card')) {
      const field = card.querySelector('input, textarea');
      if (!field || !card.querySelector('.star')) continue;
      if (field.type === 'radio' || field.type === 'checkbox') { field.click(); continue; }
      const text = /điện thoại/i.test(card.textContent) ? '0912000004' : 'Đỗ Thị Năm';
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`;
    await browser.value(fill);
    await browser.value(
      "(() => { const field = document.querySelector('.card textarea'); field.value = 'Đề nghị trả lời'; field.dispatchEvent(new Event('input', { bubbles: true })); })()",
    );
    await browser.click('button.main', 'Gửi');
    await browser.until("document.querySelector('[role=status]') && !document.querySelector('form')");
    expect((await local.look<{ responses: number }[]>('forms'))[0]?.responses).toBe(1);
  });
});
