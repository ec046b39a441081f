/**
 * House numbers that a text gives away: "số nhà 7 xóm Đình", "nhà số 12 ngõ 5". The lane of a house goes with it; a lane or
 * a hamlet that stands alone is where the matter lies and stays, and so does the number of a pole, a gate, a decision.
 */
const NUMBER = '[A-ZĐ]{0,2}\\d{1,4}[A-Za-zĐđ]?(?:[/-]\\d{1,4}[A-Za-z]?){0,3}(?![\\p{L}\\p{N}])(?![.,]?\\d)';
const LANES = `(?:,?\\s+(?:ngách|ngõ|hẻm|kiệt|ngach|ngo|hem|kiet)\\s+${NUMBER})*`;
const PLACE =
  '(?=,?\\s+(?:ngách|ngõ|hẻm|kiệt|đường|phố|xóm|thôn|tổ|ấp|khu|ngach|ngo|hem|kiet|duong|pho|xom|thon)\\s+[\\p{L}\\d])';
const START = '(?<![\\p{L}\\p{N}])';
/** A house that is no home: "tòa nhà số 3", "khu nhà số 2". */
const NO_HOME = '(?<!(?:tòa|toà|dãy|khu|ngôi trường)\\s)';

/** Said to be one, wherever it stands. */
const NAMED = new RegExp(
  `${START}${NO_HOME}(?:s[ốo] nh[àa]|nh[àa] (?:ở |tôi |em )?s[ốo])\\s*[:.]?\\s*${NUMBER}${LANES}`,
  'giu',
);
/** "ở số 9 ngõ 7", "nhà 12 ngõ 5": a bare number, where somebody lives and a place follows. "Tại số 1 đường …" is most often an office. */
const LIVED_IN = new RegExp(
  `(${START}(?:ở|tại(?!\\s+s[ốo]\\s+\\S+\\s+(?:đường|phố))|trú|sống|ngụ|địa chỉ|dia chi)(?: là)?\\s*:?\\s+)s[ốo]\\s+${NUMBER}${PLACE}${LANES}`,
  'giu',
);
const HOUSE = new RegExp(`${START}${NO_HOME}nh[àa]\\s+${NUMBER}${PLACE}${LANES}`, 'giu');

/** The text with the numbers of houses hidden, as far as they are written in one of these ways. */
export function maskHouseNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(NAMED, '[số nhà đã ẩn]').replace(LIVED_IN, '$1[số nhà đã ẩn]').replace(HOUSE, '[số nhà đã ẩn]');
}
