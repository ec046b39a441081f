/** Drive.Permissions. */
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';
import { PERMISSION_DEFAULT, selected } from './fields.ts';
import type { DrivePermission } from './state.ts';
import { driveError, visibleFile } from './visible-files.ts';

const ROLES = new Set(['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer', 'owner']);

export class DrivePermissions {
  static readonly api = 'Drive.Permissions';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  create(
    permission: Partial<DrivePermission>,
    fileId: string,
    options: { fields?: string } = {},
  ): Record<string, unknown> {
    const answer = (made: DrivePermission) =>
      selected({ kind: 'drive#permission', ...made }, options.fields ?? PERMISSION_DEFAULT, 'drive.permissions.create');
    const file = visibleFile(this.#world, this.#execution, fileId, 'drive.permissions.create');
    const { role = '', type = '', emailAddress, domain } = permission;
    if (!ROLES.has(role)) throw driveError('drive.permissions.create', 'The permission role field is required.');
    if (!/^(user|group|domain|anyone)$/.test(type))
      throw driveError('drive.permissions.create', 'The permission type field is required.');
    if ((type === 'user' || type === 'group') && !emailAddress?.includes('@'))
      throw driveError(
        'drive.permissions.create',
        'The specified emailAddress is invalid or not applicable for the given permission type.',
      );
    const known = file.permissions.find(
      (entry) => entry.type === type && entry.emailAddress === emailAddress && entry.domain === domain,
    );
    if (known) {
      known.role = role;
      return answer(known);
    }
    const made: DrivePermission = {
      id: this.#world.newId('permission'),
      role,
      type,
      ...(emailAddress === undefined ? {} : { emailAddress }),
      ...(domain === undefined ? {} : { domain }),
    };
    file.permissions.push(made);
    return answer(made);
  }

  list(fileId: string, options: { fields?: string } = {}): Record<string, unknown> {
    const file = visibleFile(this.#world, this.#execution, fileId, 'drive.permissions.list');
    const answer = { kind: 'drive#permissionList', permissions: file.permissions.map((entry) => ({ ...entry })) };
    return selected(answer, options.fields ?? `kind,permissions(${PERMISSION_DEFAULT})`, 'drive.permissions.list');
  }

  remove(fileId: string, permissionId: string): void {
    const file = visibleFile(this.#world, this.#execution, fileId, 'drive.permissions.delete');
    if (!file.permissions.some(({ id }) => id === permissionId))
      throw driveError('drive.permissions.delete', `Permission not found: ${permissionId}.`, 404);
    file.permissions = file.permissions.filter(({ id }) => id !== permissionId);
  }
}
