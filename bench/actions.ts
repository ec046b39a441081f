import type { Clerk } from '../demo/clerk.ts';
import type { ExecutionRecord } from '../emulator/workspace.ts';
import { dayAt } from '../src/core/calendar/day.ts';
import { PRESETS } from '../src/core/profile/presets.ts';
import { CONSENT, formPlan, PERSON } from '../src/core/registration/form-plan.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { makeDue, OWNER } from './big-office.ts';

const DAY_MS = 86_400_000;

/** What one action cost. */
export interface Cost {
  readonly calls: number;
  readonly seconds: number;
  readonly cpuMs: number;
  readonly mails: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

export type Action = (clerk: Clerk) => readonly ExecutionRecord[];

/** The actions of the budget, in the order in which they are measured on one workbook. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  'open the workbook': ({ workspace }) => workspace.open(OWNER),
  'one new slip, acknowledged': (clerk) => submitSlip(clerk, 1),
  'daily run, nothing due': (clerk) => {
    // On the first morning the half-year's conference is reminded, twenty working days ahead; the next has nothing due.
    daily(clerk);
    return daily(clerk);
  },
  'daily run, 40 officers': (clerk) => {
    makeDue(clerk, dayAt(new Date(clerk.workspace.clock.now().getTime() + DAY_MS)));
    return daily(clerk);
  },
  minutes: (clerk) => [clerk.command('makeMinutes', ['OK', 'OK'])],
  'conclusion notice': (clerk) => [clerk.command('makeConclusionNotice', ['OK', 'OK'])],
  'six-month report': (clerk) => [clerk.command('makeSixMonthReport', [{ text: '1/2026' }, 'OK'])],
};

/** Runs an action and adds up what its executions cost. */
export function measure(clerk: Clerk, action: Action): Cost {
  const before = clerk.workspace.mailbox.length;
  const records = action(clerk);
  const failed = records.find((record) => record.error);
  if (failed) throw new Error(`${failed.function}: ${failed.error?.text}`);
  const byMethod: Record<string, number> = {};
  for (const { serviceCalls } of records)
    for (const [method, count] of Object.entries(serviceCalls.byMethod))
      byMethod[method] = (byMethod[method] ?? 0) + count;
  return {
    calls: sum(records.map((record) => record.serviceCalls.total)),
    seconds: sum(records.map((record) => record.priced)) / 1000,
    cpuMs: sum(records.map((record) => record.cpuMs)),
    mails: clerk.workspace.mailbox.length - before,
    byMethod,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The next morning's run, on a working day. */
function daily({ workspace }: Clerk): ExecutionRecord[] {
  const next = new Date(workspace.clock.now().getTime() + DAY_MS);
  const weekend = (8 - new Date(next.getTime() + 7 * 3_600_000).getUTCDay()) % 7;
  workspace.clock.moveTo(new Date(next.getTime() + (weekend <= 2 ? (weekend % 7) * DAY_MS : 0)));
  return [workspace.run('runDaily', { user: OWNER })];
}

/** A citizen's slip through the Form, with an address to which the acknowledgement goes. */
export function submitSlip(clerk: Clerk, n: number): ExecutionRecord[] {
  const { workspace } = clerk;
  const form = workspace.world.state.forms[0];
  const profile = Object.values(PRESETS).find((preset) => preset.id === 'phu-xuyen-2026');
  const conference = clerk.rows(conferences)[0];
  if (!form || !profile || !conference) throw new Error('The office has no Form');
  const titles = new Map(formPlan(profile, conference).questions.map((question) => [question.key, question.title]));
  const said: Record<string, string | string[]> = {
    kind: PERSON,
    fullName: `Trần Thị Mới ${n}`,
    phone: `0912${String(100_000 + n)}`,
    address: `Số ${n}, thôn Thử`,
    email: `moi${n}@dan.example`,
    aboutProcedures: `Xin hỏi về thủ tục đăng ký khai sinh quá hạn cho cháu thứ ${n}; cần những giấy tờ gì, nộp ở đâu?`,
    consent: [CONSENT],
  };
  const answers = Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (titles.has(key) ? [[titles.get(key) as string, value]] : [])),
  );
  return workspace.submitForm(form.id, answers).executions;
}
