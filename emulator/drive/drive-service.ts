/** The Drive v3 advanced service, as `drive.file` shows it: only files that the app made for this very user. */
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';
import { DriveFiles } from './drive-files.ts';
import { DrivePermissions } from './drive-permissions.ts';

export class DriveService {
  static readonly api = 'Drive';
  static readonly properties = ['Files', 'Permissions'];
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(world: World, execution: RunningExecution) {
    this.Files = new DriveFiles(world, execution);
    this.Permissions = new DrivePermissions(world, execution);
  }
}
