import type { Columns, ColumnType } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import type { Header } from "./header.ts";

/** Random numbers between 0 and 1 from a seeded stream. */
export type Random = () => number;

/** How long work goes on, and whether it is still wanted. */
export interface Watch {
  progress(share: number): void;
  readonly signal: AbortSignal;
}

/**
 * What a model in TypeScript states: the few that SQL cannot say. `reads` names SELECTs over other
 * relations, aggregated where possible; `compute` is pure, and its columns become the relation.
 */
export interface ComputedModel {
  /** The same lines as in the header of an SQL model, without the leading dashes. */
  readonly header: string;
  readonly reads: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ColumnType>>;
  compute(
    inputs: Readonly<Record<string, Columns>>,
    parameters: Readonly<Record<string, Value>>,
    random: Random,
    watch: Watch,
  ): Columns["columns"];
}

/** A model of the catalogue: a relation made of relations, in SQL or in TypeScript. */
export type Model = { readonly name: string; readonly theme: string; readonly header: Header } & (
  { readonly sql: string } | { readonly computed: ComputedModel; readonly source: string }
);
