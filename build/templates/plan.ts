import { basis, head, signature, title } from './frame.ts';
import { paper } from './paper.ts';
import { body, lastWords, outline } from './text.ts';

/** Kế hoạch: mẫu 1.4. */
export function plan(): Promise<Uint8Array> {
  return paper('Kế hoạch tổ chức hội nghị đối thoại', [
    head(),
    ...title('KẾ HOẠCH'),
    ...basis(),
    body('{opening}'),
    ...outline('outline'),
    body('{difficulties}'),
    lastWords('{closing}'),
    ...signature(),
  ]);
}
