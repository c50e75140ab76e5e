import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { Graph } from "../models/graph.ts";
import { type Ground, runCell } from "./cell_run.ts";
import type { CellState, Computing } from "./cell_state.ts";
import type { Notebook } from "./document.ts";
import { InputValues } from "./input_values.svelte.ts";
import { type Plan, type Planned, planOf } from "./plan.ts";
import { resultOf, Results } from "./results.svelte.ts";

/** How often a cell may be running when the engine ends before it is left alone. */
const CRASHES = 2;

const NOTHING: Plan = { cells: new Map(), inputs: new Map() };

/** The cell that is being run. */
interface Running {
  readonly id: string;
  readonly key: number;
  readonly startedAt: number;
}

/**
 * The living cells of a notebook: what a change touches waits or is stale, and runs in order, one
 * at a time; a run that is overtaken is cancelled in the engine; nothing else changes its state.
 */
export class Cells {
  readonly #now: () => number;
  readonly #results = new Results();
  readonly #inputs = new InputValues(this.#results);
  /** How often the engine ended while a cell was running, by the cell's text. */
  readonly #crashes = new Map<string, { times: number; failure: Failure }>();
  readonly #queue = new Set<string>();
  #running = $state.raw<Running | null>(null);
  #controller = new AbortController();
  #ground: Ground;
  #plan = NOTHING;
  #automatic = true;
  #latest: Promise<void> = Promise.resolve();
  #looks = 0;
  #work: Promise<void> | null = null;
  /** A graph whose engine has ended: nothing runs until there is another. */
  #ended: Graph | null = null;

  constructor(ground: Ground, now: () => number) {
    this.#ground = ground;
    this.#now = now;
  }

  state(id: string): CellState {
    return this.#results.state(id);
  }

  /** What an input cell shows: the value set, or the default, once it is known. */
  value(parameter: string): Value {
    return this.#inputs.get(parameter);
  }

  /** The cell that is being run, and since when. */
  get running(): { readonly id: string; readonly startedAt: number } | null {
    return this.#running;
  }

  /** How many cells a change has touched that have not been run since. */
  get stale(): number {
    return this.#results.stale;
  }

