/** How a written answer reaches somebody: to the address of the slip (plan 002, lines 85 and 99). */
import type { Registration } from '../tables/register-tables.ts';

/** How a written answer reaches who sent a slip, as people say it: mail first, then the post. */
export function wayToCitizen(slip: Pick<Registration, 'email' | 'address'> | undefined): string {
  if (slip?.email.trim()) return 'thư điện tử';
  return slip?.address.trim() ? 'bưu điện' : 'chưa có địa chỉ: liên hệ để hỏi';
}
