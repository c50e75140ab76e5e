/** Whether the page would work without a network: not known yet, being kept, kept, or not possible. */
export type OfflineState = "unknown" | "keeping" | "ready" | "impossible";

/** What it needs of the browser; a test passes its own. */
export interface OfflineEffects {
  /** Registers the service worker; null where this page has none. */
  register(): Promise<ServiceWorkerRegistration | null>;
  /** Hears when another version takes over. */
  replaced(hear: () => void): void;
  reload(): void;
}

/** The kept version of the page, and a newer one that waits until the person wants it. */
export class Offline {
  readonly #effects: OfflineEffects;
  #state = $state.raw<OfflineState>("unknown");
  #waiting = $state.raw<ServiceWorker | null>(null);
  #reloading = false;
  #started = false;

  constructor(effects: OfflineEffects) {
    this.#effects = effects;
  }

  get state(): OfflineState {
    return this.#state;
  }

  /** Whether a newer version has been taken in whole and waits. */
  get newer(): boolean {
    return this.#waiting !== null;
  }

  /** Begins to keep the page, once; call it when what the person waits for is there. */
  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const registration = await this.#effects.register().catch(() => null);
    if (!registration) {
      this.#state = "impossible";
      return;
    }
    this.#effects.replaced(() => this.#reloading && this.#effects.reload());
    this.#state = registration.active ? "ready" : "keeping";
    this.#wait(registration.waiting);
    this.#follow(registration.installing);
    registration.addEventListener("updatefound", () => this.#follow(registration.installing));
  }

  /** Saves, lets the newer version take over, and reloads this page on it. */
  async update(save: () => Promise<void>): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting) return;
    await save();
    this.#reloading = true;
    waiting.postMessage("take over");
  }

  #follow(worker: ServiceWorker | null): void {
    const hear = () => {
      if (worker?.state === "activated") this.#state = "ready";
      else if (worker?.state === "installed") this.#wait(worker);
      else if (worker?.state === "redundant" && this.#state === "keeping") {
        this.#state = "impossible";
      }
    };
    hear();
    worker?.addEventListener("statechange", hear);
  }

  /** The first version takes over at once; only a later one has to wait. */
  #wait(worker: ServiceWorker | null): void {
    if (this.#state === "ready") this.#waiting = worker;
  }
}
