/** The scope words as staff edit them in "Từ gợi ý phạm vi": one row is one list; what a row leaves out stays as shipped. */
import type { ScopeWordRow } from '../tables/commune-tables.ts';
import { type ScopeSignals, SHIPPED_SIGNALS } from './vocabulary.ts';

type ListKey = keyof ScopeSignals;

/** What each list is called and what it does, for the one who edits it. */
export const SCOPE_LISTS: Readonly<Record<ListKey, { readonly name: string; readonly use: string }>> = {
  denunciation: { name: 'Tố cáo', use: 'Gợi ý ý kiến là tố cáo.' },
  accusation: { name: 'Cáo buộc một người', use: 'Gợi ý tố cáo khi cùng câu có từ của danh sách "Chỉ người".' },
  complaint: { name: 'Khiếu nại', use: 'Gợi ý ý kiến là khiếu nại.' },
  beyond: { name: 'Vượt thẩm quyền', use: 'Gợi ý tổng hợp, kiến nghị cấp trên.' },
  otherAgency: { name: 'Cơ quan khác', use: 'Gợi ý việc của cơ quan, đơn vị ngoài xã.' },
  outside: { name: 'Không phải thủ tục', use: 'Gợi ý không thuộc nội dung đối thoại về thủ tục hành chính.' },
  procedure: { name: 'Thủ tục (chung)', use: 'Khi không rõ lĩnh vực: vẫn là nội dung đối thoại.' },
  procedureOfItself: { name: 'Thủ tục (rõ ràng)', use: 'Biến cả việc đường sá, rác thải thành việc thủ tục.' },
  request: { name: 'Hỏi, đề nghị', use: 'Phần còn lại của phiếu tố cáo có đề nghị riêng hay không.' },
  investigation: { name: 'Đòi xử lý, xác minh', use: 'Câu đi kèm tố cáo, không phải đề nghị riêng.' },
  persons: { name: 'Chỉ người', use: 'Đi cùng danh sách "Cáo buộc một người".' },
  negators: { name: 'Từ phủ định', use: 'Đứng trước "khiếu nại", "tố cáo" thì không tính.' },
  negationFillers: { name: 'Từ đệm sau phủ định', use: 'Được đứng giữa từ phủ định và từ bị phủ định.' },
  mentionBefore: { name: 'Chỉ nhắc đến', use: 'Ví dụ "thủ tục khiếu nại": nhắc đến, không phải khiếu nại.' },
  mentionFillers: { name: 'Từ đệm khi nhắc đến', use: 'Được đứng giữa từ nhắc đến và từ được nhắc.' },
  conditional: { name: 'Sẽ, nếu', use: 'Ví dụ "sẽ khiếu nại": chưa phải khiếu nại.' },
  joiners: { name: 'Từ nối', use: 'Nối hai từ cùng bị phủ định: "không khiếu nại và tố cáo".' },
};

const KEYS = Object.keys(SCOPE_LISTS) as ListKey[];

/** The rows with which an office begins. */
export function shippedScopeWords(): ScopeWordRow[] {
  return KEYS.map((key) => ({ key, ...SCOPE_LISTS[key], words: [...SHIPPED_SIGNALS[key]] }));
}

/** The signals as staff keep them. A list whose row was deleted works as shipped; an emptied cell is an empty list. */
export function signalsFromRows(rows: readonly ScopeWordRow[]): ScopeSignals {
  const byKey = new Map(rows.map((row) => [row.key.trim(), row.words]));
  if (byKey.size === 0) return SHIPPED_SIGNALS;
  const lists = KEYS.map((key) => [key, byKey.get(key) ?? SHIPPED_SIGNALS[key]] as const);
  return Object.fromEntries(lists) as unknown as ScopeSignals;
}

/** A cell of the sheet that does not do what its writer expects. */
export interface WordProblem {
  readonly line: number;
  readonly column: 'key' | 'words';
  readonly text: string;
}

interface PlacedWords {
  readonly line: number;
  readonly values: ScopeWordRow;
}

/** What is odd about the rows; none of it stops an intake. */
export function scopeWordProblems(rows: readonly PlacedWords[]): WordProblem[] {
  const problems: WordProblem[] = [];
  for (const { line, values } of rows) {
    const key = values.key.trim() as ListKey;
    if (!KEYS.includes(key)) {
      problems.push({ line, column: 'key', text: `không có danh sách mã "${key}"; dòng này không được dùng.` });
      continue;
    }
    for (const phrase of values.words)
      if (!/[\p{L}\p{N}]/u.test(phrase))
        problems.push({ line, column: 'words', text: `"${phrase}" không có chữ nào nên không gợi ý được gì.` });
    const denies = (other: ListKey) => rows.find((row) => row.values.key === other)?.values.words ?? [];
    if (key === 'complaint')
      for (const phrase of values.words)
        if (denies('denunciation').includes(phrase))
          problems.push({ line, column: 'words', text: `"${phrase}" cũng có ở danh sách "Tố cáo"; giữ ở một nơi.` });
  }
  return problems;
}

/** Lists whose row is gone: they work as shipped. */
export function missingScopeLists(rows: readonly PlacedWords[]): string[] {
  const present = new Set(rows.map((row) => row.values.key.trim()));
  return rows.length === 0 ? [] : KEYS.filter((key) => !present.has(key)).map((key) => SCOPE_LISTS[key].name);
}
