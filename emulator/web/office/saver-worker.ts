/** The thread that writes an office to disk, one copy after the other. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { saveWorld } from '../../persistence/save.ts';
import { saveWhole } from '../../persistence/save-whole.ts';
import type { Project } from '../../project.ts';
import { newWorld } from '../../workspace/new-world.ts';
import type { Snapshot } from './saver.ts';

/** The script is no part of what is kept. */
const NO_PROJECT: Project = { code: '', html: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } };

/** The answer to each copy: why it could not be kept, or null. */
function keep(port: MessagePort, folder: string): void {
  port.on('message', async ({ state, ...rest }: Snapshot) => {
    try {
      const world = newWorld({ project: NO_PROJECT, ...rest }, state);
      await saveWhole(folder, (into) => saveWorld(world, into));
      port.postMessage(null);
    } catch (problem) {
      port.postMessage(problem instanceof Error ? problem.message : String(problem));
    }
  });
}

if (parentPort) keep(parentPort, (workerData as { folder: string }).folder);
