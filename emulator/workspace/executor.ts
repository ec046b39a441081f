/** Runs one execution: a fresh realm, the bundle, the services, and what is left of it afterwards. */
import vm from 'node:vm';
import type { ExecutionKind } from '../kernel/contract.ts';
import { RunningExecution } from '../kernel/execution.ts';
import { type Fault, Faults } from '../kernel/faults.ts';
import { Membrane } from '../kernel/membrane.ts';
import { Realm } from '../kernel/realm.ts';
import { checkScope } from '../kernel/scopes/check.ts';
import { inTimeZone } from '../kernel/time-zone.ts';
import type { Project } from '../project.ts';
import type { Desk } from '../ui/desk.ts';
import type { World } from '../world.ts';
import { fromPage, toPage } from './page-values.ts';
import { type ExecutionRecord, scriptError } from './record.ts';
import { type Services, servicesFor } from './services.ts';

export interface Request {
  function: string;
  kind: ExecutionKind;
  effectiveUser: string;
  activeUser: string;
  /** The arguments, made when the services of this execution exist (an event's `range` belongs to them). */
  args?: (services: Services, execution: RunningExecution) => unknown[];
  faults?: Fault[];
  /** Told of each disturbance when it happens. */
  onFault?: (fault: Fault) => void;
  /** The screen at which somebody sits. */
  desk?: Desk;
  /** A missing function is no error: a simple trigger that the script does not have. */
  optional?: boolean;
}

const scripts = new WeakMap<Project, vm.Script>();

/** Run it to its end. */
export function execute(world: World, request: Request): ExecutionRecord | undefined {
  return inTimeZone(world.project.manifest.timeZone, () => executeHere(world, request));
}

/** Simple triggers that a script was found not to have: it need not be loaded again to find that out. */
const absent = new WeakMap<Project, Set<string>>();

function executeHere(world: World, request: Request): ExecutionRecord | undefined {
  if (request.optional && absent.get(world.project)?.has(request.function)) return undefined;
  const began = process.cpuUsage();
  const execution = new RunningExecution({
    id: world.newId('execution'),
    kind: request.kind,
    effectiveUser: request.effectiveUser,
    activeUser: request.activeUser,
    clock: world.clock,
    faults: new Faults(request.faults ?? [], request.onFault),
    permit: permission(world, request),
  });
  const realm = new Realm(
    () => execution.now().getTime(),
    () => world.random(),
  );
  const faults: Error[] = [];
  const membrane = new Membrane(realm.intrinsics, execution.gate, (fault) => faults.push(fault));
  const services = servicesFor(world, execution, request.desk);
  for (const [name, service] of Object.entries(services.globals)) realm.inject(name, membrane.toScript(service));
  let error: unknown;
  let result: unknown;
  try {
    realm.load(scriptOf(world.project));
    const entry = realm.find(request.function);
    if (typeof entry !== 'function') {
      if (request.optional) {
        absent.set(world.project, (absent.get(world.project) ?? new Set<string>()).add(request.function));
        return undefined;
      }
      throw new ReferenceError(`Script function not found: ${request.function}`);
    }
    const args = (request.args?.(services, execution) ?? []).map((arg) =>
      request.kind === 'page' ? fromPage(arg) : arg,
    );
    const ended = realm.call(
      entry,
      args.map((arg) => membrane.toScript(arg)),
    );
    if (ended.state === 'failed') error = ended.value;
    else result = request.kind === 'page' ? toPage(() => membrane.toHost(ended.value)) : membrane.toHost(ended.value);
  } catch (thrown) {
    error = thrown;
  }
  if (!execution.terminated || world.modes.heldWritesLandWhenKilled) error = execution.finish() ?? error;
  world.locks.releaseAll(execution.id);
  error = execution.terminated ?? error ?? faults[0];
  return {
    id: execution.id,
    function: request.function,
    kind: request.kind,
    user: request.effectiveUser,
    startedAt: execution.startedAt,
    durationMs: execution.durationMs,
    cpuMs: cpuSince(began),
    calls: Object.fromEntries(execution.meter.byMethod),
    callTotal: execution.meter.calls,
    priced: execution.meter.priced,
    serviceCalls: execution.meter.serviceCalls,
    ...(error === undefined ? {} : { error: scriptError(error) }),
    logs: execution.logs,
    ...services.sheets.shown(),
    result,
  };
}

function scriptOf(project: Project): vm.Script {
  const script = scripts.get(project) ?? new vm.Script(project.code, { filename: 'Code.gs' });
  scripts.set(project, script);
  return script;
}

function permission(world: World, request: Request): (api: string, method: string) => void {
  const declared = world.project.manifest.oauthScopes;
  if (!declared && request.kind !== 'simple') return () => {};
  const declaredSet = new Set(declared ?? []);
  const atKeyboard = request.kind === 'menu' || request.kind === 'page' || request.kind === 'simple';
  if (!atKeyboard && !world.modes.currentOnlyInTriggers)
    declaredSet.delete('https://www.googleapis.com/auth/spreadsheets.currentonly');
  const granted = new Set(world.state.consents[request.effectiveUser] ?? declared ?? []);
  return (api, method) => checkScope(api, method, request.kind, declaredSet, granted);
}

/** Milliseconds of this process's own computing; what else the machine does meanwhile is not in it. */
function cpuSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
