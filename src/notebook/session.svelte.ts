import { SvelteMap } from "svelte/reactivity";
import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { availability, type Availability, closure } from "../models/availability.ts";
import type { Graph, LoadedTable } from "../models/graph.ts";
import type { Header } from "../models/header.ts";
import type { Parameter } from "../models/parameter.ts";
import { type CellState, WAITING } from "./cell_state.ts";
import { compareGroups } from "../models/compare.ts";
import type { Cell, Comparison, Notebook } from "./document.ts";
import { apply, type Change, History } from "./history.ts";
import { parameterOf } from "./input.ts";
import { readiness } from "./readiness.ts";

/** Rows that a cell hands to charts and tables; beyond that, SQL should aggregate. */
const ROWS = 20_000;

/**
 * A notebook that is open over a company's data: the one reactive object between the graph and the
 * page. A change runs exactly what depends on it, since the graph finds the rest built; a run that
 * is overtaken is cancelled in the engine.
 */
export class Session {
  readonly #graph: Graph;
  readonly #headers: ReadonlyMap<string, Header>;
  readonly #now: () => number;
  readonly #edited: (slug: string, notebook: Notebook) => void;
  #notebook = $state.raw<Notebook | null>(null);
  #slug = "";
  readonly #states = new SvelteMap<string, CellState>();
  readonly #values = new SvelteMap<string, Value>();
  #tables = $state.raw<readonly LoadedTable[]>([]);
  #filled: ReadonlySet<string> = new Set();
  #controller = new AbortController();
  #history = new History();
  #canUndo = $state.raw(false);
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

  get canUndo(): boolean {
    return this.#canUndo;
  }

  get canRedo(): boolean {
    return this.#canRedo;
  }

  state(id: string): CellState {
    return this.#states.get(id) ?? WAITING;
  }

  /** What an input cell shows: the value set, or the default, once it is known. */
  value(parameter: string): Value {
    return this.#values.get(parameter) ?? null;
  }

  /** Reads what came. Call it at the start and after every load, then `run`. */
  async refresh(): Promise<void> {
    await this.#graph.refresh();
    const loaded = await this.#graph.loaded();
    this.#tables = loaded.tables;
    this.#filled = loaded.filled;
  }

  /**
   * Opens a notebook and runs it. The same one in another language, by its slug, keeps its results
   * and what was set; another one starts from its defaults.
   */
  async open(slug: string, notebook: Notebook): Promise<void> {
    this.#controller.abort();
    if (slug !== this.#slug) {
      this.#graph.reset();
      this.#states.clear();
      this.#values.clear();
    }
    // In another language the cells have other texts, so what was done to them cannot be undone.
    this.#history = new History();
    this.#slug = slug;
    this.#take(notebook);
    await this.run();
  }

  /**
   * Sets a parameter (null: its default again) and runs what depends on it.
   * @throws Failure `parameter_value`, and nothing has changed then
   */
  async set(parameter: string, value: Value): Promise<void> {
    this.#graph.set(parameter, value);
    await this.run();
  }

  /**
   * Changes the document and runs what depends on the change.
   * @param typing the cell that is typed in: one stretch of typing is undone at once
   */
  async edit(change: Change, typing: string | null = null): Promise<void> {
    const notebook = this.#notebook;
    if (!notebook || notebook.readOnly) return;
    this.#history.record(change, typing, this.#now());
    await this.#change(apply(notebook, change));
  }

  /** Takes the last change of the document back. */
  async undo(): Promise<void> {
    await this.#retrace(this.#history.undo());
  }

  /** Makes the change again that was taken back last. */
  async redo(): Promise<void> {
    await this.#retrace(this.#history.redo());
  }

  /** Cancels what runs. */
  cancel(): void {
    this.#controller.abort();
  }

