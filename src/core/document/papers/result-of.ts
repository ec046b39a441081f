/** What became of an opinion, and who answered it, in the words of minutes, notices and reports. */
import type { Day } from '../../calendar/day.ts';
import { foldedPhrase } from '../../text/fold.ts';
import { formatDayInText } from '../../text/format.ts';
import { official } from '../../text/official.ts';
import type { OpinionView, PersonView } from '../model.ts';
import { dayOrDots, orDots } from '../words.ts';

/**
 * Answered, in writing by when, sent up to whom, guided to whom; by the same judgement that the reports count by. The day
 * is the one that whoever asked may expect, and only if it was still to come when the conference was held (`heldOn`). A
 * notice of conclusions (`toldDue`) must say by when (plan 003, lines 193–199): where no such day is known it has dots for
 * the chair; a unit's own day to the office is no promise to a citizen (docs/decisions/0002).
 */
export function resultOf(opinion: OpinionView, heldOn: Day | null, toldDue = false): string {
  const { standing, agency, answerPaper, expectedOn } = opinion;
  if (opinion.scope === 'out_khieu_nai') return 'hướng dẫn thực hiện theo quy định của pháp luật về khiếu nại.';
  if (standing === 'superiorAnswered') return `đã kiến nghị; ${agency || 'cấp trên'} đã trả lời.`;
  if (standing === 'escalatedOpen')
    return `ghi nhận, tổng hợp báo cáo, kiến nghị ${agency || 'cấp trên'} xem xét, giải quyết; thông tin lại khi có kết quả.`;
  if (opinion.scope === 'out_other' && standing === 'guided') {
    const how = opinion.answeredAtConference ? ' tại hội nghị' : answerPaper && ` (${answerPaper})`;
    return `không thuộc nội dung đối thoại; đã hướng dẫn người kiến nghị${how}.`;
  }
  if (standing === 'guided' || opinion.scope === 'other_agency')
    return `hướng dẫn liên hệ ${agency || 'cơ quan có thẩm quyền'} để được giải quyết.`;
  const beyond = opinion.scope === 'beyond_authority' ? '; nội dung vượt thẩm quyền, không kiến nghị cấp trên' : '';
  if (standing === 'answeredAtConference') return `đã trả lời trực tiếp tại hội nghị${beyond}.`;
  if (standing === 'answeredInWriting')
    return `đã trả lời bằng văn bản${answerPaper === '' ? '' : ` (${answerPaper})`}${beyond}.`;
  if (standing === 'outside') return 'không thuộc nội dung đối thoại; hướng dẫn người kiến nghị theo quy định.';
  if (standing === 'unassigned' && !toldDue) return 'tiếp nhận, phân công đơn vị trả lời bằng văn bản sau hội nghị.';
  const given = `${givenTo(opinion)} trả lời bằng văn bản`;
  if (expectedOn !== null && (heldOn === null || expectedOn >= heldOn))
    return `${given}, chậm nhất ngày ${formatDayInText(expectedOn)}.`;
  return toldDue ? `${given}, thời hạn: ${dayOrDots(null)}` : `${given}.`;
}

/** "giao Phòng Kinh tế"; the committee gives no work to an agency that is not its own. */
export function givenTo({ unit, ownUnit }: OpinionView): string {
  return ownUnit ? `giao ${orDots(unit)}` : `đề nghị ${orDots(unit)} phối hợp`;
}

/**
 * "đồng chí Đỗ Văn Phúc, Trưởng phòng Kinh tế"; the unit where nobody is named. A person who answers need not be of the
 * unit that the opinion is given to (the chair answers for every unit): only a part that somebody plays takes its name.
 */
export function answerer({ answeredBy, answeredByTitle, unit }: OpinionView, chair?: PersonView): string {
  if (answeredBy.trim() === '') return orDots(unit);
  const name = official(answeredBy);
  const isPerson = name.startsWith('đồng chí ');
  const isChair = chair !== undefined && isPerson && foldedPhrase(name) === foldedPhrase(official(chair.name));
  const title = answeredByTitle.trim() || (isChair ? chair.title.trim() : '');
  const of = title || (isPerson || name.includes(unit) ? '' : unit.trim());
  return of === '' ? name : `${name}, ${of}`;
}
