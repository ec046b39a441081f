import { parseProfile } from './parse-profile.ts';
import phuXuyen2026 from './presets/phu-xuyen-2026.json' with { type: 'json' };
import type { Profile } from './profile-schema.ts';

function preset(value: unknown): Profile {
  const parsed = parseProfile(value);
  if (!parsed.ok) throw new Error(`Hồ sơ kèm theo sai: ${parsed.problems.join(' ')}`);
  return parsed.profile;
}

/** The plans as profiles, by id. */
export const PRESETS: Readonly<Record<string, Profile>> = {
  'phu-xuyen-2026': preset(phuXuyen2026),
};
