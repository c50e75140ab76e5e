/** How often, and after how many milliseconds, it is looked whether a worker has taken its lock. */
const LOOKS = 100;
const PAUSE = 50;

/**
 * A script that runs first in a worker: it holds a lock for as long as the worker lives. A browser
 * gives a lock back however its holder ends, and says nothing else when it ends one.
 */
export const holdLife = (name: string): string =>
  `navigator.locks?.request(${JSON.stringify(name)}, () => new Promise(() => {}));`;

/** Settles when the worker that holds a lock is gone; never, where the browser has no locks. */
export async function death(name: string): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  const isHeld = async () =>
    (await locks?.query())?.held?.some((lock) => lock.name === name) === true;
  for (let look = 0; locks && look < LOOKS; look++) {
    if (await isHeld()) return locks.request(name, () => undefined);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return new Promise(() => {});
}
