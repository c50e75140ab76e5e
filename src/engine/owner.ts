/** The right to write to what is kept on this device: one tab has it at a time. */
export interface Ownership {
  /** Settles when another tab took over, or when this one gave it back. */
  readonly lost: Promise<void>;
  release(): void;
}

/** The name under which this site keeps things: sites on one host differ by their path. */
export function storeName(base: string, what: string): string {
  const path = new URL(base, location.href).pathname.replace(/[^a-z0-9]+/gi, "-");
  return `rungs${path}${what}`.replace(/-+/g, "-");
}

/**
 * Asks for the store; null when another tab has it. Taking over tells the other tab, whose engine
 * must let go of the file before this one can open it.
 */
export async function own(name: string, takeOver = false): Promise<Ownership | null> {
  if (!navigator.locks) return null;
  return new Promise((resolve, reject) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    const lost = navigator.locks.request(
      name,
      takeOver ? { steal: true } : { ifAvailable: true },
      async (lock) => {
        if (!lock) return resolve(null);
        resolve({ lost: lost.then(noop, noop), release });
        await held;
      },
    );
    lost.catch((error: unknown) => {
      // Stolen after it was granted: `lost` has settled, and there is nobody left to tell.
      if (!(error instanceof DOMException && error.name === "AbortError")) reject(error);
    });
  });
}

const noop = () => undefined;
