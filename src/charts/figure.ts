import type { PlotOptions } from "@observablehq/plot";
import type { Theme } from "./theme.ts";

/** A result as columns of equal length, as the engine hands them out. */
export interface FigureColumns {
  readonly length: number;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** What a figure draws: the relation that a chart cell names with `from`, and a second one, `with`. */
export interface FigureData {
  readonly from: FigureColumns;
  readonly with?: FigureColumns | undefined;
}

export type NumberStyle = "integer" | "decimal" | "percent" | "money" | "compact";
export type DateStyle = "day" | "month" | "quarter" | "year";

/** What a figure may say, in the reader's language. Every answer is text, never HTML. */
export interface Labels {
  column(name: string): string;
  code(code: string): string;
  text(key: string, values?: Readonly<Record<string, unknown>>): string;
  number(value: number, style?: NumberStyle): string;
  date(value: Date, style?: DateStyle): string;
}

/** A value of a sentence; the message chooses how a number or a date is written. */
export type Value = number | Date | { readonly code: string };

/** A sentence to be: a key of the figure's words and the values that it names. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** How the numbers came about; it chooses the verb, so that causal words have one gate. */
export type Design = "experiment" | "quasi" | "observational";

/** The key is `too_few` under ten cases, `nothing` where there are no rows. */
export interface Finding extends Sentence {
  readonly design: Design;
}

/**
 * Where a mark stands, in the units of the scales: a point, a cell of a band scale, or,
 * with `x2` and `y2`, a range. A side left out means the whole height or width.
 */
export interface Place {
  readonly x?: unknown;
  readonly x2?: unknown;
  readonly y?: unknown;
  readonly y2?: unknown;
}

/** One mark in reading order, for the keyboard, the pointer and the live text. */
export interface FigureMark {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly at: Place;
}

export interface LegendItem {
  readonly label: string;
  readonly shape: "square" | "circle" | "triangle" | "diamond" | "line" | "dash" | "interval";
  readonly color: string;
  readonly hatched?: boolean;
  /** Drawn as an empty cell with a dashed edge: there is nothing to see yet. */
  readonly empty?: boolean;
  /** Drawn as an edge alone. */
  readonly outlined?: boolean;
}

/** What stands under a figure: how many went in, and what is left out and why. */
export interface Foot {
  readonly counts: readonly {
    readonly n: number;
    readonly unit: "customers" | "intervals" | "rows";
  }[];
  readonly notes: readonly Sentence[];
}

/**
 * A named figure: pure functions of columns. `draw` returns Plot's options and touches no
 * document; the same input gives the same options. Figures assume the columns they state.
 */
export interface Figure {
  readonly name: string;
  /** The columns of `from`. */
  readonly reads: readonly string[];
  /** The columns of `with`; a figure that states them still draws without it. */
  readonly readsWith?: readonly string[];
  /** What the author of a declared chart wrote over it, instead of a finding. */
  readonly heading?: { readonly title: string | undefined; readonly subtitle: string | undefined };
  draw(data: FigureData, labels: Labels, theme: Theme, width: number): PlotOptions;
  finding(data: FigureData): Finding;
  marks(data: FigureData, labels: Labels): readonly FigureMark[];
  /** Empty where the marks are labelled directly at this width. */
  legend(data: FigureData, labels: Labels, theme: Theme, width: number): readonly LegendItem[];
  foot(data: FigureData): Foot;
}
