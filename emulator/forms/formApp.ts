/** FormApp. */
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';

export class FormApp {
  static readonly api = 'FormApp';
  readonly _world: World;
  readonly _execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this._world = world;
    this._execution = execution;
  }
}
