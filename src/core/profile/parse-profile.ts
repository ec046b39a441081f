import type * as z from 'zod/mini';
import { ruleProblems } from '../deadline/rule-problems.ts';
import { problemText } from './profile-problems.ts';
import type { Profile } from './profile-schema.ts';
import { profileShape } from './profile-shape.ts';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: string[] };

/** A profile from JSON of any origin, or every problem that it has, each naming its path ("rules[2].amount: …"). */
export function parseProfile(value: unknown): ParsedProfile {
  const parsed = profileShape().safeParse(value);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.flatMap((issue) => problemText(issue as z.core.$ZodIssue, value)),
    };
  const problems = contradictions(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data };
}

/** What well-shaped parts say against each other. */
function contradictions(profile: Profile): string[] {
  const problems = ruleProblems(profile.rules).map(({ index, key, text }) => `rules[${index}].${key}: ${text}`);
  const { cutoffRule, closesFormAt } = profile.registration;
  if (cutoffRule !== null && !profile.rules.some((rule) => rule.id === cutoffRule)) {
    problems.push(`registration.cutoffRule: không có quy tắc "${cutoffRule}" trong rules.`);
  }
  if (closesFormAt === 'cutoff' && cutoffRule === null) {
    problems.push('registration.closesFormAt: đóng biểu mẫu theo hạn đăng ký thì phải nêu registration.cutoffRule.');
  }
  const signatures = new Set(profile.signatures.map((signature) => signature.id));
  profile.conferences.chairs.forEach((chair, i) => {
    if (signatures.has(chair.signs)) return;
    problems.push(`conferences.chairs[${i}].signs: không có khối chữ ký "${chair.signs}" trong signatures.`);
  });
  profile.conferences.sessions.forEach((session, i) => {
    if (session.from && session.to && session.to < session.from) {
      problems.push(`conferences.sessions[${i}].to: ngày kết thúc ${session.to} trước ngày bắt đầu ${session.from}.`);
    }
  });
  const unitRow = new Map<string, number>();
  profile.units.forEach((unit, i) => {
    const earlier = unitRow.get(unit.name);
    if (earlier !== undefined) problems.push(`units[${i}].name: đơn vị "${unit.name}" đã có ở units[${earlier}].`);
    else unitRow.set(unit.name, i);
  });
  return problems;
}
