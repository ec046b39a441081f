/**
 * Numbers that identify a person or an account, hidden wherever text leaves the register: căn cước (12 digits), old
 * chứng minh nhân dân (9), bank accounts and cards. The last three digits stay, so that the person recognises theirs.
 * Law: Luật Bảo vệ dữ liệu cá nhân 2025; the register itself keeps the original.
 */

import { maskHouseNumbers } from './house-number.ts';

const CUE =
  /(?:cccd|cmnd|cmt|c[ăa]n c[ưu][ớo]c(?: c[ôo]ng d[âa]n)?|ch[ứu]ng minh(?: nh[âa]n d[âa]n| th[ưu])?|[đd][ịi]nh danh(?: c[áa] nh[âa]n)?|stk|s[ốo] tk|t[àa]i kho[ảa]n|s[ốo] th[ẻe]|h[ộo] chi[ếe]u|b(?:hxh|hyt)|atm)[^\d\n]{0,25}$/i;
/** A run of digits, grouped by a blank, a point or a hyphen. */
const DIGIT_RUN = /(?<![\p{L}\p{N}])\d(?:[ .-]?\d){7,18}(?![\p{L}\p{N}])/gu;
const MONEY = /^\d{1,3}(?:\.\d{3})+$/;
const PHONE = /^(?:0[35789]\d{8}|02\d{9}|84[35789]\d{8})$/;
const DATE_LIKE = /^\d{1,2}[ .-]\d{1,2}[ .-]\d{4}\b/;

const SHOWN_TAIL =
  /(?:\*{2}[*\d .-]*|(?:cccd|cmnd|c[ăa]n c[ưu][ớo]c(?: c[ôo]ng d[âa]n)?|stk|t[àa]i kho[ảa]n)[^\d\n]{0,25}(?:đuôi|cu[ốo]i|…|\.{3}|x{2,})[^\d\n]{0,10})\d{2,6}(?![\p{L}\p{N}])/giu;

/** The text with identity and account numbers hidden. Money, dates, phone numbers and file codes stay. */
export function maskSensitiveNumbers(text: string): string {
  return text.replace(DIGIT_RUN, (run: string, at: number) => {
    const digits = run.replace(/\D/g, '');
    const cued = CUE.test(text.slice(Math.max(0, at - 60), at).normalize('NFC'));
    return cued || looksIdentifying(run, digits) ? hidden(run) : run;
  });
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const PHONE_IN_TEXT = /(?<![\p{L}\p{N}])(?:\(?\+?84\)?|0)[ .-]?(?:\d[ .-]?){8,9}\d(?![\p{L}\p{N}])/gu;

/** For what is posted: besides identity numbers, no phone number and no e-mail address. */
export function maskForPublication(text: string): string {
  return maskSensitiveNumbers(text)
    .replace(EMAIL, '[thư điện tử đã ẩn]')
    .replace(PHONE_IN_TEXT, (run) => (MONEY.test(run) ? run : '[số điện thoại đã ẩn]'));
}

/** For what is hung out or sent out of the office: of an identity number not even the last digits, and no number of a house. */
export function maskForPosting(text: string): string {
  return maskHouseNumbers(maskForPublication(text).replace(SHOWN_TAIL, '[số giấy tờ đã ẩn]'));
}

function looksIdentifying(run: string, digits: string): boolean {
  if (MONEY.test(run) || PHONE.test(digits) || DATE_LIKE.test(run)) return false;
  if (digits.length === 9 || digits.length === 12) return !/[.-]/.test(run) || /^\d{3}([ .-]\d{3}){3}$/.test(run);
  return digits.length >= 13;
}

function hidden(run: string): string {
  const total = run.replace(/\D/g, '').length;
  let seen = 0;
  return run.replace(/\d/g, (digit) => (++seen > total - 3 ? digit : '*'));
}
