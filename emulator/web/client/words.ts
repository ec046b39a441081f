/** How instants, buttons and addresses are shown. */
import type { Button } from '../protocol.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const WEEKDAY = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, weekday: 'long' });

const parts = (instant: string): Record<string, string> =>
  Object.fromEntries(INSTANT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** "25/06/2026 08:00" */
export function shownInstant(instant: string): string {
  const { day, month, year, hour, minute } = parts(instant);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** "Thứ Năm, 25/06/2026 08:00" */
export function shownClock(instant: string): string {
  return `${WEEKDAY.format(new Date(instant))}, ${shownInstant(instant)}`;
}

/** The instant as an input for day and time takes it. */
export function inputInstant(instant: string): string {
  const { day, month, year, hour, minute } = parts(instant);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

export const BUTTONS: Readonly<Record<Button, string>> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/** The address on this machine of what Google keeps at that one; another address as it is, null for none of the web. */
export function localAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.host !== 'docs.google.com' && url.host !== 'drive.google.com') return url.href;
  if (url.pathname.startsWith('/drive/folders/')) return '/#drive';
  if (url.pathname.startsWith('/spreadsheets/')) return '/#bang-tinh';
  return /^\/(?:forms|document|file)\/d\//.test(url.pathname) ? url.pathname + url.search : url.href;
}

/** The place in the workbook that a link of a cell leads to (`#gid=5&range=B7`), or null. */
export function placeInWorkbook(link: string): { sheet: number; ranges: string[] } | null {
  const [, sheet, range] = /^#gid=(\d{1,12})(?:&range=([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?))?$/.exec(link) ?? [];
  return sheet === undefined ? null : { sheet: Number(sheet), ranges: range === undefined ? [] : [range] };
}

/** A text cut into plain parts and links. */
export function linkedParts(text: string): { text: string; link: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, link: /^https?:\/\//.test(part) ? localAddress(part) : null }));
}
