/** The office of a folder: as it was saved, or a new one with an empty workbook. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finishSaving } from '../../persistence/save-whole.ts';
import type { Project } from '../../project.ts';
import { Workspace } from '../../workspace.ts';

/** Nobody of that name exists: `.example` is kept free for samples. */
const FICTIONAL_OWNER = 'vanphong@xa.example';

/** Opens the office; a new one begins now, by the clock of this machine. */
export async function openOffice(folder: string, project: Project): Promise<Workspace> {
  finishSaving(folder);
  if (existsSync(join(folder, 'workspace.json'))) return Workspace.reopen(folder, { project });
  return Workspace.create({
    project,
    now: new Date(),
    owner: FICTIONAL_OWNER,
    account: 'workspace',
    name: 'Sổ Đối Thoại (dùng thử)',
  });
}
