import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { type AnalysisState, analysisStates } from "../models/analyses.ts";
import { availability, type Availability, closure } from "../models/availability.ts";
import type { Graph, LoadedTable } from "../models/graph.ts";
import type { Header } from "../models/header.ts";
import { askedOf, type AskedValues, setAsked } from "./asked_values.ts";
import type { CellState } from "./cell_state.ts";
import { Cells } from "./cells.svelte.ts";
import { declare } from "./declared.ts";
import type { Notebook } from "./document.ts";
import { apply, type Change, History, type Step } from "./history.ts";
import { serialise } from "./parse.ts";
import { type Readiness, readiness } from "./readiness.ts";

/** What was set in the inputs of a notebook. */
export interface Chosen {
  readonly slug: string;
  readonly values: AskedValues;
}

/**
 * A notebook that is open over a company's data: the one reactive object between the graph and the
 * page. It holds the document, what was done to it and its living cells.
 */
export class Session {
  #graph: Graph = $state.raw()!;
  readonly #headers: ReadonlyMap<string, Header>;
  readonly #now: () => number;
  readonly #edited: (slug: string, notebook: Notebook) => void;
  readonly #cells: Cells;
  #notebook = $state.raw<Notebook | null>(null);
  #slug = "";
  #tables = $state.raw<readonly LoadedTable[]>([]);
  #filled: ReadonlySet<string> = new Set();
  #history = new History<Step>();
  readonly #left = new Map<string, { readonly text: string; readonly history: History<Step> }>();
  #chosen = $state.raw<Chosen>({ slug: "", values: new Map() });
  #ignored = $state.raw<readonly string[]>([]);
  #latest = $state.raw<Step | null>(null);
  #canRedo = $state.raw(false);
  /** Cells that the graph cannot take, and why. */
  #refused: ReadonlyMap<string, Failure> = new Map();

  constructor(
    graph: Graph,
    headers: ReadonlyMap<string, Header>,
    now: () => number = () => performance.now(),
    /** Hears of every change of a document, so that it can be kept. */
    edited: (slug: string, notebook: Notebook) => void = () => {},
  ) {
    this.#graph = graph;
    this.#headers = headers;
    this.#now = now;
    this.#edited = edited;
    this.#cells = new Cells({ graph, headers, filled: this.#filled }, now);
  }

  get graph(): Graph {
    return this.#graph;
  }

