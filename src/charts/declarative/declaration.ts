type Settings = Readonly<Record<string, unknown>>;

/** What a channel shows: a column, or one value for all marks. */
export type Channel =
  | { readonly column: string }
  | { readonly value: number }
  /** A colour of the theme by its name, `none`, or #rrggbb. */
  | { readonly color: string }
  | { readonly symbol: string };

export interface DeclaredTransform {
  readonly name: string;
  readonly outputs: Settings;
  readonly settings: Settings;
}

/** One mark of a chart cell, with every name and value checked. */
export interface DeclaredMark {
  readonly name: string;
  /** Numbers drawn instead of rows, as in `ruleY: [0]`. */
  readonly constants: readonly number[] | null;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly options: Settings;
  readonly transforms: readonly DeclaredTransform[];
}

/** A chart cell as data that can be drawn without looking at its text again. */
export interface Declaration {
  readonly marks: readonly DeclaredMark[];
  readonly scales: Readonly<Record<string, Settings>>;
  readonly chart: Settings;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The settings but some. */
export function without(settings: Settings, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}