  /** Other data, or another engine: every cell is held against it with the next `change`. */
  stand(ground: Ground): void {
    if (ground.graph !== this.#ground.graph) this.#forgetAll();
    this.#ground = ground;
  }

  /** Another notebook comes: nothing of this one is kept. */
  clear(): void {
    this.#controller.abort();
    this.#plan = NOTHING;
    this.#queue.clear();
    this.#crashes.clear();
    this.#forgetAll();
    this.#results.retain(() => false);
  }

  /**
   * Holds every cell against the document and the parameters as they are now. What has changed
   * waits and runs, or becomes stale where the notebook runs on demand.
   * @param refused cells that the graph cannot take, and why
   * @returns when nothing is left to run
   */
  change(notebook: Notebook, refused: ReadonlyMap<string, Failure>): Promise<void> {
    return (this.#latest = this.#change(notebook, refused));
  }

  /** Runs a cell, and what it reads where that is out of date. */
  async run(id: string): Promise<void> {
    const enqueue = (name: string): void => {
      const planned = this.#plan.cells.get(name);
      if (!planned || this.#results.isFresh(planned)) return;
      this.#forget(planned);
      planned.reads.forEach(enqueue);
      this.#enqueue(name);
    };
    this.#results.forget(id);
    enqueue(id);
    for (const planned of this.#plan.cells.values()) {
      const { status } = this.state(planned.cell.id);
      const held = status === "blocked" || status === "cancelled";
      if (!held || !planned.reads.some((read) => this.state(read).status === "waiting")) continue;
      this.#forget(planned);
      this.#touch(planned.cell.id);
    }
    await this.#settle();
  }

  /** Runs everything that has no result of now, what failed or was cancelled included. */
  async runAll(): Promise<void> {
    for (const planned of this.#plan.cells.values()) {
      const { status } = this.state(planned.cell.id);
      if (status === "done" || status === "running") continue;
      this.#forget(planned);
      this.#enqueue(planned.cell.id);
    }
    await this.#settle();
  }

  /** Cancels one cell and what waits for it; without an id, everything that runs or waits. */
  cancel(id?: string): void {
    for (const planned of this.#plan.cells.values()) {
      const name = planned.cell.id;
      const { status } = this.state(name);
      if (id !== undefined && id !== name) continue;
      if (status === "waiting" || status === "running") this.#cancel(planned);
    }
    if (id === undefined || this.#running?.id === id) this.#controller.abort();
  }

  async #change(notebook: Notebook, refused: ReadonlyMap<string, Failure>): Promise<void> {
    const look = ++this.#looks;
    const plan = await planOf(notebook, this.#ground.graph, refused);
    if (look !== this.#looks) return this.#latest;
    this.#plan = plan;
    this.#automatic = notebook.mode === "automatic";
    this.#results.retain((id) => plan.cells.has(id) || plan.inputs.has(id));
    for (const id of this.#queue) if (!plan.cells.has(id)) this.#queue.delete(id);
    const running = this.#running;
    for (const planned of plan.cells.values()) {
      const { id } = planned.cell;
      if (this.#results.regain(planned)) this.#queue.delete(id);
      else if (running?.id !== id || running.key !== planned.key) this.#touch(id);
    }
    if (running && plan.cells.get(running.id)?.key !== running.key) this.#controller.abort();
    await Promise.all([this.#inputs.show(this.#ground.graph, plan.inputs), this.#settle()]);
  }

  /** A change has reached a cell. */
  #touch(id: string): void {
    if (this.#automatic) this.#enqueue(id);
    else {
      this.#queue.delete(id);
      this.#results.put(id, "stale");
    }
  }

  #enqueue(id: string): void {
    this.#queue.add(id);
    this.#results.put(id, "waiting");
  }

  #finish(planned: Planned, state: CellState): void {
    this.#queue.delete(planned.cell.id);
    this.#results.finish(planned, state);
  }

  #cancel(planned: Planned): void {
    const last = resultOf(this.state(planned.cell.id));
    this.#finish(planned, { ...last, status: "cancelled" });
  }

  #forget({ cell }: Planned): void {
    this.#results.forget(cell.id);
    this.#crashes.delete(cell.source);
  }

  #forgetAll(): void {
    this.#results.forget();
    this.#inputs.forget();
  }

  async #settle(): Promise<void> {
    if (this.#ended === this.#ground.graph) return;
    await (this.#work ??= this.#runQueue());
  }

  async #runQueue(): Promise<void> {
    try {
      do {
        for (let next = this.#next(); next; next = this.#next()) {
          if (!(await this.#runOne(next))) return;
        }
        await this.#hold();
      } while (this.#next());
    } finally {
      this.#work = null;
    }
  }

  /** The tables behind what is shown stay; an engine that has ended holds none. */
  async #hold(): Promise<void> {
    try {
      await this.#ground.graph.hold(this.#results.shown);
    } catch (error) {
      if (!isEnd(error)) throw error;
    }
  }

  #next(): Planned | undefined {
    for (const [id, planned] of this.#plan.cells) if (this.#queue.has(id)) return planned;
    return undefined;
  }

  /** @returns false where the engine has ended, so that nothing more can be run on it */
  async #runOne(planned: Planned): Promise<boolean> {
    const { cell, key, failure } = planned;
    const { id } = cell;
    this.#queue.delete(id);
    const obstacle = this.#obstacle(planned);
    const hopeless = failure ?? this.#hopeless(planned);
    if (obstacle ?? hopeless) {
      this.#finish(planned, obstacle ?? { status: "failed", failure: hopeless! });
      return true;
    }
    const ground = this.#ground;
    const { signal } = (this.#controller = new AbortController());
    const startedAt = this.#now();
    this.#running = { id, key, startedAt };
    const watch = {
      signal,
      started: () => {
        if (!signal.aborted) this.#results.put(id, "running", startedAt);
      },
      computing: (how: Computing) => {
        if (!signal.aborted) this.#results.advance(id, how);
      },
    };
    try {
      const state = await runCell(ground, cell, this.state(id), watch);
      // An overtaken run waits anew or is gone, and a cancelled one has said so already.
      if (!signal.aborted) this.#finish(planned, state);
      return true;
    } catch (error) {
      if (!isEnd(error)) throw error;
      this.#ended = ground.graph;
      if (!signal.aborted) this.#crash(planned, error);
      return ground.graph !== this.#ground.graph;
    } finally {
      this.#running = null;
    }
  }

  /** The engine ended while a cell was running: it runs on the next one, but not again and again. */
  #crash({ cell }: Planned, failure: Failure): void {
    const times = (this.#crashes.get(cell.source)?.times ?? 0) + 1;
    this.#crashes.set(cell.source, { times, failure });
    this.#enqueue(cell.id);
  }

  #hopeless({ cell }: Planned): Failure | null {
    const crash = this.#crashes.get(cell.source);
    return crash && crash.times >= CRASHES ? crash.failure : null;
  }

  /** What a cell reads and has no result: a failed cell, by its name, or one that was cancelled. */
  #obstacle({ reads, cell }: Planned): CellState | null {
    for (const id of reads) {
      const { status, blockedBy } = this.state(id);
      if (status === "failed") return { status: "blocked", blockedBy: id };
      if (status === "blocked" && blockedBy) return { status, blockedBy };
      if (status === "cancelled") return { ...resultOf(this.state(cell.id)), status };
    }
    return null;
  }
}

/** Whether an error is the end of the engine. */
function isEnd(error: unknown): error is Failure {
  return error instanceof Failure && ["engine_stopped", "store_full"].includes(error.code);
}
