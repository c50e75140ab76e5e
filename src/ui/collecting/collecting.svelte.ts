import { loadTables } from "../../intake/load.ts";
import type { LoadReport } from "../../intake/report.ts";
import type { Workspace } from "../../notebook/workspace.svelte.ts";
import type { Collected } from "../../questionnaire/rows.ts";
import { codesIn } from "../../questionnaire/code_list.ts";
import type { Values } from "../../words/message.ts";
import type { MessageKey } from "../../words/words.ts";
import { told, type ToldFailure } from "../failure.ts";
import { type Arrival, markOf, receive } from "./arrival.ts";
import { answerSources, heldIn, heldResponses, isHeld } from "./answer_sources.ts";
import { KeptArrivals } from "./kept_arrivals.ts";
import type { Tally } from "./tally.ts";

type Engine = Awaited<ReturnType<Workspace["open"]>>;

/** What the collecting of answers needs from outside. */
export interface CollectingEffects {
  /** The engine of the person's own company, where it runs already. */
  readonly running: () => Promise<Engine> | null;
  /** Starts it, or hands it over. */
  readonly open: () => Promise<Engine>;
  /** Hears of each table that changed. */
  readonly committed: () => Promise<void>;
  /** The day on which the analyses stand: they read what is earlier. Null where there is none. */
  readonly asOf: () => Promise<string | null>;
  readonly now: () => Date;
}

/** What became of a load. */
export interface Loaded {
  readonly engine: Engine;
  readonly reports: readonly LoadReport[];
  /** Answers that the analyses do not read, as they came in on the day on which these stand or later. */
  readonly late: Late | null;
}

/** Days as `2025-12-31`. */
export interface Late {
  readonly asOf: string;
  /** The first day on which the analyses would read all of the answers. */
  readonly readFrom: string;
}

/** Something to be said to who collects. */
export interface Said {
  readonly key: MessageKey;
  readonly values: Values;
}

/** Codes of answers from their coming in until they are loaded. */
export class Collecting {
  readonly #effects: CollectingEffects;
  readonly #kept = new KeptArrivals();
  /** What is loaded into data that end with the page is among them. */
  #all = $state.raw(this.#kept.all);
  /** Responses that are loaded already. */
  #held = $state.raw<ReadonlySet<string>>(new Set());
  readonly #arrivals = $derived(this.#all.filter((one) => !isHeld(one, this.#held)));
  #said = $state.raw<readonly Said[]>([]);
  #failure = $state.raw<ToldFailure | null>(null);
  #loading = $state.raw(false);
  #loaded = $state.raw<Loaded | null>(null);
  /** What stands in `unit_id` of the answers that come in from now on. */
  unit = $state("");

  constructor(effects: CollectingEffects) {
    this.#effects = effects;
    void this.#begin();
  }

