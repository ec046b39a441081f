/** The zone in which a script's Dates live: the manifest's, while an execution runs. */

/** Do something while the process's zone is that one; afterwards it is what it was. */
export function inTimeZone<T>(timeZone: string, task: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return task();
  process.env.TZ = timeZone;
  try {
    return task();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
