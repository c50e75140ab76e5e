import { expectedTime, type Simulation } from "./simulation.ts";

/** Makes a simulated company, telling its rows on the way. */
export type Simulate = (
  simulation: Simulation,
  watch: { progress: (rows: number) => void; signal: AbortSignal },
) => Promise<void>;

/** The simulated company that the page shows, and the one that is being made. */
export class SimulatedCompany {
  readonly #simulate: Simulate;
  #shown = $state.raw<Simulation | null>(null);
  #making = $state.raw<{ rows: number; cancel: () => void } | null>(null);
  #slowness = $state.raw(1);
  #last: Promise<unknown> = Promise.resolve();
  #controller: AbortController | null = null;

  constructor(simulate: Simulate) {
    this.#simulate = simulate;
  }

  /** The company that is shown, or null where the data are not simulated. */
  get shown(): Simulation | null {
    return this.#shown;
  }

  /** The rows that the generator has made, while it works. */
  get making(): { rows: number; cancel: () => void } | null {
    return this.#making;
  }

  /** How many times as long as expected the last one took to make. */
  get slowness(): number {
    return this.#slowness;
  }

  /** Other data are shown from here on; a company that is being made is not wanted any more. */
  leave(): void {
    this.#controller?.abort();
    this.#shown = null;
  }

  /**
   * Makes a company, one at a time: another choice ends the one that is being made.
   * @param prepare opens the place where it goes
   * @returns false where it was cancelled
   * @throws what preparing and making can fail with
   */
  make(simulation: Simulation, prepare: () => Promise<unknown>): Promise<boolean> {
    this.#controller?.abort();
    const controller = (this.#controller = new AbortController());
    const made = this.#last.then(() => this.#make(simulation, controller, prepare));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #make(
    simulation: Simulation,
    controller: AbortController,
    prepare: () => Promise<unknown>,
  ): Promise<boolean> {
    const { signal } = controller;
    if (signal.aborted) return false;
    const progress = (rows: number) => {
      this.#making = { rows, cancel: () => controller.abort() };
    };
    progress(0);
    try {
      await prepare();
      // Its place may have been taken meanwhile.
      if (signal.aborted) return false;
      const started = performance.now();
      await this.#simulate(simulation, { signal, progress });
      this.#slowness = (performance.now() - started) / expectedTime(simulation.customers, 1);
      this.#shown = simulation;
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      this.#making = null;
    }
  }
}
