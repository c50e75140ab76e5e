import type { Columns } from "../engine/column.ts";
import type { Engine, Value } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { Queue } from "../engine/queue.ts";
import type { Compute } from "./compute.ts";
import type { Model } from "./model.ts";
import { checkValue, type Parameter, sameParameter } from "./parameter.ts";
import { readStatement, refuseForbidden, type Statement, withTables } from "./statement.ts";
import { type Kept, Tables } from "./tables.ts";

/** What happened when a relation was asked for: the one stream that states, tests and benchmarks read. */
export interface GraphEvent {
  relation: string;
  key: number;
  rows: number;
  bytes: number;
  ms: number;
  cached: boolean;
}

/** A relation that was built: an immutable table under given data and parameter values. */
export type Built = Kept;

/** A contract table that holds data. */
export interface LoadedTable {
  readonly name: string;
  readonly rows: number;
  readonly simulated: boolean;
}

/** A relation of the graph: contract table, model or cell. */
interface Node {
  readonly name: string;
  readonly schema: "models" | "cells";
  /** The statements that it consists of; a model in TypeScript has one a read. */
  readonly statements: Readonly<Record<string, Statement>>;
  readonly model?: Model;
}

export interface BuildOptions {
  /** Parameter values that hold for this build only, and for all that it needs. */
  overrides?: Readonly<Record<string, Value>>;
  signal?: AbortSignal;
  progress?: (relation: string, share: number) => void;
}

interface Run extends BuildOptions {
  readonly made: Map<string, Built>;
  readonly path: readonly string[];
}

/**
 * The one dependency graph: files → contract tables → models → cells. A relation is built when it
 * is asked for, kept as a table, and keyed by its text, the version of its data and the values of
 * the parameters that it reads: what did not change is not built again.
 */
export class Graph {
  readonly #engine: Engine;
  readonly #models: ReadonlyMap<string, Model>;
  readonly #compute: Compute;
  readonly #emit: (event: GraphEvent) => void;
  readonly #tables: Tables;
  readonly #queue = new Queue();
  readonly #nodes = new Map<string, Node>();
  readonly #statements = new Map<string, Statement>();
  readonly #names = new Map<Statement, readonly string[]>();
  readonly #declared = new Map<string, Parameter>();
  readonly #values = new Map<string, Value>();
  /** What the connection's variables hold; nobody else sets them. */
  readonly #variables = new Map<string, string>();
  #contract = new Map<string, Built>();
  #cells = new Map<string, string>();
  #inputs = new Map<string, Parameter>();

  constructor(
    engine: Engine,
    models: ReadonlyMap<string, Model>,
    compute: Compute,
    emit: (event: GraphEvent) => void = () => {},
    budget = 512 * 1024 * 1024,
  ) {
    this.#engine = engine;
    this.#models = models;
    this.#compute = compute;
    this.#emit = emit;
    this.#tables = new Tables(engine.graph, budget);
    for (const { name, header } of models.values()) {
      for (const parameter of header.parameters) {
        const known = this.#declared.get(parameter.name);
        if (known && !sameParameter(known, parameter)) {
          throw new Failure("parameter_conflict", { parameter: parameter.name, model: name });
        }
        this.#declared.set(parameter.name, known ?? parameter);
      }
    }
  }

  /** The parameters that models declare. */
  get declared(): ReadonlyMap<string, Parameter> {
    return this.#declared;
  }

