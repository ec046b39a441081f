/** What docxtemplater finds wrong in a template, as sentences for the person who edited it in Word. */

export type TemplateProblem = { tag: string; place: string; message: string };

/** A template that cannot be used; the message is ready to be shown. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];
  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

type LibraryError = {
  message?: string;
  properties?: { id?: string; file?: string; xtag?: string; context?: string; errors?: LibraryError[] };
};

const SENTENCES: Record<string, (tag: string) => string> = {
  unopened_tag: (tag) => `Có dấu } thừa gần "${tag}": trước đó thiếu dấu {.`,
  unclosed_tag: (tag) => `Thẻ "${tag}" có dấu { nhưng thiếu dấu }.`,
  duplicate_open_tag: (tag) => `Thẻ "${tag}" có hai dấu { liền nhau.`,
  duplicate_close_tag: (tag) => `Thẻ "${tag}" có hai dấu } liền nhau.`,
  unclosed_loop: (tag) => `Đoạn lặp {#${tag}} chưa được đóng bằng {/${tag}}.`,
  unopened_loop: (tag) => `Có {/${tag}} nhưng không có {#${tag}} ở trước.`,
  closing_tag_does_not_match_opening_tag: (tag) => `Đoạn lặp {#${tag}} được đóng bằng một thẻ khác.`,
  unbalanced_loop_tags: (tag) =>
    `Đoạn lặp {#${tag}} mở và đóng ở hai chỗ không khớp nhau (ví dụ mở trong bảng, đóng ngoài bảng).`,
  raw_xml_tag_should_be_only_text_in_paragraph: (tag) => `Thẻ {@${tag}} phải đứng riêng một đoạn.`,
};

/** One problem for each fault; an error of any other origin gives one general sentence. */
export function templateProblems(error: unknown): TemplateProblem[] {
  const root = (error ?? {}) as LibraryError;
  const list = root.properties?.errors ?? [root];
  return list.map((item) => problemOf(item));
}

function problemOf(item: LibraryError): TemplateProblem {
  const { id = '', xtag, context, file = '' } = item.properties ?? {};
  const tag = (xtag ?? context ?? '')
    .replace(/[{}#/]/g, '')
    .trim()
    .slice(0, 60);
  const place = placeName(file);
  const sentence =
    SENTENCES[id]?.(tag) ?? `Không đọc được mẫu${tag ? ` ở gần "${tag}"` : ''}: ${item.message ?? 'lỗi không rõ'}.`;
  return { tag, place, message: place ? `${sentence} (${place})` : sentence };
}

/** Where in the paper a part of the .docx is seen. */
export function placeName(file: string): string {
  if (/header\d*\.xml$/.test(file)) return 'đầu trang';
  if (/footer\d*\.xml$/.test(file)) return 'chân trang';
  if (/(foot|end)notes\.xml$/.test(file)) return 'chú thích';
  if (/document\d*\.xml$/.test(file)) return 'thân văn bản';
  return file === '' ? '' : `phần ${file}`;
}
