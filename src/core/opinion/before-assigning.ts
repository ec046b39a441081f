/** What a person should have looked at before an opinion is given to a unit. Pointed out, never a wall. */
import { duplicateUnread } from '../registration/duplicate-decision.ts';
import type { Opinion, Registration } from '../tables/register-tables.ts';
import { isDenunciation } from './scope.ts';

/** A line that begins an item of a list: "1.", "2)", "a)", "-", "Thứ hai", "Hai là", "Ngoài ra". */
const ITEM =
  /(?:^|\n|[.;:!?]\s+)\s*(?:\(?\d{1,2}\s*[.)/-](?!\d)|[a-eđ]\)|[-+*•–]\s|(?:thứ|việc thứ|ý kiến thứ)\s+(?:nhất|hai|ba|tư|năm|\d)|(?:một|hai|ba|bốn)\s+là\b|ngoài ra\b)/giu;
const FOLLOWS = /(?:thứ\s+hai|hai\s+là|ngoài\s+ra)/iu;

/** Whether a text looks like several opinions: a list of two items or more, or one that goes on to a second matter. */
export function holdsSeveral(text: string): boolean {
  const items = text.normalize('NFC').match(ITEM) ?? [];
  return items.length >= 2 || items.some((item) => FOLLOWS.test(item));
}

/** Not split, not decided: still before the assignment, and with several matters in it by the look of it. */
export const maySplit = (opinion: Pick<Opinion, 'status' | 'scope' | 'content'>): boolean =>
  (opinion.status === 'new' || opinion.status === 'proposed') &&
  !isDenunciation(opinion) &&
  holdsSeveral(opinion.content);

/** A part is a denunciation and nobody has split it off. */
export const isMixedUnsplit = ({ scope, status }: Pick<Opinion, 'scope' | 'status'>): boolean =>
  scope === 'mixed_to_cao' && status !== 'separated';

/** A denunciation that waits for the one who receives them. */
export const waitsForHandOver = ({ scope, status }: Pick<Opinion, 'scope' | 'status'>): boolean =>
  scope === 'out_to_cao' && status !== 'separated';

/** A complaint about which nobody has done anything yet. */
export const isComplaintUndecided = ({ scope, status }: Pick<Opinion, 'scope' | 'status'>): boolean =>
  scope === 'out_khieu_nai' && status === 'new';

const SHOWN = 6;

/** Sentences to show before opinions are given to units; '' where nothing is left open. */
export function doubtsBeforeAssigning(
  chosen: readonly Opinion[],
  slipOf: (code: string) => Registration | undefined,
): string {
  const unread = [...new Set(chosen.map((one) => one.registration))].flatMap((code) => {
    const slip = slipOf(code);
    return slip && duplicateUnread(slip) ? [`${code} (nghi trùng ${slip.duplicateSuggestion})`] : [];
  });
  const several = chosen.filter(maySplit).map((one) => one.code);
  const list = (codes: readonly string[]): string =>
    codes.length <= SHOWN ? codes.join(', ') : `${codes.slice(0, SHOWN).join(', ')} và ${codes.length - SHOWN} mã khác`;
  return [
    unread.length > 0
      ? `CHƯA XEM nghi trùng: ${list(unread)}. Ghi mã phiếu trùng hoặc "không" vào cột "Trùng với phiếu".`
      : '',
    several.length > 0
      ? `Có thể gồm NHIỀU Ý KIẾN, chưa tách: ${list(several)}. Dùng "Tách ý kiến" nếu cần nhiều đơn vị trả lời.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}
