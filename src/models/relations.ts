import type { Connection } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { readCellStatement } from "./cell_statement.ts";
import type { Model } from "./model.ts";
import type { Parameters } from "./parameters.ts";
import { readStatement, type Statement } from "./statement.ts";

/** A relation that is built: a model or a cell. */
export interface Node {
  readonly name: string;
  readonly schema: "models" | "cells";
  /** The statements that it consists of; a model in TypeScript has one a read. */
  readonly statements: Readonly<Record<string, Statement>>;
  readonly model?: Model;
}

/** Which relations there are, and which relations and parameters each of them reads. */
export class Relations {
  readonly #models: ReadonlyMap<string, Model>;
  readonly #parameters: Parameters;
  readonly #engine: Connection;
  readonly #nodes = new Map<string, Node>();
  readonly #statements = new Map<string, Statement>();
  readonly #names = new WeakMap<Statement, readonly string[]>();
  #contract: ReadonlyMap<string, number> = new Map();
  #cells: ReadonlyMap<string, string> = new Map();

  /** @param names the connection that sees no table, so that it tells the names of all */
  constructor(models: ReadonlyMap<string, Model>, parameters: Parameters, names: Connection) {
    this.#models = models;
    this.#parameters = parameters;
    this.#engine = names;
  }

  /** Says which contract tables there are, each with the number of its version. */
  defineContract(versions: ReadonlyMap<string, number>): void {
    this.#contract = versions;
  }

  /** The number of a contract table's version; undefined for what is none. */
  version(name: string): number | undefined {
    return this.#contract.get(name);
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
      if (this.reserves(name)) throw new Failure("name_taken", { name });
    }
    for (const [name, sql] of this.#cells) if (cells.get(name) !== sql) this.#nodes.delete(name);
    this.#cells = new Map(cells);
  }

  /** The text behind a relation: a model's file or a cell's SELECT. */
  source(name: string): string | null {
    const model = this.#models.get(name);
    if (model) return "sql" in model ? model.sql : model.source;
    return this.#cells.get(name) ?? null;
  }

  /**
   * What a relation consists of; null where no model and no cell has the name.
   * @throws Failure `cell_forbidden`, `cell_changes` and their like for a cell that may not be
   */
  node(name: string): Node | null {
    const known = this.#nodes.get(name);
    if (known) return known;
    const node = this.#makeNode(name);
    if (node) this.#nodes.set(name, node);
    return node;
  }

  /** A statement that is not a cell's, read once. */
  statement(sql: string): Statement {
    const known = this.#statements.get(sql) ?? readStatement(sql);
    this.#statements.set(sql, known);
    return known;
  }

  /** Which relations a statement reads: the engine's answer, else every known name in it. */
  async reads(statement: Statement, self: string): Promise<readonly string[]> {
    let found = this.#names.get(statement);
    if (!found) {
      try {
        const names = await this.#engine.tableNames(statement.sql);
        found = names.map((name) => name.toLowerCase().split(".").at(-1)!.replaceAll('"', ""));
      } catch (error) {
        // Of an engine that has ended nothing is learnt about the statement.
        if (error instanceof Failure && error.code === "engine_stopped") throw error;
        found = [...statement.words].filter((word) => word !== self);
      }
      this.#names.set(statement, found);
    }
    const relations = found.filter(
      (name) => this.#isRelation(name) && !statement.defines.has(name),
    );
    return [...new Set(relations)].sort();
  }

  /** The relations that a relation reads directly, parameters' defaults included. */
  async needs(name: string): Promise<readonly string[]> {
    const node = this.node(name);
    if (!node) return [];
    const found = new Set<string>();
    for (const statement of Object.values(node.statements)) {
      for (const relation of await this.reads(statement, node.name)) found.add(relation);
      for (const parameter of statement.parameters) {
        const standard = this.#parameters.find(parameter)?.default;
        if (!standard || !("select" in standard)) continue;
        const select = this.statement(standard.select);
        for (const relation of await this.reads(select, `$${parameter}`)) found.add(relation);
      }
    }
    return [...found];
  }

  /** The parameters that a relation reads directly. */
  parametersOf(name: string): readonly string[] {
    const node = this.node(name);
    if (!node) return [];
    const read = Object.values(node.statements).flatMap(({ parameters }) => parameters);
    return [...new Set([...read, ...computedParameters(node)])];
  }

  #makeNode(name: string): Node | null {
    const cell = this.#cells.get(name);
    if (cell !== undefined) {
      return { name, schema: "cells", statements: { sql: readCellStatement(cell) } };
    }
    const model = this.#models.get(name);
    if (!model) return null;
    const sources = "sql" in model ? { sql: model.sql } : model.computed.reads;
    const statements = Object.fromEntries(
      Object.entries(sources).map(([key, sql]) => [key, this.statement(sql)]),
    );
    return { name, schema: "models", statements, model };
  }

  #isRelation(name: string): boolean {
    return this.#contract.has(name) || this.#models.has(name) || this.#cells.has(name);
  }
}

function computedParameters({ model }: Node): string[] {
  if (!model || !("computed" in model)) return [];
  return model.header.parameters.map(({ name }) => name);
}
