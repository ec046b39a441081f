/** The opinions of a slip: one for each section that says something. The opinion is the unit of every count. */
import { isBlank } from '../text/clean.ts';
import { foldedPhrase } from '../text/fold.ts';
import type { Section, Slip } from './slip.ts';

export interface SectionOpinion {
  readonly section: Section;
  readonly text: string;
}

/** A whole section that only says that there is nothing to say, folded. Praise is an opinion; "nhất trí" alone is none. */
const NOTHING =
  /^(?:(?:toi|em|gia dinh|gia dinh toi|hien tai|hien nay|tam thoi|da|a|vang) )*(?:(?:khong|ko|khg|kg|hok|k|chua|hk) ?(?:(?:co|thay|con|ro|biet|them|y kien|y kien gi|gi|noi dung|kien nghi|phan anh|de xuat|thac mac|vuong mac|them gi|gi them|khac|nao|het|ca|a|duoc) ?)*|none|nil|no|null|na|n a|nothing|x|bo trong|de trong|nhat tri|dong y|nhu tren|nt|ok|oke)(?: (?:a|nhe|cam on|xin cam on))*$/;

/** Whether a field says nothing: empty, the dots of the form, "không", "không có ý kiến gì ạ". */
export function isNothing(text: string): boolean {
  return isBlank(text) || NOTHING.test(foldedPhrase(text));
}

/** The opinions of a slip, in the order of its sections; none where it says nothing (the slip stays, to be asked about). */
export function opinionsOf(slip: Pick<Slip, 'aboutProcedures' | 'aboutHandling'>): SectionOpinion[] {
  const sections: SectionOpinion[] = [
    { section: 'aboutProcedures', text: slip.aboutProcedures },
    { section: 'aboutHandling', text: slip.aboutHandling },
  ];
  return sections.filter(({ text }) => !isNothing(text));
}
