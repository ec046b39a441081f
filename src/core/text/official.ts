/** How officials are spoken of, in papers and in mails. */

/** A part that somebody plays, and no name: "Công chức phụ trách", "Phòng Kinh tế". */
const ROLE =
  /^(công chức|cán bộ|chuyên viên|lãnh đạo|đại diện|phòng|văn phòng|bộ phận|ubnd|công an|trung tâm|ban|chủ tịch|phó|trưởng|giám đốc|thuế|bảo hiểm)\s/iu;
const COMMON_NOUN = /^(công chức|cán bộ|chuyên viên|lãnh đạo|đại diện)/iu;

/** "đồng chí Nguyễn Văn A" in the middle of a sentence; a part that somebody plays stays a part. */
export function official(name: string): string {
  const who = name.trim().replace(/^(đồng chí|đ\/c|ông|bà)\s+/iu, '');
  if (!ROLE.test(`${who} `)) return `đồng chí ${who}`;
  return COMMON_NOUN.test(who) ? who.charAt(0).toLowerCase() + who.slice(1) : who;
}