  /** Brings every cell up to date, in order; a run before it is cancelled. */
  async run(): Promise<void> {
    this.#controller.abort();
    const controller = (this.#controller = new AbortController());
    const notebook = this.#notebook;
    if (!notebook) return;
    const failed = new Set<string>();
    const standard = new Map<string, Promise<Value>>();
    for (const cell of notebook.cells) {
      if (controller.signal.aborted) {
        this.#putOff(notebook, cell.id, controller);
        return;
      }
      if (cell.kind === "input") await this.#showValue(cell.id);
      if (cell.kind === "sql" || cell.kind === "chart") {
        const state = await this.#runCell(cell, failed, standard, controller.signal);
        if (this.#controller !== controller) return;
        this.#put(cell.id, state);
        if (state.status === "failed") failed.add(cell.id);
      }
    }
  }

  /** Whether relations can be made from the data that came. */
  async availability(relations: readonly string[]): Promise<Availability> {
    const all = await closure(relations, (name) => this.#graph.needs(name));
    return availability(all, this.#headers, this.#filled);
  }

  /** Whether a notebook, open or not, can be made from the data that came. */
  readiness(notebook: Notebook): Promise<Availability> {
    const known = new Set(this.#headers.keys());
    return readiness(notebook, known, (relations) => this.availability(relations));
  }

  async #retrace(change: Change | null): Promise<void> {
    if (!change || !this.#notebook) return;
    await this.#change(apply(this.#notebook, change));
  }

  async #change(notebook: Notebook): Promise<void> {
    this.#take(notebook);
    this.#edited(this.#slug, notebook);
    await this.run();
  }

  /** Makes a document the one that is shown, and tells the graph what its cells are. */
  #take(notebook: Notebook): void {
    this.#notebook = notebook;
    this.#canUndo = this.#history.canUndo;
    this.#canRedo = this.#history.canRedo;
    const cells = new Map<string, string>();
    const refused = new Map<string, Failure>();
    for (const cell of notebook.cells) {
      if (cell.kind !== "sql") continue;
      if (this.#graph.reserves(cell.id)) {
        refused.set(cell.id, new Failure("name_taken", { name: cell.id }));
      } else cells.set(cell.id, cell.sql);
    }
    this.#refused = refused;
    this.#graph.defineCells(cells);
    this.#graph.defineInputs(inputs(notebook, this.#graph.declared));
    const kinds = new Map(notebook.cells.map(({ id, kind }) => [id, kind]));
    for (const id of this.#states.keys()) {
      const kind = kinds.get(id);
      if (kind === undefined || kind === "input") this.#states.delete(id);
    }
  }

  /** A run that was cancelled, and not overtaken, leaves the cells after it as of before. */
  #putOff(notebook: Notebook, from: string, controller: AbortController): void {
    if (this.#controller !== controller) return;
    const start = notebook.cells.findIndex(({ id }) => id === from);
    for (const { id, kind } of notebook.cells.slice(start)) {
      if (kind !== "sql" && kind !== "chart") continue;
      this.#put(id, { ...this.#states.get(id), status: "cancelled" });
    }
  }

  async #showValue(parameter: string): Promise<void> {
    try {
      const value = await this.#graph.value(parameter);
      this.#values.set(parameter, value);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#put(parameter, { status: "failed", failure: error });
    }
  }

  async #runCell(
    cell: Extract<Cell, { kind: "sql" | "chart" }>,
    failed: ReadonlySet<string>,
    values: Map<string, Promise<Value>>,
    signal: AbortSignal,
  ): Promise<CellState> {
    const last = this.#states.get(cell.id);
    const refused = this.#refused.get(cell.id);
    if (refused) return { status: "failed", failure: refused };
    const names = cell.kind === "sql" ? [cell.id] : [cell.from, ...(cell.with ? [cell.with] : [])];
    try {
      const needed = await closure(names, (name) => this.#graph.needs(name));
      const blockedBy = [...needed].find((name) => name !== cell.id && failed.has(name));
      if (blockedBy) return { status: "blocked", blockedBy };
      const available = availability(needed, this.#headers, this.#filled);
      if (available.state === "impossible")
        return { status: "impossible", availability: available };
      this.#put(cell.id, { ...last, status: "running", startedAt: this.#now() });
      const compare = cell.kind === "chart" ? cell.compare : null;
      const [from, second] = compare
        ? [await this.#comparison(names[0]!, compare, last, signal)]
        : await this.#results(names, last, signal);
      if (last?.status === "done" && last.from === from && last.with === second) return last;
      return {
        status: "done",
        availability: available,
        parameters: await this.#inForce(needed, values),
        ...(from ? { from } : {}),
        ...(second ? { with: second } : {}),
      };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code === "cancelled") return { ...last, status: "cancelled" };
      return { status: "failed", failure: error };
    }
  }

  /** The values of all parameters that went into relations, each asked for once in a run. */
  async #inForce(
    relations: Iterable<string>,
    values: Map<string, Promise<Value>>,
  ): Promise<Readonly<Record<string, Value>>> {
    const names = new Set([...relations].flatMap((name) => this.#graph.parametersOf(name)));
    const inForce: Record<string, Value> = {};
    for (const name of [...names].sort()) {
      const value = values.get(name) ?? this.#graph.value(name);
      values.set(name, value);
      inForce[name] = await value;
    }
    return inForce;
  }

  /** Who moved between the groups of a relation, from other parameter values to those in force. */
  async #comparison(
    relation: string,
    { group, before }: Comparison,
    last: CellState | undefined,
    signal: AbortSignal,
  ): Promise<NonNullable<CellState["from"]>> {
    const overrides: Record<string, Value> = {};
    for (const [name, value] of Object.entries(before)) {
      const reference = typeof value === "string" && value.startsWith("$");
      overrides[name] = reference ? await this.#graph.value(value.slice(1)) : value;
    }
    const grouping = { relation, column: group };
    const columns = await compareGroups(this.#graph, grouping, overrides, {}, signal);
    const built = await this.#graph.build(relation, { signal });
    const known = last?.from;
    const same =
      known?.built === built && JSON.stringify(known.columns) === JSON.stringify(columns);
    return same ? known : { built, columns };
  }

  async #results(names: readonly string[], last: CellState | undefined, signal: AbortSignal) {
    const results: NonNullable<CellState["from"]>[] = [];
    for (const name of names) {
      const built = await this.#graph.build(name, { signal });
      const known = [last?.from, last?.with].find((result) => result?.built === built);
      results.push(known ?? { built, columns: await this.#graph.read(built, ROWS) });
    }
    return results;
  }

  #put(id: string, state: CellState): void {
    this.#states.set(id, state);
  }
}

/** What a notebook declares: its input cells, and the date in its front matter. */
function inputs(notebook: Notebook, declared: ReadonlyMap<string, Parameter>): Parameter[] {
  const asOf = declared.get("as_of");
  return [
    ...(asOf && notebook.asOf ? [{ ...asOf, default: { value: notebook.asOf } }] : []),
    ...notebook.cells.flatMap((cell) =>
      cell.kind === "input" ? [parameterOf(cell, declared.get(cell.id))] : [],
    ),
  ];
}
