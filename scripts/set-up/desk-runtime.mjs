/**
 * How the desk's process is started, so that a day of slips stays small. Short-lived garbage is collected in small steps, which
 * the desk may ask for between two calls, and on Linux the memory that slow hashes and page makers borrow goes back to the system instead of lying in one arena per thread.
 */
export const deskNodeOptions = ['--expose-gc', '--max-semi-space-size=2'];

/** @type {Readonly<Record<string, string>>} */
export const deskEnvironment = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
};
