/** A world at its beginning, or as it was saved. */
import { Clock } from '../kernel/clock.ts';
import type { Account } from '../kernel/limits.ts';
import { DEFAULT_MODES, type Modes } from '../kernel/modes.ts';
import { LockTable } from '../lock/lock-table.ts';
import type { Project } from '../project.ts';
import { copyWorkbook, newWorkbook } from '../spreadsheet/new-workbook.ts';
import { idFrom, type World, type WorldState } from '../world.ts';

export interface WorkspaceOptions {
  project: Project;
  now: Date;
  /** Who made the workbook and the bound script. */
  owner: string;
  /** Who may edit them besides: protections and getEditors name them. Whoever acts is let in. */
  editors?: string[];
  account?: Account;
  modes?: Partial<Modes>;
  /** The workbook's name. */
  name?: string;
  locale?: string;
}

/** The parts of a world, before anything has happened in it. */
export function newWorld(options: WorkspaceOptions, saved?: WorldState): World {
  const state = saved ?? emptyState(options);
  const modes = { ...DEFAULT_MODES, ...options.modes };
  Object.assign(state.workbook.modes, modes);
  let seed = 20_260_601 + state.nextId;
  return {
    project: options.project,
    clock: new Clock(options.now),
    owner: options.owner,
    account: options.account ?? 'consumer',
    modes,
    locks: new LockTable(),
    state,
    newId: (prefix) => idFrom(`${prefix}:${state.scriptId}:${state.nextId++}`, prefix === 'file' ? 33 : 26),
    random: () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    },
  };
}

/** The world of a copied workbook: the same cells, and nothing else that the script remembered. */
export function copyWorld(source: World, user: string, name: string): World {
  const { project, account, modes, clock, state } = source;
  const copy = newWorld({ project, now: clock.now(), owner: user, account, modes, name });
  const { id } = copy.state.workbook;
  copy.state.workbook = copyWorkbook(state.workbook, { id, name, owner: user });
  copy.state.forms = state.forms;
  return copy;
}

function emptyState(options: WorkspaceOptions): WorldState {
  const seed = `${options.owner}:${options.name ?? ''}:${options.now.toISOString()}`;
  const workbook = newWorkbook({
    id: idFrom(`workbook:${seed}`, 44),
    name: options.name ?? 'Sổ đối thoại',
    owner: options.owner,
    editors: options.editors ?? [],
    timeZone: options.project.manifest.timeZone,
    locale: options.locale ?? 'vi_VN',
  });
  return {
    scriptId: idFrom(`script:${seed}`, 57),
    workbook,
    forms: [],
    files: [],
    mailbox: [],
    triggers: [],
    properties: {},
    cache: {},
    consents: {},
    usage: {},
    nextId: 1,
  };
}