  /** The names of the models that a cell may read. */
  get models(): readonly string[] {
    return [...this.#headers.keys()];
  }

  get notebook(): Notebook | null {
    return this.#notebook;
  }

  /** The contract tables that hold rows. */
  get tables(): readonly LoadedTable[] {
    return this.#tables;
  }

  /** Whether any of the data is simulated, so that everything made of it says so. */
  get simulated(): boolean {
    return this.#tables.some(({ simulated }) => simulated);
  }

  /** What `undo` would take back now: the same object as long as it would. */
  get latest(): Step | null {
    return this.#latest;
  }

  get canUndo(): boolean {
    return this.#latest !== null;
  }

  get canRedo(): boolean {
    return this.#canRedo;
  }

  state(id: string): CellState {
    return this.#cells.state(id);
  }

  /** What an input cell shows: the value set, or the default, once it is known. */
  value(parameter: string): Value {
    return this.#cells.value(parameter);
  }

  /** The value that a parameter has now, an input of this notebook or none; a default is run for it. */
  standing(parameter: string): Promise<Value> {
    return this.#graph.value(parameter);
  }

  /** What was set in the inputs of the notebook that is open, as an address says it. */
  get chosen(): Chosen {
    return this.#chosen;
  }

  /** What the address asked for and this notebook cannot take. */
  get ignored(): readonly string[] {
    return this.#ignored;
  }

  /** The cell that is being run, and since when on the session's clock. */
  get running(): { readonly id: string; readonly startedAt: number } | null {
    return this.#cells.running;
  }

  /** How many cells a change has touched that wait to be run on demand. */
  get stale(): number {
    return this.#cells.stale;
  }

  /** Reads what came. Call it at the start and after every load, then `run`. */
  async refresh(): Promise<void> {
    const graph = this.#graph;
    await graph.refresh();
    const { tables, filled } = await graph.loaded();
    this.#tables = tables;
    this.#filled = filled;
    this.#cells.stand({ graph, headers: this.#headers, filled });
  }

  /**
   * Goes on over another engine, after one that has ended: the document, its history and the values
   * that were set stay, and every cell is run again.
   */
  async move(graph: Graph): Promise<void> {
    const values = this.#graph.values;
    this.#graph = graph;
    await this.refresh();
    if (!this.#notebook) return;
    this.#take(this.#notebook);
    for (const [name, value] of values) if (graph.parameters.has(name)) graph.set(name, value);
    await this.#change(this.#notebook);
  }

  /**
   * Opens a notebook and runs it. The same one in another language, by its slug, keeps its results
   * and what was set; another one starts from its defaults.
   * @param asked what the inputs are set to, by the address that led here
   */
  async open(slug: string, notebook: Notebook, asked?: AskedValues): Promise<void> {
    if (slug !== this.#slug) {
      this.#graph.reset();
      this.#cells.clear();
    }
    this.#leave();
    // In another language the cells have other texts, so what was done to them cannot be undone.
    const left = this.#left.get(slug);
    this.#history = left?.text === serialise(notebook) ? left.history : new History<Step>();
    this.#slug = slug;
    this.#take(notebook);
    this.#ignored = asked ? setAsked(this.#graph, notebook, asked) : [];
    this.#choose(notebook);
    await this.#change(notebook);
  }

  /**
   * Sets a parameter (null: its default again) and runs what depends on it.
   * @throws Failure `parameter_value`, and nothing has changed then
   */
  async set(parameter: string, value: Value): Promise<void> {
    const before = this.#graph.values.get(parameter) ?? null;
    this.#graph.set(parameter, value);
    if (!this.#notebook) return;
    const after = this.#graph.values.get(parameter) ?? null;
    if (before !== after) {
      this.#history.record({ parameter, before, after }, `$${parameter}`, this.#now());
    }
    await this.#set(this.#notebook);
  }

  /**
   * Changes the document and runs what depends on the change.
   * @param typing the cell that is typed in: one stretch of typing is undone at once
   */
  async edit(change: Change, typing: string | null = null): Promise<void> {
    const notebook = this.#notebook;
    if (!notebook || notebook.readOnly) return;
    this.#history.record(change, typing, this.#now());
    await this.#edit(notebook, change);
  }

  /** Takes the last change of the document or of an input back. */
  async undo(): Promise<void> {
    await this.#retrace(this.#history.undo());
  }

  /** Makes the change again that was taken back last. */
  async redo(): Promise<void> {
    await this.#retrace(this.#history.redo());
  }

  /** Cancels one cell and what waits for it; without an id, everything that runs or waits. */
  cancel(id?: string): void {
    this.#cells.cancel(id);
  }

  /** Brings every cell up to date, in order, those that failed or were cancelled included. */
  async run(): Promise<void> {
    if (!this.#notebook) return;
    await this.#change(this.#notebook);
    await this.#cells.runAll();
  }

  /** Runs one cell, and what it reads where that is out of date. */
  runCell(id: string): Promise<void> {
    return this.#cells.run(id);
  }

  /** Whether relations can be made from the data that came. */
  async availability(relations: readonly string[]): Promise<Availability> {
    const all = await closure(relations, (name) => this.#graph.needs(name));
    return availability(all, this.#headers, this.#filled);
  }

  /** What came: `table.column` and `table(column = code)` with a value. */
  get filled(): ReadonlySet<string> {
    return this.#filled;
  }

  /** Whether each analysis can be made, from the data that came or from others. */
  analyses(filled: ReadonlySet<string> = this.#filled): Promise<AnalysisState[]> {
    return analysisStates(this.#headers, (name) => this.#graph.needs(name), filled);
  }

  /** Whether a notebook, open or not, can be made from the data that came. */
  readiness(notebook: Notebook): Promise<Readiness> {
    const known = new Set(this.#headers.keys());
    return readiness(notebook, known, (relations) => this.availability(relations));
  }

  async #retrace(step: Step | null): Promise<void> {
    const notebook = this.#notebook;
    if (!step || !notebook) return;
    if (!("parameter" in step)) return this.#edit(notebook, step);
    // The input may have gone or changed since, and takes the value no longer.
    if (!this.#graph.parameters.has(step.parameter)) return this.#set(notebook);
    this.#graph.set(step.parameter, step.after);
    await this.#set(notebook);
  }

  /** An input was moved: what depends on it runs. */
  async #set(notebook: Notebook): Promise<void> {
    this.#look();
    this.#choose(notebook);
    await this.#change(notebook);
  }

  async #edit(before: Notebook, change: Change): Promise<void> {
    const notebook = apply(before, change);
    const { renamed } = change;
    const kept = renamed && this.#graph.values.get(renamed.before);
    if (renamed && kept !== undefined) this.#graph.set(renamed.before, null);
    this.#take(notebook);
    if (renamed && kept !== undefined) this.#keep(renamed.after, kept);
    if (renamed) this.#choose(notebook);
    this.#edited(this.#slug, notebook);
    await this.#change(notebook);
  }

  /** Sets an input under its new name, unless a model means something else by that name. */
  #keep(parameter: string, value: Value): void {
    try {
      this.#graph.set(parameter, value);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** What can be taken back and done again now. */
  #look(): void {
    this.#latest = this.#history.latest;
    this.#canRedo = this.#history.canRedo;
  }

  /** What was done to a notebook is kept for when it is opened again as it is now. */
  #leave(): void {
    const { canUndo, canRedo } = this.#history;
    if (!this.#notebook || !(canUndo || canRedo)) return;
    this.#left.set(this.#slug, { text: serialise(this.#notebook), history: this.#history });
  }

  #choose(notebook: Notebook): void {
    this.#chosen = { slug: this.#slug, values: askedOf(this.#graph, notebook) };
  }

  #change(notebook: Notebook): Promise<void> {
    return this.#cells.change(notebook, this.#refused);
  }

  /** Makes a document the one that is shown, and tells the graph what its cells are. */
  #take(notebook: Notebook): void {
    this.#notebook = notebook;
    this.#look();
    this.#refused = declare(notebook, this.#graph);
  }
}
