import { parseProfile } from './parse-profile.ts';
import anHung2025 from './presets/an-hung-2025.json' with { type: 'json' };
import chiDong2025 from './presets/chi-dong-2025.json' with { type: 'json' };
import kienHung2020 from './presets/kien-hung-2020.json' with { type: 'json' };
import nghiaDung2024 from './presets/nghia-dung-2024.json' with { type: 'json' };
import phuXuyen2026 from './presets/phu-xuyen-2026.json' with { type: 'json' };
import type { Profile } from './profile-schema.ts';

const SOURCES = {
  'chi-dong-2025': chiDong2025,
  'nghia-dung-2024': nghiaDung2024,
  'phu-xuyen-2026': phuXuyen2026,
  'an-hung-2025': anHung2025,
  'kien-hung-2020': kienHung2020,
} as const;

export type PresetId = keyof typeof SOURCES;

export const PRESET_IDS = Object.keys(SOURCES) as PresetId[];

/** The five plans as profiles, by id; each is read when it is first asked for, so that a loading bundle reads none. */
export const PRESETS: Readonly<Record<PresetId, Profile>> = Object.defineProperties(
  {},
  Object.fromEntries(PRESET_IDS.map((id) => [id, { enumerable: true, get: () => preset(id) }])),
) as Record<PresetId, Profile>;

export function isPresetId(id: string): id is PresetId {
  return Object.keys(SOURCES).includes(id);
}

const read = new Map<PresetId, Profile>();

function preset(id: PresetId): Profile {
  const known = read.get(id);
  if (known) return known;
  const parsed = parseProfile(SOURCES[id]);
  if (!parsed.ok) throw new Error(`Hồ sơ kèm theo "${id}" sai: ${parsed.problems.join(' ')}`);
  read.set(id, parsed.profile);
  return parsed.profile;
}
