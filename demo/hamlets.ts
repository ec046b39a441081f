import type { Profile } from '../src/core/profile/profile-schema.ts';
import type { SlipsFile } from './slips-file.ts';

const NAMED = /(?:thôn|tổ dân phố|khu phố)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/giu;
const MOST = 30;

/**
 * The hamlets that the clerk types into "Hồ sơ xã": no plan names its own. So many as the plan counts, numbered; where it
 * counts none, those that the (fictional) slips come from.
 */
export function hamletsOf({ commune, hamlets }: Profile, slips: SlipsFile): string[] {
  if (hamlets.names.length > 0) return [];
  const word = commune.kind === 'xa' || commune.kind === 'dac_khu' ? 'Thôn' : 'Tổ dân phố';
  if (hamlets.count !== null) return Array.from({ length: hamlets.count }, (_, at) => `${word} ${at + 1}`);
  const found = slips.registrations.flatMap(({ address }) =>
    [...(address ?? '').normalize('NFC').matchAll(NAMED)].map((match) => match[1] as string),
  );
  return [...new Set(found)]
    .filter((name) => /^\p{Lu}/u.test(name))
    .map((name) => `${word} ${name}`)
    .slice(0, MOST);
}
