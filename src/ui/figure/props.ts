import type { Snippet } from "svelte";
import type { Figure, FigureData } from "../../charts/figure.ts";
import type { Theme } from "../../charts/theme.ts";
import type { Words } from "../../words/words.ts";
import type { FigureContext } from "./foot_text.ts";

/** What `Figure.svelte` takes; all figures, named and declared, go through it. */
export interface FigureProps extends FigureContext {
  readonly words: Words;
  /** `LIGHT` or `DARK`: colours as values, so that pictures can be taken along. */
  readonly theme: Theme;
  readonly figure: Figure;
  readonly data: FigureData;
  /** How many rows the relation has, where `data` holds only its beginning. */
  readonly rows?: number | undefined;
  /** The SQL that made the rows. */
  readonly sql?: string | undefined;
  /** What stands under "Explain" after how to read the figure: parameters, limits, sources. */
  readonly explain?: Snippet | undefined;
}
