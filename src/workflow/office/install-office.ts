import type { DeclaredDay } from '../../core/calendar/declared-day.ts';
import { ruleRow } from '../../core/deadline/rule-rows.ts';
import { fromBase64 } from '../../core/document/bytes.ts';
import { parseProfile } from '../../core/profile/parse-profile.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { settingRows } from '../../core/profile/setting-rows.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import {
  type AnswerTemplate,
  answerTemplates,
  deadlineRules,
  declaredDays,
  fields,
  officers,
  scopeWords,
  settings,
} from '../../core/tables/commune-tables.ts';
import { shippedScopeWords } from '../../core/triage/scope-words.ts';
import type { Field } from '../../core/triage/vocabulary.ts';
import { projectFile } from '../../google/drive.ts';
import { ask, tell, toast } from '../../google/ui.ts';
import { workbook } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { tryToDraw } from './dashboard.ts';
import { takeLease } from './lease.ts';
import { offerSettingChoices } from './offer-setting-choices.ts';
import { setUpSheets } from './set-up-sheets.ts';

/** "Cài đặt sổ": makes what is missing and changes nothing that exists, so it is safe to run again at any time. */
export function installOffice(): void {
  const book = openBook();
  workbook().setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  workbook().setSpreadsheetLocale('vi_VN');
  const made = setUpSheets();
  const isNew = book.rows(settings).length === 0;
  if (isNew) {
    const profile = chooseProfile(shipped().profiles);
    if (profile === null) {
      tell('Chưa cài đặt xong', 'Các bảng đã có; chưa chọn hồ sơ xã. Hãy chọn lại "Cài đặt sổ" khi sẵn sàng.');
      return;
    }
    writeProfile(book, profile);
  }
  if (book.rows(declaredDays).length === 0)
    for (const declared of shipped().days)
      book.add(declaredDays, { ...emptyRow(declaredDays), ...declared, id: `${declared.on}-${declared.kind}` });
  if (book.rows(answerTemplates).length === 0)
    for (const template of shipped().answerTemplates) book.add(answerTemplates, template);
  if (book.rows(scopeWords).length === 0) for (const row of shippedScopeWords()) book.add(scopeWords, row);
  book.note({ what: 'Cài đặt sổ', detail: made.length > 0 ? `Đã tạo bảng: ${made.join(', ')}` : 'Các bảng đã đủ' });
  book.commit();
  if (isNew) offerSettingChoices(book);
  const lease = takeLease(book.now);
  toast(['Đã cài đặt xong.', lease, ...tryToDraw()].join(' '));
}

/** With what a new register begins. */
interface Presets {
  readonly profiles: readonly Profile[];
  readonly days: readonly DeclaredDay[];
  readonly answerTemplates: readonly AnswerTemplate[];
  readonly fields: readonly Field[];
}

let presets: Presets | null = null;

/** It travels with the script as a file of its own, so that no trigger loads it. */
function shipped(): Presets {
  presets ??= readPresets();
  return presets;
}

function readPresets(): Presets {
  const bytes = fromBase64(projectFile('presets').replace(/\s+/g, ''));
  let json = '';
  for (let at = 0; at < bytes.length; at += 4096) json += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return JSON.parse(json) as Presets;
}

/** The profile that the person chose by number or id, or pasted as JSON; null when they gave up. */
function chooseProfile(shipped: readonly Profile[]): Profile | null {
  const list = shipped.map((profile, at) => `${at + 1}. ${profile.commune.fullName}: ${profile.plan.title}`).join('\n');
  let message = `Chọn kế hoạch mẫu gần nhất với xã mình (gõ số thứ tự), hoặc dán nội dung tệp hồ sơ .json:\n\n${list}`;
  for (;;) {
    const said = ask('Hồ sơ xã', message);
    if (said === null || said === '') return null;
    const picked = said.startsWith('{') ? parseProfile(jsonOf(said)) : presetOf(said, shipped);
    if (picked.ok) return picked.profile;
    message = `Chưa dùng được:\n- ${picked.problems.slice(0, 8).join('\n- ')}\n\n${list}`;
  }
}

function presetOf(
  said: string,
  shipped: readonly Profile[],
): { ok: true; profile: Profile } | { ok: false; problems: string[] } {
  const profile = shipped[Number(said) - 1] ?? shipped.find((preset) => preset.id === said);
  return profile ? { ok: true, profile } : { ok: false, problems: [`Không có mẫu "${said}" trong danh sách.`] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Writes the profile where staff edit it from now on: settings, rules, units and fields. */
function writeProfile(book: Book, profile: Profile): void {
  for (const row of settingRows(profile)) book.add(settings, row);
  for (const rule of profile.rules) book.add(deadlineRules, ruleRow(rule));
  profile.units.forEach((unit, at) => {
    book.add(officers, {
      ...emptyRow(officers),
      id: `CB-${String(at + 1).padStart(2, '0')}`,
      unit: unit.name,
      unitKind: unit.kind,
      fields: [...unit.fields],
      leads: true,
    });
  });
  for (const field of shipped().fields) {
    const unit = profile.units.find((candidate) => (candidate.fields as readonly string[]).includes(field.code));
    book.add(fields, {
      code: field.code,
      name: field.name,
      unit: unit?.name ?? field.unit,
      unitKind: unit?.kind ?? field.unitKind,
      keywords: [...field.keywords],
    });
  }
}
