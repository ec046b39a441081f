/** Threads whose code is TypeScript. */
import { Worker } from 'node:worker_threads';

/** Node 20 gives the loader of TypeScript to no other thread, so the thread takes it itself. */
const BOOT = (file: string) => `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(file)});
})`;

/** A thread that runs that file. */
export function typescriptThread(file: URL, workerData: object): Worker {
  return new Worker(BOOT(file.href), { eval: true, workerData });
}
