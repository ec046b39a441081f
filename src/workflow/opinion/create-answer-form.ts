import {
  ANSWER_ACTIONS,
  ANSWER_QUESTIONS,
  type AnswerQuestion,
  CODE_PLACE,
  type StoredAnswerForm,
  TOKEN_PLACE,
} from '../../core/opinion/answer-form.ts';
import { createForm, openForm } from '../../google/forms.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { reader, shareForm } from '../conference/form-access.ts';
import { ANSWER_FORM } from './answer-link.ts';

const DESCRIPTION =
  'Dành cho cán bộ được giao trả lời ý kiến đối thoại; mở từ liên kết trong thư giao việc. Nội dung gửi là đề xuất: Văn phòng xem rồi mới đưa vào sổ. Không ghi số điện thoại, địa chỉ của người dân.';

/** "Tạo biểu mẫu trả lời cho cán bộ": a Form of its own, apart from those of citizens; made once. */
export function createAnswerForm(): void {
  const title = 'Biểu mẫu trả lời';
  const stored = readProperty<StoredAnswerForm>(ANSWER_FORM);
  if (stored && isThere(stored)) {
    tell(title, 'Biểu mẫu trả lời đã có; liên kết nằm trong thư giao việc và thư nhắc hạn.');
    return;
  }
  const lost = stored ? 'Biểu mẫu cũ không còn mở được. ' : '';
  if (!confirm(title, `${lost}Tạo biểu mẫu "Trả lời ý kiến" để cán bộ trả lời ngay từ thư?`)) return;
  const form = createForm('Trả lời ý kiến đối thoại (dành cho cán bộ)');
  form.setDescription(DESCRIPTION);
  form.setConfirmationMessage('Đã gửi Văn phòng. Cảm ơn ông/bà.');
  form.setCollectEmail(false);
  const code = form.addTextItem().setTitle(ANSWER_QUESTIONS.code).setRequired(true);
  const token = form.addTextItem().setTitle(ANSWER_QUESTIONS.token).setHelpText('Có sẵn trong liên kết; không sửa.');
  const action = form.addMultipleChoiceItem().setTitle(ANSWER_QUESTIONS.action).setRequired(true);
  action.setChoiceValues(Object.values(ANSWER_ACTIONS));
  const text = form.addParagraphTextItem().setTitle(ANSWER_QUESTIONS.text);
  const by = form.addTextItem().setTitle(ANSWER_QUESTIONS.by).setRequired(true);
  const items: Record<AnswerQuestion, number> = {
    code: code.getId(),
    token: token.getId(),
    action: action.getId(),
    text: text.getId(),
    by: by.getId(),
  };
  const prefilled = form
    .createResponse()
    .withItemResponse(code.createResponse(CODE_PLACE))
    .withItemResponse(token.createResponse(TOKEN_PLACE))
    .toPrefilledUrl();
  writeProperty(ANSWER_FORM, { formId: form.getId(), items, prefilled } satisfies StoredAnswerForm);
  const said = shareForm(form, reader());
  const book = openBook();
  book.note({ what: 'Tạo biểu mẫu trả lời cho cán bộ', detail: form.getPublishedUrl() });
  for (const detail of said) book.note({ what: 'Quyền của biểu mẫu', detail });
  book.commit();
  const made = 'Đã tạo. Từ nay thư giao việc và thư nhắc hạn có liên kết riêng cho từng ý kiến.';
  tell(title, [made, ...said].join('\n\n'));
}

function isThere({ formId }: StoredAnswerForm): boolean {
  try {
    return openForm(formId).getId() === formId;
  } catch {
    return false;
  }
}
