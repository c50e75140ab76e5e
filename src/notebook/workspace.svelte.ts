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
  /** The models, asked for once the engine runs: their text is no part of the first load. */
  models(): Promise<ReadonlyMap<string, Model>>;
  readonly compute: Compute;
  /** Hears of every relation that was built. */
  readonly heard?: (event: GraphEvent) => void;
  /** Hears of every change of a notebook. */
  readonly edited?: (slug: string, notebook: Notebook) => void;
  /** Makes data again that were in memory only and went with an engine; false where nobody can. */
  readonly refill?: (company: Company) => Promise<boolean>;
}

/** What became of an engine that ended by itself. */
export type Recovery = "again" | "recovered" | "lost_data";

/** How long to wait before each attempt to start an engine again, in milliseconds. */
const PAUSES = [0, 500, 2000, 5000];
/** An engine that ends more often than this within so many milliseconds is not started again. */
const ENDS = 5;
const WITHIN = 120_000;

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
  #recovery = $state.raw<Recovery | null>(null);
  #opened: { company: Company; engine: Promise<Engine> } | null = null;
  /** When engines ended by themselves. */
  #ends: number[] = [];

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

  /** Whether an engine ended by itself, and what became of it, until the person has read it. */
  get recovery(): Recovery | null {
    return this.#recovery;
  }

  /** The person has read what became of the engine. */
  acknowledge(): void {
    if (this.#recovery !== "again") this.#recovery = null;
  }

  /**
   * Opens a company: its engine, started where it is not running, with a session over what is there.
   * @throws Failure `engine_start` and what a store can fail with
   */
  async open(company: Company, takeOver = false): Promise<Engine> {
    if (this.#opened?.company === company && !takeOver) return this.#opened.engine;
    const before = this.#opened;
    this.#recovery = null;
    return this.#open(company, () => this.#start(company, before?.engine, takeOver));
  }

  /** Ends the engine, so that another tab can open the store. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    this.#session = null;
    this.#company = null;
    await (await opened?.engine.catch(() => null))?.stop();
  }

  /** What is opened last counts: an earlier start that fails then is nobody's concern. */
  async #open(company: Company, start: () => Promise<Engine>): Promise<Engine> {
    const opened = { company, engine: start() };
    this.#opened = opened;
    try {
      return await opened.engine;
    } catch (error) {
      const failure =
        error instanceof Failure ? error : new Failure("engine_start", { message: String(error) });
      if (this.#opened === opened) {
        this.#opened = null;
        this.#failure = failure;
      }
      throw failure;
    } finally {
      if (this.#opened === opened || this.#opened === null) this.#starting = null;
    }
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
    const engine = await this.#engine(company, takeOver);
    const { edited } = this.#effects;
    const models = await this.#effects.models();
    const headers = new Map([...models].map(([name, { header }]) => [name, header]));
    const session = new Session(
      await this.#graph(engine),
      headers,
      () => performance.now(),
      edited,
    );
    await session.refresh();
    this.#company = company;
    this.#session = session;
    return engine;
  }

  /** An engine with its store, watched from here on. */
  async #engine(company: Company, takeOver: boolean): Promise<Engine> {
    const report = (progress: Starting) => void (this.#starting = progress);
    const { engine, elsewhere, lost } = await this.#effects.start(company, report, takeOver);
    this.#kept = engine.kept;
    this.#elsewhere = elsewhere;
    void lost.then(() => this.#lose(engine));
    void engine.crashed.then((failure) => this.#recover(company, engine, failure));
    return engine;
  }

  async #graph(engine: Engine): Promise<Graph> {
    const { models, compute, heard } = this.#effects;
    return new Graph(engine, await models(), compute, heard);
  }

  /**
   * An engine has ended by itself: another one takes its place under the same session, so that the
   * document, its history and what was set stay, and the cells run again.
   */
  async #recover(company: Company, ended: Engine, failure: Failure): Promise<void> {
    const session = this.#session;
    if (!session || (await this.#opened?.engine.catch(() => null)) !== ended) return;
    const now = performance.now();
    this.#ends = [...this.#ends.filter((at) => now - at < WITHIN), now];
    if (this.#ends.length > ENDS) {
      this.#opened = null;
      this.#recovery = null;
      this.#failure = failure;
      return;
    }
    const held = session.tables.length > 0 && !ended.kept;
    this.#recovery = "again";
    this.#starting = { step: "download" };
    try {
      const engine = await this.#open(company, () => this.#restart(company));
      const refilled = held && (await this.#effects.refill?.(company)) === true;
      if ((await this.#opened?.engine) !== engine) return;
      this.#recovery = held && !refilled ? "lost_data" : "recovered";
      await session.move(await this.#graph(engine));
    } catch {
      // The failure is shown; an engine that has ended again is recovered on its own.
      if (this.#recovery === "again") this.#recovery = null;
    }
  }

  async #restart(company: Company): Promise<Engine> {
    for (const [i, pause] of PAUSES.entries()) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await this.#engine(company, false);
      } catch (error) {
        if (i === PAUSES.length - 1) throw error;
      }
    }
    throw new Failure("engine_start");
  }

  /** Another tab took the store over: this one lets go of it and says so. */
  async #lose(engine: Engine): Promise<void> {
    if ((await this.#opened?.engine) !== engine) return;
    await this.close();
    this.#elsewhere = true;
  }
}
