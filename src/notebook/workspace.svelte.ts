import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { Compute } from "../models/compute.ts";
import { Graph, type GraphEvent } from "../models/graph.ts";
import type { Model } from "../models/model.ts";
import type { Notebook } from "./document.ts";
import { Session } from "./session.svelte.ts";

/** Whose data: the person's own, kept on the device, or a simulated company, in memory. */
export type Company = "own" | "simulated";

/** What the engine is doing while it starts. */
export interface Starting {
  readonly step: "download" | "open" | "ready";
  readonly share?: number;
}

/** An engine with a prepared store. */
export interface Started {
  readonly engine: Engine;
  /** Another tab has the person's data, so this one keeps nothing. */
  readonly elsewhere: boolean;
  /** Settles when another tab takes the store over; never, where there is none to take. */
  readonly lost: Promise<void>;
}

/** What a workspace needs from outside; tests pass their own. */
export interface WorkspaceEffects {
  /** Starts an engine for a company; `takeOver` asks another tab for the store. */
  start(
    company: Company,
    report: (progress: Starting) => void,
    takeOver: boolean,
  ): Promise<Started>;
  readonly models: ReadonlyMap<string, Model>;
  readonly compute: Compute;
  /** Hears of every relation that was built. */
  readonly heard?: (event: GraphEvent) => void;
  /** Hears of every change of a notebook. */
  readonly edited?: (slug: string, notebook: Notebook) => void;
}

/**
 * The company that is open, its engine and its session. One engine runs at a time: opening the
 * other company ends it, and a simulated company never touches the person's own data.
 */
export class Workspace {
  readonly #effects: WorkspaceEffects;
  #starting = $state.raw<Starting | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #company = $state.raw<Company | null>(null);
  #session = $state.raw<Session | null>(null);
  #kept = $state.raw(false);
  #elsewhere = $state.raw(false);
  #opened: { company: Company; engine: Promise<Engine> } | null = null;

  constructor(effects: WorkspaceEffects) {
    this.#effects = effects;
  }

  /** What the engine's start is at, or null when nothing is starting. */
  get starting(): Starting | null {
    return this.#starting;
  }

  /** Why the engine could not be started. */
  get failure(): Failure | null {
    return this.#failure;
  }

  get company(): Company | null {
    return this.#company;
  }

  get session(): Session | null {
    return this.#session;
  }

  /** Whether what is loaded outlives the page. */
  get kept(): boolean {
    return this.#kept;
  }

  /** Whether the person's data is open in another tab, and not here. */
  get elsewhere(): boolean {
    return this.#elsewhere;
  }

  /**
   * Opens a company: its engine, started where it is not running, with a session over what is there.
   * @throws Failure `engine_start` and what a store can fail with
   */
  async open(company: Company, takeOver = false): Promise<Engine> {
    if (this.#opened?.company === company && !takeOver) return this.#opened.engine;
    const before = this.#opened;
    const engine = this.#start(company, before?.engine, takeOver);
    this.#opened = { company, engine };
    try {
      return await engine;
    } catch (error) {
      if (this.#opened.engine === engine) this.#opened = null;
      this.#failure =
        error instanceof Failure ? error : new Failure("engine_start", { message: String(error) });
      throw this.#failure;
    } finally {
      this.#starting = null;
    }
  }

  /** Ends the engine, so that another tab can open the store. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    this.#session = null;
    this.#company = null;
    await (await opened?.engine.catch(() => null))?.stop();
  }

  async #start(
    company: Company,
    before: Promise<Engine> | undefined,
    takeOver: boolean,
  ): Promise<Engine> {
    this.#failure = null;
    this.#starting = { step: "download" };
    this.#session?.cancel();
    await (await before?.catch(() => null))?.stop();
    const report = (progress: Starting) => void (this.#starting = progress);
    const { engine, elsewhere, lost } = await this.#effects.start(company, report, takeOver);
    const { models, compute, heard, edited } = this.#effects;
    const graph = new Graph(engine, models, compute, heard);
    const headers = new Map([...models].map(([name, { header }]) => [name, header]));
    const session = new Session(graph, headers, () => performance.now(), edited);
    await session.refresh();
    this.#company = company;
    this.#session = session;
    this.#kept = engine.kept;
    this.#elsewhere = elsewhere;
    void lost.then(() => this.#lose(engine));
    return engine;
  }

  /** Another tab took the store over: this one lets go of it and says so. */
  async #lose(engine: Engine): Promise<void> {
    if ((await this.#opened?.engine) !== engine) return;
    await this.close();
    this.#elsewhere = true;
  }
}
