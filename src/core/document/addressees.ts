/** "Kính gửi" and what it does to Nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 9). */
import { fold } from '../text/fold.ts';
import type { Frame } from './model.ts';
import { ended } from './words.ts';

/** A committee is addressed by its whole name; an office named after two bodies ("Văn phòng HĐND và UBND xã") keeps its own. */
function inFull(name: string): string {
  return /HĐND/u.test(name) ? name : name.replace(/(?<![\p{L}\d])UBND(?=\s)/gu, 'Ủy ban nhân dân');
}

/** One recipient stands on the line itself, several on lines below (khoản 9 a). */
export function addresseeData(given: readonly string[]) {
  const names = given.map(inFull);
  const one = names.length === 1 ? names[0] : undefined;
  return {
    oneAddressee: one === undefined ? [] : [{ addressee: ended(one, '') }],
    manyAddressees: names.length > 1,
    addressees:
      names.length < 2 ? [] : names.map((name, at) => ({ name: ended(name, at === names.length - 1 ? '.' : ';') })),
  };
}

const SAME = 'Như trên';

/**
 * The frame of a paper with a "Kính gửi": Nơi nhận opens with "Như trên" and names those addressees no second time. Within
 * the office nobody else gets a copy, unless the profile lists who does for this very kind.
 */
export function toAddressees(frame: Frame, names: readonly string[]): Frame {
  const kept = frame.recipients.find((who) => /^lưu/iu.test(who)) ?? 'Lưu: VT';
  const others = frame.recipients.filter(
    (who) => who !== kept && fold(who) !== fold(SAME) && !names.some((name) => fold(bare(who)) === fold(bare(name))),
  );
  const within = (frame.byOffice || frame.byUnit !== undefined) && !frame.ownRecipients;
  return { ...frame, recipients: [SAME, ...(within ? [] : others), kept] };
}

/** "UBND thành phố (qua Văn phòng UBND thành phố)", "UBND quận (để b/c)" without what stands in brackets. */
function bare(name: string): string {
  return name.replace(/\s*\(.*\)\s*$/u, '').trim();
}
