import type { Profile } from './profile-schema.ts';

/** A dialogue on whatever people raise (plan 003, lines 23–33), not on administrative procedures alone: roads and rubbish
 * are subjects too. The plan's own subject says which it is. */
export function isGeneralDialogue({ subject }: Pick<Profile, 'subject'>): boolean {
  return !/(thủ tục|quy định) hành chính|tthc/i.test(subject.text.normalize('NFC'));
}
