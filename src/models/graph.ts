import type { Columns } from "../engine/column.ts";
import type { Engine, Value } from "../engine/engine.ts";
import { Queue } from "../engine/queue.ts";
import { begin, Builder, type BuildOptions, type Built, type GraphEvent } from "./build.ts";
import type { Compute } from "./compute.ts";
import { Fingerprints, type Look } from "./fingerprints.ts";
import { type LoadedTable, readLoaded, readVersions } from "./loaded.ts";
import type { Model } from "./model.ts";
import type { Parameter } from "./parameter.ts";
import { Parameters } from "./parameters.ts";
import { Relations } from "./relations.ts";
import { readStatement, withTables } from "./statement.ts";
import { Tables } from "./tables.ts";

export type { BuildOptions, Built, GraphEvent, LoadedTable };

/**
 * The one dependency graph: files → contract tables → models → cells. A relation is built when it
 * is asked for, kept as a table, and keyed by its text, the version of its data and the values of
 * the parameters that it reads: what did not change is not built again.
 */
export class Graph {
  readonly #engine: Engine;
  readonly #parameters: Parameters;
  readonly #relations: Relations;
  readonly #tables: Tables;
  readonly #builder: Builder;
  readonly #fingerprints: Fingerprints;
  readonly #queue = new Queue();

  constructor(
    engine: Engine,
    models: ReadonlyMap<string, Model>,
    compute: Compute,
    emit: (event: GraphEvent) => void = () => {},
    budget = 512 * 1024 * 1024,
  ) {
    this.#engine = engine;
    this.#parameters = new Parameters(models.values());
    this.#relations = new Relations(models, this.#parameters, engine.names);
    this.#fingerprints = new Fingerprints(this.#relations, this.#parameters);
    this.#tables = new Tables(engine.graph, budget);
    this.#builder = new Builder(
      engine,
      this.#relations,
      this.#parameters,
      this.#tables,
      compute,
      emit,
    );
  }

  /** The parameters that models declare. */
  get declared(): ReadonlyMap<string, Parameter> {
    return this.#parameters.declared;
  }

  /** Every parameter that a model or an input cell declares; an input cell's wins. */
  get parameters(): ReadonlyMap<string, Parameter> {
    return this.#parameters.all;
  }

  /** Reads which physical table stands behind each contract table. Call it after every load. */
  async refresh(): Promise<void> {
    const versions = await readVersions(this.#engine);
    const contract = new Map(
      versions.map(({ name, table, rows, version }) => [
        name,
        this.#tables.contract(name, table, rows, version),
      ]),
    );
    this.#relations.defineContract(new Map([...contract].map(([name, { key }]) => [name, key])));
    this.#builder.defineContract(contract);
  }

  /**
   * What came: the tables with rows, and every `table.column` and `table(column = code)` that holds
   * a value, as headers name their needs.
   */
  loaded(): Promise<{ tables: LoadedTable[]; filled: ReadonlySet<string> }> {
    return readLoaded(this.#engine);
  }

  /** Whether a model or a contract table has this name, so that no cell can. */
  reserves(name: string): boolean {
    return this.#relations.reserves(name);
  }

  /**
   * Says which cells there are; each is one SELECT, named by its id.
   * @throws Failure `name_taken` when an id is a model's or a contract table's name
   */
  defineCells(cells: ReadonlyMap<string, string>): void {
    this.#relations.defineCells(cells);
  }

  /** Says which parameters the input cells declare. */
  defineInputs(inputs: readonly Parameter[]): void {
    this.#parameters.defineInputs(inputs);
  }

  /**
   * Sets a parameter for all builds to come; null gives it its default back.
   * @throws Failure `parameter_unknown`, `parameter_value`
   */
  set(name: string, value: Value): void {
    this.#parameters.set(name, value);
  }

  /** The values that were set, by name. */
  get values(): ReadonlyMap<string, Value> {
    return this.#parameters.values;
  }

  /** Gives every parameter its default back. */
  reset(): void {
    this.#parameters.reset();
  }

  /** Builds a relation and what it needs, or finds it built. */
  build(name: string, options: BuildOptions = {}): Promise<Built> {
    return this.#queue.run(async () => {
      const run = begin(options);
      const built = await this.#builder.build(name, run);
      await this.#tables.evict(new Set(run.made.values()));
      return built;
    });
  }

  /**
   * Runs a SELECT over relations built under different values: comparisons and what-ifs, with no
   * rule written twice. The names that it reads are those of `sources`.
   */
  select(
    sql: string,
    sources: Readonly<
      Record<string, { relation: string; overrides: Readonly<Record<string, Value>> }>
    >,
    options: Pick<BuildOptions, "signal"> = {},
  ): Promise<Columns> {
    return this.#queue.run(async () => {
      const tables = new Map<string, string>();
      const used = new Set<Built>();
      for (const [name, { relation, overrides }] of Object.entries(sources)) {
        const run = begin({ ...options, overrides });
        tables.set(name, (await this.#builder.build(relation, run)).table);
        for (const built of run.made.values()) used.add(built);
      }
      const statement = withTables(readStatement(sql), tables);
      const result = await this.#engine.graph.send(statement.sql, options.signal);
      await this.#tables.evict(used);
      return result;
    });
  }

  /** The value that a parameter has now; a default that is a SELECT is run. */
  value(name: string, options: BuildOptions = {}): Promise<Value> {
    return this.#queue.run(() => this.#builder.value(name, begin(options)));
  }

  /** Where finished tables are put in order and read page by page; nothing is built there. */
  get connections(): Pick<Engine, "graph" | "look"> {
    return this.#engine;
  }

  /** The value that a parameter has now, where nothing has to be run for it. */
  known(name: string): Value | undefined {
    return this.#parameters.known(name);
  }

  /** What relations would be made of now, to compare with what they were made of. */
  look(): Look {
    return this.#fingerprints.look();
  }

  /** Says which tables are shown: these stay, and of the other results of cells only the last few. */
  hold(shown: ReadonlySet<Built>): Promise<void> {
    return this.#queue.run(() => this.#tables.hold(shown));
  }

  /** Columns of a built relation, by the connection that reads finished tables. */
  read(built: Built, limit = 100_000): Promise<Columns> {
    return this.#engine.look.query(`${built.select} limit ${Math.trunc(limit)}`);
  }

  /** The relations that a relation reads directly, parameters' defaults included. */
  needs(name: string): Promise<readonly string[]> {
    return this.#relations.needs(name);
  }

  /** The parameters that a relation reads directly. */
  parametersOf(name: string): readonly string[] {
    return this.#relations.parametersOf(name);
  }

  /** The text behind a relation: a model's file or a cell's SELECT. */
  source(name: string): string | null {
    return this.#relations.source(name);
  }
}
