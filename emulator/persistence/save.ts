/** Saving a workspace as ordinary files, and opening it again. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../project.ts';
import type { WorkbookSidecar } from '../spreadsheet/xlsx/sidecar.ts';
import { newWorld } from '../workspace/new-world.ts';
import type { World, WorldState } from '../world.ts';
import { drivePaths } from './drive-paths.ts';
import { emlOf } from './eml.ts';
import { Paths, safeName } from './file-names.ts';
import { fromJson, toJson } from './state-json.ts';
import { readWorkbook, writeWorkbook } from './workbook-file.ts';

const STATE = 'workspace.json';

interface Saved extends Pick<World, 'owner' | 'account' | 'modes'> {
  now: Date;
  workbook: WorkbookSidecar;
  state: Omit<WorldState, 'workbook'>;
}

/** Write workbook.xlsx, drive/, mail/ and workspace.json; what an earlier save left there is replaced. */
export async function saveWorld(
  world: World,
  folder: string,
): Promise<{ drive: Map<string, string>; mail: Map<string, string> }> {
  if (existsSync(join(folder, STATE)))
    for (const part of ['drive', 'mail']) rmSync(join(folder, part), { recursive: true, force: true });
  const write = (path: string, data: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  };
  const paths = new Paths();
  const places = new Map<Uint8Array, string>();
  const drive = drivePaths(world.state.files, paths);
  for (const file of world.state.files) if (file.bytes) places.set(file.bytes, drive.get(file.id) ?? '');
  const mail = new Map<string, string>();
  for (const message of world.state.mailbox) {
    const stamp = message.sentAt.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
    const path = paths.claim('mail', safeName(`${stamp} ${message.to[0] ?? ''} ${message.subject}`), '.eml');
    mail.set(message.id, path);
    write(path, await emlOf(message));
    for (const { name, bytes } of [...message.attachments, ...message.inlineImages])
      places.set(bytes, places.get(bytes) ?? paths.claim(path.replace(/\.eml$/, ''), safeName(name), ''));
  }
  for (const [bytes, path] of places) write(path, bytes);
  mkdirSync(folder, { recursive: true });
  const workbook = await writeWorkbook(world.state.workbook, join(folder, 'workbook.xlsx'));
  const { owner, account, modes } = world;
  const { workbook: _cells, ...state } = world.state;
  const saved: Saved = { now: world.clock.now(), owner, account, modes, workbook, state };
  write(
    STATE,
    toJson(saved, (bytes) => places.get(bytes) ?? ''),
  );
  return { drive, mail };
}

/** The world as it was saved; the workbook is what workbook.xlsx now says. */
export async function openWorld(folder: string, project: Project): Promise<World> {
  const text = readFileSync(join(folder, STATE), 'utf8');
  const saved = fromJson(text, (file) => new Uint8Array(readFileSync(join(folder, file)))) as Saved;
  const workbook = await readWorkbook(join(folder, 'workbook.xlsx'), saved.workbook);
  const { now, owner, account, modes, state } = saved;
  return newWorld({ project, now, owner, account, modes }, { ...state, workbook });
}
