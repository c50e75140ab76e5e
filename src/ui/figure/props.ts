import type { Snippet } from "svelte";
import type { Figure, FigureData } from "../../charts/figure.ts";
import type { Theme } from "../../charts/theme.ts";
import type { Rows } from "../../notebook/rows/rows.ts";
import type { Words } from "../../words/words.ts";
import type { Source } from "../table/source_lines.ts";
import type { FigureContext } from "./foot_text.ts";

/** What `Figure.svelte` takes; all figures, named and declared, go through it. */
export interface FigureProps extends FigureContext {
  readonly words: Words;
  /** `LIGHT` or `DARK`: colours as values, so that pictures can be taken along. */
  readonly theme: Theme;
  readonly figure: Figure;
  readonly data: FigureData;
  /** All rows of the relation, where `data` may hold only its beginning. */
  readonly rows?: Rows | undefined;
  /** The SQL that made the rows. */
  readonly sql?: string | undefined;
  /** Where the rows come from, for what is taken along. */
  readonly origin?: Source | undefined;
  /** What stands in the place of a drawing where there is nothing at all to draw. */
  readonly empty?: Snippet | undefined;
  /** What stands under "Explain" after how to read the figure: parameters, limits, sources. */
  readonly explain?: Snippet | undefined;
}
