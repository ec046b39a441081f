import { readFileSync } from 'node:fs';
import { parseProfile } from '../src/core/profile/parse-profile.ts';
import { isPresetId, PRESET_IDS, PRESETS } from '../src/core/profile/presets.ts';
import type { Profile } from '../src/core/profile/profile-schema.ts';
import { WrongUse } from './command-line.ts';

/** The most problems told on the one line that a person reads. */
const MOST_PROBLEMS_TOLD = 5;

/** A preset by its id, or a profile from a .json file. */
export function readProfile(idOrPath: string): Profile {
  if (isPresetId(idOrPath)) return PRESETS[idOrPath];
  if (!idOrPath.endsWith('.json')) {
    throw new WrongUse(`Không có hồ sơ "${idOrPath}"; chọn ${PRESET_IDS.join(', ')} hoặc nêu đường dẫn một tệp .json.`);
  }
  const parsed = parseProfile(readJson(idOrPath));
  if (parsed.ok) return parsed.profile;
  const told = parsed.problems.slice(0, MOST_PROBLEMS_TOLD).map((problem) => problem.replace(/\.$/, ''));
  const more = parsed.problems.length - told.length;
  throw new WrongUse(`Hồ sơ "${idOrPath}" sai: ${told.join('; ')}${more > 0 ? `; và ${more} lỗi khác` : ''}.`);
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(`Không đọc được tệp "${path}".`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongUse(`Tệp "${path}" không phải JSON đúng cú pháp.`);
  }
}
