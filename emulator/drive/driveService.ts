/** The Drive v3 advanced service. */
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';

export class DriveService {
  static readonly api = 'Drive';
  readonly _world: World;
  readonly _execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this._world = world;
    this._execution = execution;
  }
}