  get arrivals(): readonly Arrival[] {
    return this.#arrivals;
  }
  /** Questionnaires that wait to be loaded, tallies not among them. */
  get taken(): number {
    return this.#arrivals.filter(({ kind }) => kind === "taken").length;
  }
  /** Responses that the store holds. */
  get held(): number {
    return [...this.#held].filter((id) => !id.includes("-tally-")).length;
  }
  get said(): readonly Said[] {
    return this.#said;
  }
  get failure(): ToldFailure | null {
    return this.#failure;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** What became of the last load; null until there is one. */
  get loaded(): Loaded | null {
    return this.#loaded;
  }
  /** Whether there is something to load. */
  get ready(): boolean {
    return this.#arrivals.some(({ kind }) => kind !== "refused");
  }

  /**
   * Takes in codes from a text, with whatever parts them.
   * @param also what is to be said besides, such as pictures without a code
   */
  receive(text: string, also: readonly Said[] = []): void {
    const known = new Set([...this.#held, ...this.#all.map(markOf)]);
    const { arrivals, repeated } = receive(codesIn(text), known, this.#collected());
    if (arrivals.length + repeated === 0) {
      this.#said = also.length > 0 ? also : [{ key: "collect.nothing", values: {} }];
      return;
    }
    const marks = new Set(arrivals.map(markOf));
    this.#change((all) => [...all.filter((one) => !marks.has(markOf(one))), ...arrivals]);
    const refused = arrivals.filter(({ kind }) => kind === "refused").length;
    const values = { taken: arrivals.length - refused, repeated, refused, all: this.taken };
    const [only] = arrivals.length === 1 ? arrivals : [];
    const why: Said[] =
      only?.kind === "refused"
        ? [{ key: `collect.problem.${only.problem.kind}`, values: { ...only.problem } }]
        : [];
    this.#said = [{ key: "collect.received", values }, ...why, ...also];
  }

  /** Takes in answers that were counted. */
  count(tally: Omit<Tally, keyof Collected>): void {
    const counted: Arrival = { kind: "counted", tally: { ...tally, ...this.#collected() } };
    this.#change((all) => [...all, counted]);
    this.#said = [{ key: "collect.counted", values: {} }];
  }

  /** Takes back what came in last. */
  undo(): void {
    const last = this.#arrivals.at(-1);
    if (last) this.remove(last);
  }

  remove(arrival: Arrival): void {
    this.#change((all) => all.filter((one) => markOf(one) !== markOf(arrival)));
    this.#said = [{ key: "collect.removed", values: { all: this.taken } }];
  }

  /**
   * Loads what has come in beside what is loaded already: all of it or nothing. What another tab or
   * a tab before a reload has loaded is not loaded twice. What comes in meanwhile waits for the next
   * load. Where the data end with the page, the codes are kept, so that a reload loses none.
   */
  async load(): Promise<void> {
    this.#loading = true;
    this.#failure = null;
    this.#change((all) => all);
    const arrivals = this.#all;
    try {
      const engine = await this.#effects.open();
      const sources = answerSources(arrivals, await heldIn(engine), this.#name());
      const reports = await loadTables(engine, sources, { mode: "append" });
      this.#held = await heldResponses(engine);
      this.#loaded = { engine, reports, late: null };
      // A code that was refused is told of with a table, so it waits where no table has changed.
      const settled = new Set(
        arrivals
          .filter(({ kind }) => (kind === "refused" ? sources.length > 0 : engine.kept))
          .map(markOf),
      );
      this.#change((all) => all.filter((one) => !settled.has(markOf(one))));
      await this.#effects.committed();
      // An account does not fail for a day that cannot be told.
      const asOf = await this.#effects.asOf().catch(() => null);
      this.#loaded = { engine, reports, late: lateIn(arrivals, asOf) };
    } catch (error) {
      this.#failure = told(error);
    } finally {
      this.#loading = false;
    }
  }

  /** The account was read: further codes can come. */
  goOn(): void {
    this.#loaded = null;
    this.#said = [];
  }

  /** Rows of an earlier load stand in a table, so that other codes are known. */
  async restored(): Promise<void> {
    if (this.#loaded) this.#held = await heldResponses(this.#loaded.engine);
    await this.#effects.committed();
  }

  /** What is loaded already is known as soon as the engine can tell. */
  async #begin(): Promise<void> {
    try {
      const engine = await this.#effects.running();
      if (engine) this.#held = await heldResponses(engine);
    } catch {
      // The page tells of an engine that does not start; loading will look again.
      return;
    }
  }

  #change(change: (all: readonly Arrival[]) => readonly Arrival[]): void {
    this.#kept.change(change);
    this.#all = this.#kept.all;
  }

  #collected(): Collected {
    return { at: this.#clock().slice(0, 19), unit: this.unit.trim() || null };
  }

  /** What the clock on the wall shows. */
  #clock(): string {
    const now = this.#effects.now();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  }

  #name(): string {
    return `answers-${this.#clock().slice(0, 16).replace("T", "-").replace(":", "")}`;
  }
}

/** The last of these came in on the day on which the analyses stand, or later. */
function lateIn(arrivals: readonly Arrival[], asOf: string | null): Late | null {
  const days = arrivals.flatMap((one) => {
    if (one.kind === "refused") return [];
    return (one.kind === "taken" ? one : one.tally).at.slice(0, 10);
  });
  const last = days.sort().at(-1);
  if (asOf === null || last === undefined || last < asOf) return null;
  const next = new Date(Date.parse(last) + 86_400_000);
  return { asOf, readFrom: next.toISOString().slice(0, 10) };
}