  /** Every parameter that a model or an input cell declares; an input cell's wins. */
  get parameters(): ReadonlyMap<string, Parameter> {
    return new Map([...this.#declared, ...this.#inputs]);
  }

  /** Reads which physical table stands behind each contract table. Call it after every load. */
  async refresh(): Promise<void> {
    const store = identifier(this.#engine.store);
    const loaded = await this.#engine.graph.query(
      `select table_name, physical, rows from ${store}.contract.loaded_tables`,
    );
    const contract = new Map<string, Built>();
    const versions: string[] = [];
    for (let i = 0; i < loaded.length; i++) {
      const name = String(loaded.columns.table_name?.[i]);
      const physical = String(loaded.columns.physical?.[i]);
      versions.push(physical);
      // The view has the columns that did not come, too; what stands behind it is its version.
      const table = `${store}.contract.${identifier(name)}`;
      const rows = Number(loaded.columns.rows?.[i]);
      contract.set(name, this.#tables.contract(name, table, rows, physical));
    }
    for (const name of ["loaded_columns", "loaded_tables"]) {
      // Their content changes with every load, so they are keyed by all loads together.
      const version = versions.join();
      const table = `${store}.contract.${name}`;
      contract.set(name, this.#tables.contract(name, table, NaN, version));
    }
    this.#contract = contract;
  }

  /**
   * What came: the tables with rows, and every `table.column` and `table(column = code)` that holds
   * a value, as headers name their needs.
   */
  async loaded(): Promise<{ tables: LoadedTable[]; filled: ReadonlySet<string> }> {
    const contract = `${identifier(this.#engine.store)}.contract`;
    const tables = await this.#engine.graph.query(
      `select table_name, rows, simulated from ${contract}.loaded_tables where rows > 0 order by table_name`,
    );
    const columns = await this.#engine.graph.query(
      `select table_name, column_name from ${contract}.loaded_columns where filled > 0`,
    );
    const name = (of: Columns, column: string, i: number) => String(of.columns[column]?.[i]);
    return {
      tables: Array.from({ length: tables.length }, (_, i) => ({
        name: name(tables, "table_name", i),
        rows: Number(tables.columns.rows?.[i]),
        simulated: tables.columns.simulated?.[i] === true,
      })),
      filled: new Set(
        Array.from({ length: columns.length }, (_, i) => {
          const column = name(columns, "column_name", i);
          const table = name(columns, "table_name", i);
          return column.includes(" = ") ? `${table}(${column})` : `${table}.${column}`;
        }),
      ),
    };
  }

  /** Whether a model or a contract table has this name, so that no cell can. */
  reserves(name: string): boolean {
    return this.#models.has(name) || this.#contract.has(name);
  }

  /**
   * Says which cells there are; each is one SELECT, named by its id.
   * @throws Failure `name_taken` when an id is a model's or a contract table's name
   */
  defineCells(cells: ReadonlyMap<string, string>): void {
    for (const name of cells.keys()) {
      if (this.reserves(name)) {
        throw new Failure("name_taken", { name });
      }
    }
    for (const [name, sql] of this.#cells) if (cells.get(name) !== sql) this.#nodes.delete(name);
    this.#cells = new Map(cells);
  }

  /** Says which parameters the input cells declare. */
  defineInputs(inputs: readonly Parameter[]): void {
    this.#inputs = new Map(inputs.map((input) => [input.name, input]));
  }

  /**
   * Sets a parameter for all builds to come; null gives it its default back.
   * @throws Failure `parameter_unknown`, `parameter_value`
   */
  set(name: string, value: Value): void {
    const parameter = this.parameters.get(name);
    if (!parameter) throw new Failure("parameter_unknown", { parameter: name });
    if (value === null) this.#values.delete(name);
    else this.#values.set(name, checkValue(parameter, value));
  }

  /** Gives every parameter its default back. */
  reset(): void {
    this.#values.clear();
  }

  /** Builds a relation and what it needs, or finds it built. */
  build(name: string, options: BuildOptions = {}): Promise<Built> {
    return this.#queue.run(async () => {
      const run = { ...options, made: new Map<string, Built>(), path: [] };
      const built = await this.#build(name, run);
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
        const run = { ...options, overrides, made: new Map<string, Built>(), path: [] };
        tables.set(name, (await this.#build(relation, run)).table);
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
    return this.#queue.run(() => this.#value(name, { ...options, made: new Map(), path: [] }));
  }

  /** Columns of a built relation, by the connection that reads finished tables. */
  read(built: Built, limit = 100_000): Promise<Columns> {
    return this.#engine.look.query(`${built.select} limit ${Math.trunc(limit)}`);
  }

  /** The relations that a relation reads directly, parameters' defaults included. */
  async needs(name: string): Promise<readonly string[]> {
    const node = this.#node(name);
    if (!node) return [];
    const found = new Set<string>();
    for (const statement of Object.values(node.statements)) {
      for (const relation of await this.#reads(statement, node.name)) found.add(relation);
      for (const parameter of statement.parameters) {
        const standard = this.parameters.get(parameter)?.default;
        if (!standard || !("select" in standard)) continue;
        const select = this.#statement(standard.select);
        for (const relation of await this.#reads(select, parameter)) found.add(relation);
      }
    }
    return [...found];
  }

  /** The parameters that a relation reads directly. */
  parametersOf(name: string): readonly string[] {
    const node = this.#node(name);
    if (!node) return [];
    const read = Object.values(node.statements).flatMap(({ parameters }) => parameters);
    return [...new Set([...read, ...this.#computedParameters(node)])];
  }

  /** The text behind a relation: a model's file or a cell's SELECT. */
  source(name: string): string | null {
    const model = this.#models.get(name);
    if (model) return "sql" in model ? model.sql : model.source;
    return this.#cells.get(name) ?? null;
  }

  #node(name: string): Node | null {
    const known = this.#nodes.get(name);
    if (known) return known;
    const node = this.#makeNode(name);
    if (node) this.#nodes.set(name, node);
    return node;
  }

  #makeNode(name: string): Node | null {
    const cell = this.#cells.get(name);
    if (cell !== undefined) {
      refuseForbidden(cell);
      return { name, schema: "cells", statements: { sql: readStatement(cell) } };
    }
    const model = this.#models.get(name);
    if (!model) return null;
    const sources = "sql" in model ? { sql: model.sql } : model.computed.reads;
    const statements = Object.fromEntries(
      Object.entries(sources).map(([key, sql]) => [key, this.#statement(sql)]),
    );
    return { name, schema: "models", statements, model };
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql) ?? readStatement(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #computedParameters(node: Node): string[] {
    if (!node.model || !("computed" in node.model)) return [];
    return node.model.header.parameters.map(({ name }) => name);
  }

  #isRelation(name: string): boolean {
    return this.#contract.has(name) || this.#models.has(name) || this.#cells.has(name);
  }

  /** Which relations a statement reads: the engine's answer, else every known name in it. */
  async #reads(statement: Statement, self: string): Promise<readonly string[]> {
    let found = this.#names.get(statement);
    if (!found) {
      try {
        const names = await this.#engine.names.tableNames(statement.sql);
        found = names.map((name) => name.toLowerCase().split(".").at(-1)!.replaceAll('"', ""));
      } catch {
        found = [...statement.words].filter((word) => word !== self);
      }
      this.#names.set(statement, found);
    }
    const relations = found.filter(
      (name) => this.#isRelation(name) && !statement.defines.has(name),
    );
    return [...new Set(relations)].sort();
  }

  async #build(name: string, run: Run): Promise<Built> {
    const made = run.made.get(name) ?? this.#contract.get(name);
    if (made) return made;
    if (run.path.includes(name)) {
      throw new Failure("relation_cycle", { path: [...run.path, name].join(" → ") });
    }
    const node = this.#node(name);
    if (!node) throw new Failure("relation_unknown", { relation: name });
    const inner = { ...run, path: [...run.path, name] };
    const needed = new Map<string, Built>();
    for (const statement of Object.values(node.statements)) {
      for (const relation of await this.#reads(statement, name)) {
        needed.set(relation, await this.#build(relation, inner));
      }
    }
    const values: Record<string, Value> = {};
    for (const parameter of this.parametersOf(name)) {
      values[parameter] = await this.#value(parameter, inner);
    }
    const text = Object.values(node.statements).map(({ sql }) => sql);
    const signature = JSON.stringify([
      name,
      text,
      [...needed].map(([relation, { key }]) => [relation, key]),
      values,
    ]);
    const base = Object.keys(run.overrides ?? {}).length === 0;
    const kept = this.#tables.find(signature);
    if (kept) {
      if (base) await this.#tables.show(kept, node.schema);
      this.#emit({
        relation: name,
        key: kept.key,
        rows: kept.rows,
        bytes: kept.bytes,
        ms: 0,
        cached: true,
      });
      run.made.set(name, kept);
      return kept;
    }
    if (run.signal?.aborted) throw new Failure("cancelled");
    const built = await this.#make(node, signature, needed, values, run);
    if (base) await this.#tables.show(built, node.schema);
    run.made.set(name, built);
    return built;
  }

  async #make(
    node: Node,
    signature: string,
    needed: ReadonlyMap<string, Built>,
    values: Readonly<Record<string, Value>>,
    run: Run,
  ): Promise<Built> {
    await this.#setVariables(values);
    const started = performance.now();
    const composed = Object.entries(node.statements).map(([read, statement]) => {
      const tables = new Map<string, string>();
      for (const [relation, { table }] of needed) {
        if (statement.words.has(relation) && !statement.defines.has(relation)) {
          tables.set(relation, table);
        }
      }
      return [read, withTables(statement, tables)] as const;
    });
    const watch = {
      signal: run.signal ?? new AbortController().signal,
      progress: (share: number) => run.progress?.(node.name, share),
    };
    const into = { name: node.name, schema: node.schema, signature };
    let built: Built;
    if (node.model && "computed" in node.model) {
      const inputs: Record<string, Columns> = {};
      for (const [read, { sql }] of composed) {
        inputs[read] = await this.#engine.graph.send(sql, run.signal);
      }
      const work = { model: node.name, inputs, parameters: values, seed: 1 };
      built = await this.#tables.insert(into, await this.#compute(work, watch), needed);
    } else {
      const { sql, shift } = composed[0]![1];
      built = await this.#tables.create(into, sql, shift, needed, run.signal);
    }
    const ms = performance.now() - started;
    const { key, rows, bytes } = built;
    this.#emit({ relation: node.name, key, rows, bytes, ms, cached: false });
    return built;
  }

  async #value(name: string, run: Run): Promise<Value> {
    const parameter = this.parameters.get(name);
    if (!parameter) throw new Failure("parameter_unknown", { parameter: name });
    const override = run.overrides?.[name];
    if (override !== undefined && override !== null) return checkValue(parameter, override);
    const set = this.#values.get(name);
    if (set !== undefined) return set;
    if ("value" in parameter.default) return parameter.default.value;
    if (run.path.includes(`$${name}`)) {
      throw new Failure("relation_cycle", { path: [...run.path, `$${name}`].join(" → ") });
    }
    const inner = { ...run, path: [...run.path, `$${name}`] };
    const statement = this.#statement(parameter.default.select);
    const tables = new Map<string, string>();
    for (const relation of await this.#reads(statement, name)) {
      tables.set(relation, (await this.#build(relation, inner)).table);
    }
    const values: Record<string, Value> = {};
    for (const read of statement.parameters) values[read] = await this.#value(read, inner);
    await this.#setVariables(values);
    const { sql } = withTables(statement, tables);
    const text = `select cast(cast((${sql}) as ${parameter.type}) as varchar) as value`;
    const value = (await this.#engine.graph.query(text)).columns.value?.[0];
    return value === null || value === undefined ? null : checkValue(parameter, String(value));
  }

  async #setVariables(values: Readonly<Record<string, Value>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const type = this.parameters.get(name)?.type ?? "varchar";
      const held = JSON.stringify([type, value]);
      if (this.#variables.get(name) === held) continue;
      const sql = `set variable ${identifier(name)} = cast(? as ${type})`;
      await this.#engine.graph.query(sql, [value]);
      this.#variables.set(name, held);
    }
  }
}
