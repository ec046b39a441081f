import { basis, head, signature, title } from './frame.ts';
import { paper } from './paper.ts';
import { body, heading, lastWords, repeat } from './text.ts';

/** Danh sách công khai trả lời: mẫu 1.4. Prose and no table: answers are long, and people read it on a wall and on a telephone. */
export function publicAnswers(): Promise<Uint8Array> {
  return paper('Danh sách công khai trả lời', [
    head(),
    ...title('THÔNG BÁO'),
    ...basis(),
    body('{opening}'),
    ...repeat('counted', [body('- {text}')]),
    ...repeat('fields', [
      heading('{heading}'),
      ...repeat('entries', [
        body('**Nội dung {no}** //(mã {codes})//. {speaker}: {question}'),
        body('//Trả lời// ({by}): {answer}'),
        ...repeat('superior', [body('//Trả lời của cấp trên:// {text}')]),
        body('//Kết quả:// {state}'),
      ]),
    ]),
    ...repeat('hasPending', [
      body(
        'Còn {pending} ý kiến, kiến nghị đang được xem xét, giải quyết; nội dung trả lời sẽ được công khai khi có kết quả.',
      ),
    ]),
    body(
      'Mã ý kiến bắt đầu bằng mã phiếu đã cấp khi tiếp nhận. Người dân, tổ chức, doanh nghiệp cần làm rõ nội dung trả lời, đề nghị liên hệ {officeName}.',
    ),
    lastWords('{agencyName} thông báo để Nhân dân, tổ chức, doanh nghiệp biết./.'),
    ...signature(),
  ]);
}
