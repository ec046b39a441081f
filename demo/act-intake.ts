import { FormRefusal } from '../emulator/forms/fill-in.ts';
import { CONSENT, formPlan, ORGANISATION, PERSON } from '../src/core/registration/form-plan.ts';
import { hamletIn } from '../src/core/registration/hamlet.ts';
import { CHANNELS } from '../src/core/tables/choices.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { mails } from '../src/core/tables/ledger-tables.ts';
import { opinions, type Registration, registrations } from '../src/core/tables/register-tables.ts';
import type { DemoClerk } from './demo-clerk.ts';
import { hamletsOf } from './hamlets.ts';
import type { DemoOptions } from './options.ts';
import type { DemoSlip } from './slips-file.ts';
import type { Story } from './story.ts';

/** Every slip comes in at its own time, by the Form or typed from paper. Returns each as it was entered, by the id in the file. */
export function intakeOfSlips(clerk: DemoClerk, options: DemoOptions, story: Story): Map<string, Registration> {
  story.chapter(`Tiếp nhận ${options.slips.registrations.length} phiếu`);
  const { workspace } = clerk;
  const codes = new Map<string, string>();
  const conference = clerk.rows(conferences)[0];
  const form = workspace.world.state.forms[0];
  if (!conference) throw new Error('Chưa có hội nghị');
  const offline = offlineChannels(options.profile);
  const titles = new Map(
    formPlan(withHamlets(options), conference).questions.map((question) => [question.key, question.title]),
  );
  const inOrder = [...options.slips.registrations].sort(
    (a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt),
  );
  for (const [at, slip] of inOrder.entries()) {
    const sent = new Date(slip.submittedAt);
    if (sent > workspace.clock.now()) workspace.advanceTo(sent);
    const before = new Set(clerk.rows(registrations).map((row) => row.code));
    const byForm = form !== undefined && (slip.channel ?? 'form') === 'form' && fillForm(clerk, form.id, titles, slip);
    const channel = slip.channel && slip.channel !== 'form' ? slip.channel : (offline[at % offline.length] as string);
    if (!byForm) typePaper(clerk, slip, form ? (slip.channel ?? 'paper') : channel);
    const entered = clerk.rows(registrations).filter((row) => row.code !== '' && !before.has(row.code));
    if (entered[0]) codes.set(slip.id, entered[0].code);
  }
  const rows = clerk.rows(registrations);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const acknowledged = clerk
    .rows(mails)
    .filter((mail) => mail.kind === 'acknowledgement' && mail.state === 'sent').length;
  story.event(
    workspace.clock.now(),
    `Sổ có ${rows.length} phiếu, ${clerk.rows(opinions).length} ý kiến; ${rows.filter((row) => row.onTime === 'late').length} phiếu quá hạn, ${rows.filter((row) => row.duplicateSuggestion !== '').length} nghi trùng`,
  );
  story.event(
    workspace.clock.now(),
    `Đã gửi ${acknowledged} thư báo mã phiếu; ${rows.filter((row) => row.acknowledged === 'toDo').length} người cần báo trực tiếp`,
  );
  return new Map([...codes].map(([id, code]) => [id, byCode.get(code) as Registration]));
}

/** The profile as the clerk has completed it. */
function withHamlets({ profile, slips }: DemoOptions): DemoOptions['profile'] {
  const typed = hamletsOf(profile, slips);
  return typed.length === 0 ? profile : { ...profile, hamlets: { ...profile.hamlets, names: typed } };
}

/** False where the Form's page would not take the slip: the citizen then hands it in on paper. */
function fillForm(clerk: DemoClerk, formId: string, titles: ReadonlyMap<string, string>, slip: DemoSlip): boolean {
  const form = clerk.workspace.world.state.forms.find(({ id }) => id === formId);
  const list = form?.items.find((item) => item.title === titles.get('hamlet'));
  const choices = (list?.choices ?? []).map((choice) => choice.value);
  const answers: Record<string, string | string[]> = {};
  const put = (key: string, value: string | string[]): void => {
    const title = titles.get(key);
    if (title !== undefined && value.length > 0) answers[title] = value;
  };
  put('kind', slip.organisation ? ORGANISATION : PERSON);
  put('fullName', slip.fullName ?? '');
  put('organisation', slip.organisation ?? '');
  put('phone', String(slip.phone ?? ''));
  put('address', slip.address ?? '');
  put('email', slip.email ?? '');
  // The citizen picks the own hamlet from the Form's list, where the list has it.
  put('hamlet', hamletIn(slip.address ?? '', choices));
  put('aboutProcedures', slip.aboutProcedures ?? '');
  put('aboutHandling', slip.aboutHandling ?? '');
  put('consent', [CONSENT]);
  try {
    clerk.workspace.submitForm(formId, answers);
    return true;
  } catch (problem) {
    if (problem instanceof FormRefusal) return false;
    throw problem;
  }
}

/** The channels of a plan by which slips come in before the day, as the register names them. */
function offlineChannels(profile: DemoOptions['profile']): string[] {
  const codes = profile.channels.map((channel) => channel.code).filter((code) => code !== 'form' && code in CHANNELS);
  return codes.length > 0 ? codes : ['paper'];
}

function typePaper(clerk: DemoClerk, slip: DemoSlip, said: string): void {
  const channel = CHANNELS[(said === 'form' ? 'paper' : said) as keyof typeof CHANNELS] ?? CHANNELS.paper;
  const at = new Date(Date.parse(slip.submittedAt) + 7 * 3_600_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  clerk.typeRow(registrations, {
    channel,
    fullName: slip.fullName ?? '',
    organisation: slip.organisation ?? '',
    phone: String(slip.phone ?? ''),
    address: slip.address ?? '',
    email: slip.email ?? '',
    aboutProcedures: slip.aboutProcedures ?? '',
    aboutHandling: slip.aboutHandling ?? '',
    submittedAt: `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`,
  });
  clerk.command('registerTypedRows');
}
