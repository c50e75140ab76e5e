import { Failure } from "../engine/failure.ts";
import type { Parameters } from "./parameters.ts";
import type { Relations } from "./relations.ts";

/** How many numbers are kept: some fifty looks at a notebook of a hundred cells. */
const KEPT = 10_000;

/**
 * What relations would be made of, each as a number, without making any: a relation whose number is
 * as before would come out as before. Numbers hold for one graph and from one look to the next.
 */
export class Fingerprints {
  readonly #relations: Relations;
  readonly #parameters: Parameters;
  /** By what they stand for, those used last at the end. */
  readonly #numbers = new Map<string, number>();
  #next = 1;

  constructor(relations: Relations, parameters: Parameters) {
    this.#relations = relations;
    this.#parameters = parameters;
  }

  /** Looks at all relations as they are now; numbers that were not met for long are forgotten. */
  look(): Look {
    let surplus = this.#numbers.size - KEPT;
    for (const content of this.#numbers.keys()) {
      if (surplus-- <= 0) break;
      this.#numbers.delete(content);
    }
    return new Look(this.#relations, this.#parameters, (content) => this.#number(content));
  }

  #number(content: string): number {
    const number = this.#numbers.get(content) ?? this.#next++;
    this.#numbers.delete(content);
    this.#numbers.set(content, number);
    return number;
  }
}

/** One look at the relations, in which each is read once. */
export class Look {
  readonly #relations: Relations;
  readonly #parameters: Parameters;
  readonly #number: (content: string) => number;
  readonly #known = new Map<string, number>();

  constructor(relations: Relations, parameters: Parameters, number: (content: string) => number) {
    this.#relations = relations;
    this.#parameters = parameters;
    this.#number = number;
  }

  /** The number of anything that is made of these parts. */
  of(...parts: readonly unknown[]): number {
    return this.#number(JSON.stringify(parts));
  }

  /**
   * The number of a relation.
   * @throws Failure `relation_cycle`, and what a cell is refused with
   */
  async relation(name: string, path: readonly string[] = []): Promise<number> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (path.includes(name)) {
      throw new Failure("relation_cycle", { path: [...path, name].join(" → ") });
    }
    const version = this.#relations.version(name);
    const node = version === undefined ? this.#relations.node(name) : null;
    const inner = [...path, name];
    const parts: unknown[] = [name, version ?? null];
    for (const statement of Object.values(node?.statements ?? {})) {
      parts.push(statement.sql);
      for (const read of await this.#relations.reads(statement, name)) {
        parts.push(await this.relation(read, inner));
      }
    }
    if (node) {
      for (const parameter of this.#relations.parametersOf(name)) {
        parts.push(await this.parameter(parameter, inner));
      }
    }
    const number = this.of(...parts);
    this.#known.set(name, number);
    return number;
  }

  /** The number of a parameter's value. */
  async parameter(name: string, path: readonly string[] = []): Promise<number> {
    const own = `$${name}`;
    const known = this.#known.get(own);
    if (known !== undefined) return known;
    if (path.includes(own)) {
      throw new Failure("relation_cycle", { path: [...path, own].join(" → ") });
    }
    const parts: unknown[] = [own];
    const standard = this.#parameters.find(name)?.default;
    const value = this.#parameters.known(name);
    if (value !== undefined || !standard || !("select" in standard)) parts.push(value ?? null);
    else {
      const statement = this.#relations.statement(standard.select);
      const inner = [...path, own];
      parts.push(statement.sql);
      for (const read of await this.#relations.reads(statement, name)) {
        parts.push(await this.relation(read, inner));
      }
      for (const read of statement.parameters) parts.push(await this.parameter(read, inner));
    }
    const number = this.of(...parts);
    this.#known.set(own, number);
    return number;
  }
}
