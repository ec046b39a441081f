/** Reading what the page sent: whatever it is, only values of the kind expected go on. */

/** A request that cannot be obeyed; its sentence is for the person. */
export class WrongRequest extends Error {}

/** The text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new WrongRequest('Yêu cầu thiếu một nội dung chữ.');
  return value;
}

/** The whole number, not below zero. */
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new WrongRequest('Yêu cầu thiếu một con số.');
  return value;
}

/** The list. */
export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new WrongRequest('Yêu cầu thiếu một danh sách.');
  return value;
}

/** The list of texts. */
export function texts(value: unknown): string[] {
  return list(value).map(text);
}
