/** Which question of a Form that exists is which of ours: by its title as we word it, else by how such questions read. */
import { foldedPhrase } from '../text/fold.ts';
import type { FormPlan, FormQuestion } from './form-plan.ts';

export interface FoundQuestion {
  readonly id: number;
  readonly title: string;
  readonly kind: FormQuestion['kind'] | 'other';
}

export interface Matching {
  /** Item id by key. */
  readonly items: Readonly<Record<string, number>>;
  /** What the person is shown: our question and the Form's. */
  readonly pairs: readonly { readonly key: string; readonly ours: string; readonly theirs: string }[];
  /** Our questions that the Form does not have. */
  readonly missing: readonly string[];
}

/** How staff word a question otherwise; folded. The sections are known by standing as the Form's long questions. */
const READS: Readonly<Record<string, RegExp>> = {
  fullName: /^(ho va ten|ho ten|ten nguoi)/,
  organisation: /(to chuc|doanh nghiep|don vi cong tac|co quan)/,
  phone: /(dien thoai|sdt|zalo)/,
  email: /(email|thu dien tu|mail)/,
  address: /^(dia chi|noi o|noi thuong tru|thuong tru)/,
  hamlet: /(thon|to dan pho|khu dan cu|xom)/,
  kind: /tu cach/,
  consent: /dong y cung cap|thong tin ca nhan/,
  publishName: /cong khai/,
};

export function matchQuestions(plan: FormPlan, found: readonly FoundQuestion[]): Matching {
  const items: Record<string, number> = {};
  const pairs: { key: string; ours: string; theirs: string }[] = [];
  const free = new Set(found);
  const take = (question: FormQuestion, fits: (item: FoundQuestion) => boolean): void => {
    if (question.key in items) return;
    const item = [...free].find(fits);
    if (!item) return;
    free.delete(item);
    items[question.key] = item.id;
    pairs.push({ key: question.key, ours: question.title, theirs: item.title });
  };
  const sameKind = (question: FormQuestion, item: FoundQuestion): boolean =>
    item.kind === question.kind || (item.kind === 'choice' && question.kind === 'list');
  for (const question of plan.questions)
    take(question, (item) => sameKind(question, item) && foldedPhrase(item.title) === foldedPhrase(question.title));
  for (const question of plan.questions) {
    const reads = READS[question.key];
    if (reads) take(question, (item) => sameKind(question, item) && reads.test(foldedPhrase(item.title)));
    else take(question, (item) => item.kind === 'paragraph');
  }
  const missing = plan.questions.filter((question) => !(question.key in items)).map((question) => question.title);
  return { items, pairs, missing };
}

/** The id in what a person pasted: a link for editing, or the bare id; else the sentence that says what to paste. */
export function formIdIn(pasted: string): { readonly id: string } | { readonly problem: string } {
  const text = pasted.trim();
  if (/\/forms\/d\/e\//.test(text) || /forms\.gle\//.test(text))
    return {
      problem:
        'Đây là liên kết gửi người dân. Hãy mở biểu mẫu để sửa rồi chép liên kết trên thanh địa chỉ (có chữ /edit ở cuối).',
    };
  const id = /\/forms\/d\/([\w-]+)/.exec(text)?.[1] ?? (/^[\w-]{20,}$/.test(text) ? text : null);
  if (id) return { id };
  return {
    problem: `"${text.slice(0, 80)}" không phải liên kết biểu mẫu. Cần dạng https://docs.google.com/forms/d/…/edit`,
  };
}
