import type { Columns } from "../engine/column.ts";
import type { Engine, Value } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import type { Compute } from "./compute.ts";
import { checkValue, sqlType } from "./parameter.ts";
import type { Parameters } from "./parameters.ts";
import type { Node, Relations } from "./relations.ts";
import { withTables } from "./statement.ts";
import type { Kept, Tables } from "./tables.ts";

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

/** The start of a build: nothing is made yet, and nothing waits for it. */
export const begin = (options: BuildOptions): Run => ({ ...options, made: new Map(), path: [] });

/** Builds relations into tables, one after the other, on the one connection that writes. */
export class Builder {
  readonly #engine: Engine;
  readonly #relations: Relations;
  readonly #parameters: Parameters;
  readonly #tables: Tables;
  readonly #compute: Compute;
  readonly #emit: (event: GraphEvent) => void;
  /** What the connection's variables hold; nobody else sets them. */
  readonly #variables = new Map<string, string>();
  /** What parameters' SELECTs gave, by statement, tables and values: tables never change. */
  readonly #defaults = new Map<string, Value>();
  #contract: ReadonlyMap<string, Built> = new Map();

  constructor(
    engine: Engine,
    relations: Relations,
    parameters: Parameters,
    tables: Tables,
    compute: Compute,
    emit: (event: GraphEvent) => void,
  ) {
    this.#engine = engine;
    this.#relations = relations;
    this.#parameters = parameters;
    this.#tables = tables;
    this.#compute = compute;
    this.#emit = emit;
  }

  /** Says which tables stand behind the contract's names from here on. */
  defineContract(contract: ReadonlyMap<string, Built>): void {
    this.#contract = contract;
  }

  /** Builds a relation and what it needs, or finds it built under the same data and values. */
  async build(name: string, run: Run): Promise<Built> {
    const made = run.made.get(name) ?? this.#contract.get(name);
    if (made) return made;
    if (run.path.includes(name)) {
      throw new Failure("relation_cycle", { path: [...run.path, name].join(" → ") });
    }
    const node = this.#relations.node(name);
    if (!node) throw new Failure("relation_unknown", { relation: name });
    const inner = { ...run, path: [...run.path, name] };
    const needed = new Map<string, Built>();
    for (const statement of Object.values(node.statements)) {
      for (const relation of await this.#relations.reads(statement, name)) {
        needed.set(relation, await this.build(relation, inner));
      }
    }
    const values: Record<string, Value> = {};
    for (const parameter of this.#relations.parametersOf(name)) {
      values[parameter] = await this.value(parameter, inner);
    }
    const text = Object.values(node.statements).map(({ sql }) => sql);
    const signature = JSON.stringify([
      name,
      text,
      [...needed].map(([relation, { key }]) => [relation, key]),
      values,
    ]);
    const kept = this.#tables.find(signature);
    if (!kept && run.signal?.aborted) throw new Failure("cancelled");
    const built = kept ?? (await this.#make(node, signature, needed, values, run));
    const base = Object.keys(run.overrides ?? {}).length === 0;
    if (base) await this.#tables.show(built, node.schema);
    if (kept) this.#tell(kept, 0, true);
    run.made.set(name, built);
    return built;
  }

  /** The value that a parameter has in a run; a default that is a SELECT is run. */
  async value(name: string, run: Run): Promise<Value> {
    const parameter = this.#parameters.find(name);
    if (!parameter) throw new Failure("parameter_unknown", { parameter: name });
    const override = run.overrides?.[name];
    if (override !== undefined && override !== null) return checkValue(parameter, override);
    const known = this.#parameters.known(name);
    if (known !== undefined || "value" in parameter.default) return known ?? null;
    if (run.path.includes(`$${name}`)) {
      throw new Failure("relation_cycle", { path: [...run.path, `$${name}`].join(" → ") });
    }
    const inner = { ...run, path: [...run.path, `$${name}`] };
    const statement = this.#relations.statement(parameter.default.select);
    const tables = new Map<string, string>();
    // The view of a contract table keeps its name when other data come: its key does not.
    const keys: number[] = [];
    // A parameter may have the name of the relation that its default reads.
    for (const relation of await this.#relations.reads(statement, `$${name}`)) {
      const { table, key } = await this.build(relation, inner);
      tables.set(relation, table);
      keys.push(key);
    }
    const values: Record<string, Value> = {};
    for (const read of statement.parameters) values[read] = await this.value(read, inner);
    const { sql } = withTables(statement, tables);
    const text = `select cast(cast((${sql}) as ${sqlType(parameter)}) as varchar) as value`;
    const signature = JSON.stringify([text, keys, values]);
    const told = this.#defaults.get(signature);
    if (told !== undefined) return told;
    await this.#setVariables(values);
    const value = (await this.#engine.graph.query(text)).columns.value?.[0];
    const checked =
      value === null || value === undefined ? null : checkValue(parameter, String(value));
    this.#defaults.set(signature, checked);
    return checked;
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
    const { name, schema } = node;
    const into = { name, schema, signature, parameters: values, started };
    let built: Built;
    if (node.model && "computed" in node.model) {
      const inputs: Record<string, Columns> = {};
      for (const [read, { sql }] of composed) {
        inputs[read] = await this.#engine.graph.send(sql, run.signal);
      }
      const watch = {
        signal: run.signal ?? new AbortController().signal,
        progress: (share: number) => run.progress?.(node.name, share),
      };
      const work = { model: node.name, inputs, parameters: values, seed: 1 };
      built = await this.#tables.insert(into, await this.#compute(work, watch), needed);
    } else {
      const { sql, shift } = composed[0]![1];
      built = await this.#tables.create(into, sql, shift, needed, run.signal);
    }
    this.#tell(built, built.ms, false);
    return built;
  }

  async #setVariables(values: Readonly<Record<string, Value>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const parameter = this.#parameters.find(name);
      const type = parameter ? sqlType(parameter) : "varchar";
      const held = JSON.stringify([type, value]);
      if (this.#variables.get(name) === held) continue;
      const sql = `set variable ${identifier(name)} = cast(? as ${type})`;
      await this.#engine.graph.query(sql, [value]);
      this.#variables.set(name, held);
    }
  }

  #tell({ relation, key, rows, bytes }: Built, ms: number, cached: boolean): void {
    this.#emit({ relation, key, rows, bytes, ms, cached });
  }
}
