import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { Compute } from "../models/compute.ts";
import { Graph, type GraphEvent } from "../models/graph.ts";
import type { Model } from "../models/model.ts";
import { Session } from "./session.svelte.ts";

/** Whose data: the person's own, kept on the device, or a simulated company, in memory. */
export type Company = "own" | "simulated";

/** What the engine is doing while it starts. */
export interface Starting {
  readonly step: "download" | "open" | "ready";
  readonly share?: number;
}

/** What a workspace needs from outside; tests pass their own. */
export interface WorkspaceEffects {
  /** Starts an engine with a prepared store for a company; says where it is kept. */
  start(company: Company, report: (progress: Starting) => void): Promise<Engine>;
  readonly models: ReadonlyMap<string, Model>;
  readonly compute: Compute;
  /** Hears of every relation that was built. */
  readonly heard?: (event: GraphEvent) => void;
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

  /**
   * Opens a company: its engine, started where it is not running, with a session over what is there.
   * @throws Failure `engine_start` and what a store can fail with
   */
  async open(company: Company): Promise<Engine> {
    if (this.#opened?.company === company) return this.#opened.engine;
    const before = this.#opened;
    const engine = this.#start(company, before?.engine);
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

  /** Reads what was loaded and brings the notebook up to date. */
  async loaded(): Promise<void> {
    await this.#session?.refresh();
    await this.#session?.run();
  }

  /** Ends the engine, so that another tab can open the store. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    this.#session = null;
    this.#company = null;
    await (await opened?.engine.catch(() => null))?.stop();
  }

  async #start(company: Company, before: Promise<Engine> | undefined): Promise<Engine> {
    this.#failure = null;
    this.#starting = { step: "download" };
    this.#session?.cancel();
    await (await before?.catch(() => null))?.stop();
    const engine = await this.#effects.start(company, (progress) => {
      this.#starting = progress;
    });
    const { models, compute, heard } = this.#effects;
    const graph = new Graph(engine, models, compute, heard);
    const headers = new Map([...models].map(([name, { header }]) => [name, header]));
    const session = new Session(graph, headers);
    await session.refresh();
    this.#company = company;
    this.#session = session;
    this.#kept = engine.kept;
    return engine;
  }
}
