import type { Columns } from "../../../engine/column.ts";
import { fieller } from "../../../stats/fieller.ts";
import { type Combination, leastSquares } from "../../../stats/least_squares.ts";
import { Z95 } from "../../../stats/survival.ts";

/** A group smaller than this shows no estimate. */
const FEW = 10;

const range = ({ estimate, se }: Combination) => ({
  value: estimate,
  low: estimate - Z95 * se,
  high: estimate + Z95 * se,
});

/**
 * For each group of rows a line with a bend where nothing was missing and nothing was added.
 * @param found rows of `outcome_name`, `group_name`, `customer`, `gap`, `outcome` and `cases`, the
 * outcome being the mean of that many cases
 */
export function compareSides({ columns, length }: Columns) {
  const all = Array.from({ length }, (_, row) => row);
  const groups = [...new Set(all.map((row) => String(columns.group_name![row])))];
  return groups.flatMap((group) => {
    const own = all.filter((row) => columns.group_name![row] === group);
    const numbers = new Map<number, number>();
    const clusters = own.map((row) => {
      const customer = Number(columns.customer![row]);
      const number = numbers.get(customer) ?? numbers.size;
      numbers.set(customer, number);
      return number;
    });
    const of = (value: (row: number) => number) => Float64Array.from(own, value);
    const gap = (row: number) => Number(columns.gap![row]);
    const weights = of((row) => Number(columns.cases![row]));
    const fit = leastSquares({
      // Counted downwards below, so that both slopes are of a point further from what was expected.
      conditions: [of((row) => Math.max(0, -gap(row))), of((row) => Math.max(0, gap(row)))],
      outcome: of((row) => Number(columns.outcome![row])),
      clusters,
      weights,
    });
    if (!fit || numbers.size < FEW) return [];
    const v = fit.covariance;
    const [, below, above] = fit.coefficients;
    return {
      outcome: String(columns.outcome_name![own[0]!]),
      group,
      below: range(fit.combine([0, 1, 0])),
      above: range(fit.combine([0, 0, 1])),
      // What is lost below less what is won above.
      difference: range(fit.combine([0, -1, -1])),
      ratio:
        above! > 0
          ? fieller(-below!, above!, { upper: v[1]![1]!, lower: v[2]![2]!, both: -v[1]![2]! })
          : null,
      n: weights.reduce((sum, weight) => sum + weight, 0),
      customers: numbers.size,
    };
  });
}
