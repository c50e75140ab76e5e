type Texts = Readonly<Record<string, string>>;

/** What a theme of analyses adds to a language. */
export interface Theme {
  readonly columns: Texts;
  readonly codes: Texts;
  readonly figures: Texts;
}

/** A union as the intersection of its members: what an object has that was merged of them. */
type Merged<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  merged: infer All,
) => void
  ? All
  : never;

/** All objects in one, with the keys of each; no two may have the same. */
export const merge = <Part extends Texts>(parts: readonly Part[]): Merged<Part> =>
  Object.assign({}, ...parts) as Merged<Part>;

/** The words of a language with those of its themes. */
export const withThemes = <
  First extends { messages: Texts; codes: Texts; columns: Texts },
  One extends Theme,
>(
  first: First,
  themes: readonly One[],
) => ({
  ...first,
  messages: merge<First["messages"] | One["figures"]>([
    first.messages,
    ...themes.map(({ figures }) => figures),
  ]),
  codes: merge<First["codes"] | One["codes"]>([first.codes, ...themes.map(({ codes }) => codes)]),
  columns: merge<First["columns"] | One["columns"]>([
    first.columns,
    ...themes.map(({ columns }) => columns),
  ]),
});
