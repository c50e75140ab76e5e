import type { Value } from "../engine/engine.ts";
import type { Failure } from "../engine/failure.ts";

/** What every cell has: its name, its text as it stands in the file, and what is wrong with it. */
interface Common {
  readonly id: string;
  /** The cell as written, up to the next one; it is written back unless the cell was edited. */
  readonly source: string;
  /** Hidden until asked for, for predict-then-reveal. */
  readonly reveal: boolean;
  /** Shown as one line until it is opened. */
  readonly folded: boolean;
}

export interface TextCell extends Common {
  readonly kind: "text";
  readonly markdown: string;
}

/** The kinds of inputs, in the order in which a form offers them. */
export const INPUT_TYPES = [
  ...(["range", "number", "select", "multiselect", "date", "text", "checkbox"] as const),
] as const;

/** An input cell: it declares a parameter, or moves one that a model declares. */
export interface InputCell extends Common {
  readonly kind: "input";
  readonly type: (typeof INPUT_TYPES)[number];
  readonly label: string | null;
  readonly value: Value;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Instead of fixed options: a relation whose first column holds them, or a SELECT. */
  readonly optionsFrom: string | null;
}

export interface SqlCell extends Common {
  readonly kind: "sql";
  readonly sql: string;
}

/** The groups of a relation of one row per customer, under other values than those in force. */
export interface Comparison {
  readonly group: string;
  /** A value, or `$name` for the value of another parameter. */
  readonly before: Readonly<Record<string, Value>>;
}

/** A chart of a relation: a named figure, or a list of marks. */
export interface ChartCell extends Common {
  readonly kind: "chart";
  readonly from: string;
  readonly with: string | null;
  readonly figure: string | null;
  /** Instead of the relation's rows: who moved between its groups since other parameter values. */
  readonly compare: Comparison | null;
  /** The parsed declaration, as data; `charts/` says what it may hold. */
  readonly marks: unknown;
}

/** A cell that could not be read: it is shown with what is wrong, and written back as it was. */
export interface BrokenCell extends Common {
  readonly kind: "broken";
  readonly failure: Failure;
}

export type Cell = TextCell | InputCell | SqlCell | ChartCell | BrokenCell;

export interface Notebook {
  readonly title: string;
  readonly asOf: string | null;
  readonly mode: "automatic" | "on demand";
  /** The front matter as written, its fences included; empty where there is none. */
  readonly front: string;
  readonly cells: readonly Cell[];
  /** Written in a newer format than this program knows: shown, never changed. */
  readonly readOnly: boolean;
}

/** What can be wrong with a notebook's text; `words/` has a sentence for each. */
export const NOTEBOOK_FAILURES = [
  "notebook_front",
  "cell_yaml",
  "cell_input",
  "cell_chart",
  "cell_id",
  "cell_duplicate",
  "cell_keyword",
] as const;
