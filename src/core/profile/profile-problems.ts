import type * as z from 'zod/mini';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm mục',
  null: 'null',
};

/** "rules[2].amount"; "hồ sơ" for the whole. */
function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text ? `.${String(part)}` : String(part);
  }
  return text || 'hồ sơ';
}

/** A problem of shape in a value, as Vietnamese sentences that name the path. */
export function problemText(issue: z.core.$ZodIssue, value: unknown): string[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return [`${pathText(issue.path)}: giá trị không thuộc loại nào được phép.`];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => `${pathText([...issue.path, key])}: không có mục này trong hồ sơ; kiểm tra chính tả.`,
    );
  }
  return [`${pathText(issue.path)}: ${sentence(issue, value)}.`];
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${isMissing(value, issue.path) ? 'thiếu, ' : ''}phải là ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'không được để trống';
      if (issue.origin === 'array') return `cần ít nhất ${issue.minimum} mục`;
      return `phải là số từ ${issue.minimum} trở lên`;
    case 'too_big':
      return `không được quá ${issue.maximum}`;
    case 'invalid_format':
      return 'viết không đúng dạng';
    case 'custom':
      return issue.message;
    default:
      return 'giá trị không dùng được';
  }
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let found = value;
  for (const part of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return path.length > 0 && found === undefined;
}
