import type { EstimateRow } from "./estimate_rows.ts";
import type { FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";

/** The columns of an estimate, beside its interval from `ci_low` to `ci_high`. */
interface Names {
  readonly key: string;
  readonly estimate: string;
  readonly n: string;
}

/** For `read`: a row of the data is a row of the figure, in the same order. */
export const readEstimates =
  ({ key, estimate, n }: Names) =>
  ({ length, columns }: FigureColumns): EstimateRow[] => {
    const of = (name: string) => columns[name] ?? [];
    return rows(
      {
        length,
        columns: {
          key: of(key),
          estimate: of(estimate),
          low: of("ci_low"),
          high: of("ci_high"),
          n: of(n),
        },
      },
      { key: text, estimate: number, low: number, high: number, n: number },
    );
  };
