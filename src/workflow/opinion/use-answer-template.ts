import { dayAt } from '../../core/calendar/day.ts';
import { templatesFor, useTemplate } from '../../core/opinion/answer-template.ts';
import { OUTCOMES } from '../../core/tables/choices.ts';
import { answerTemplates } from '../../core/tables/commune-tables.ts';
import { tell, toast } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { selectedOpinions } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askChoice } from './questions.ts';

/** "Dùng mẫu câu trả lời…": one of the texts of "Mẫu câu trả lời" into the selected rows whose answer is still empty. */
export function useAnswerTemplate(): void {
  const title = 'Dùng mẫu câu trả lời';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const templates = templatesFor(book.rows(answerTemplates), chosen.opinions);
  if (templates.length === 0) {
    openSheet(answerTemplates.sheet);
    tell(title, `Bảng "${answerTemplates.sheet}" chưa có mẫu nào: ghi tên mẫu và nội dung mẫu rồi chọn lại lệnh.`);
    return;
  }
  const names = Object.fromEntries(
    templates.map(({ name, outcome }, at) => [`${at}`, outcome ? `${name} (${OUTCOMES[outcome]})` : name]),
  );
  const picked = askChoice(title, `Chọn mẫu cho ${chosen.scope}; mẫu hợp với lĩnh vực, phạm vi đứng trước`, names);
  const template = picked === null ? undefined : templates[Number(picked)];
  if (!template) return;
  const plan = useTemplate(chosen.opinions, template, dayAt(book.now));
  const [first] = plan.changes;
  const shown = first ? `Nội dung sẽ điền (${first.code}):\n${first.set.answer}` : '';
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title), shown))
    toast('Đã điền mẫu; điền nốt các chỗ […] rồi chọn "Nhận dự thảo trả lời".');
}
