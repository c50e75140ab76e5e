import type { Columns } from "../../engine/column.ts";
import { leastSquares } from "../../stats/least_squares.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";

/** Fewer customers than this show nothing. */
const FEW = 10;
const FOLDS = 10;

/** With more conditions than this, not every set of vetoes is tried. */
const MOST_SETS = 6;

const RULES = ["additive", "conjunctive", "found_vetoes"] as const;

interface Answer {
  readonly customer: number;
  readonly failed: readonly boolean[];
  readonly rest: number;
  readonly judgement: number;
}

export const model = {
  header: `
    One row per rule of judging: how well it foretells answers that it has not seen.
    additive: the rest and each failed base condition add up. conjunctive: any failure sets the
    judgement to one level whatever the rest. found_vetoes: a set of conditions does so and the others
    add up; the set is the one that fits best, sought anew without the answers to be foretold
    (vetoes_found counts its conditions, of all answers). Customers are dealt into ten parts, each
    foretold from the other nine. log_loss is the mean of minus the logarithm of the normal density
    that the rule gave to what was answered, mean_error the root of the mean square; gain is the additive rule's
    log_loss less this one's, with customers as clusters. In TypeScript, because of the repeated regressions. Under
    ten customers nothing is shown.
    analysis A12
    guards P8, P12, P20, P36
    needs surveys(construct = hygiene)
    better with surveys(construct = commitment), surveys(construct = rational)
  `,
  reads: {
    conditions: `select distinct condition from condition_answers order by condition`,
    answers: `
      with complete as (
        select customer_id, answered_on, max(rest) as rest, max(judgement) as judgement
        from condition_answers
        group by customer_id, answered_on
        having count(*) = (select count(distinct condition) from condition_answers)
          and max(rest) is not null
          and max(judgement) is not null
      )
      select
        cast(dense_rank() over (order by complete.customer_id) - 1 as double) as customer,
        complete.rest,
        complete.judgement,
        condition_answers.failed
      from complete
      inner join condition_answers
        on condition_answers.customer_id = complete.customer_id
        and condition_answers.answered_on = complete.answered_on
      order by complete.customer_id, complete.answered_on, condition_answers.condition`,
  },
  columns: {
    judging_rule: "varchar",
    n: "integer",
    customers: "integer",
    log_loss: "double",
    mean_error: "double",
    gain: "double",
    gain_low: "double",
    gain_high: "double",
    vetoes_found: "integer",
  },
  compute({ conditions, answers }, _parameters, _random, { progress }) {
    const width = conditions!.length;
    const all = read(answers!, width);
    const customers = new Set(all.map(({ customer }) => customer)).size;
    const enough = customers >= FEW && width > 0;
    const rules = enough ? RULES : [];
    const everything = new Array<boolean>(width).fill(true);
    const sets = {
      additive: [everything.map(() => false)],
      conjunctive: [everything],
      found_vetoes: width <= MOST_SETS ? subsets(width) : [everything.map(() => false), everything],
    };
    const results = rules.map((rule, at) => {
      const losses: { customer: number; loss: number; square: number }[] = [];
      for (let fold = 0; fold < FOLDS; fold++) {
        const known = all.filter(({ customer }) => customer % FOLDS !== fold);
        const fit = best(known, sets[rule]);
        for (const answer of all) {
          if (answer.customer % FOLDS !== fold) continue;
          const square = fit ? (answer.judgement - fit.foretell(answer)) ** 2 : NaN;
          const spread = fit?.variance ?? NaN;
          const loss = (Math.log(2 * Math.PI * spread) + square / spread) / 2;
          losses.push({ customer: answer.customer, loss, square });
        }
        progress((at + (fold + 1) / FOLDS) / rules.length);
      }
      return losses;
    });
    const n = all.length;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
    const gains = results.map((losses) => {
      const parts = losses.map(({ loss, customer }, i) => ({
        customer,
        gain: results[0]![i]!.loss - loss,
      }));
      const gain = mean(parts.map((part) => part.gain));
      const sums = new Map<number, number>();
      for (const part of parts)
        sums.set(part.customer, (sums.get(part.customer) ?? 0) + part.gain - gain);
      const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
      return { gain, reach: (Z95 * Math.sqrt(squares)) / n };
    });
    return {
      judging_rule: [...rules],
      n: Int32Array.from(rules, () => n),
      customers: Int32Array.from(rules, () => customers),
      log_loss: Float64Array.from(results, (losses) => mean(losses.map(({ loss }) => loss))),
      mean_error: Float64Array.from(results, (losses) =>
        Math.sqrt(mean(losses.map(({ square }) => square))),
      ),
      gain: Float64Array.from(gains, ({ gain }) => gain),
      gain_low: Float64Array.from(gains, ({ gain, reach }) => gain - reach),
      gain_high: Float64Array.from(gains, ({ gain, reach }) => gain + reach),
      vetoes_found: Int32Array.from(
        rules,
        (rule) => best(all, sets[rule])?.vetoes.filter(Boolean).length ?? 0,
      ),
    };
  },
} as const satisfies ComputedModel;

function read({ columns, length }: Columns, width: number): Answer[] {
  const found: Answer[] = [];
  for (let i = 0; i < length; i += width) {
    found.push({
      customer: Number(columns.customer![i]),
      rest: Number(columns.rest![i]),
      judgement: Number(columns.judgement![i]),
      failed: Array.from({ length: width }, (_, j) => columns.failed![i + j] === true),
    });
  }
  return found;
}

const subsets = (width: number): boolean[][] =>
  Array.from({ length: 2 ** width }, (_, set) =>
    Array.from({ length: width }, (_, i) => Boolean(set & (1 << i))),
  );

/** The conditions of the regression: a veto takes the place of all the rest. */
function terms({ failed, rest }: Answer, vetoes: readonly boolean[]): number[] {
  const vetoed = failed.some((has, i) => has && vetoes[i]);
  return [
    vetoed ? 0 : rest,
    vetoed ? 1 : 0,
    ...failed.map((has, i) => (has && !vetoed && !vetoes[i] ? 1 : 0)),
  ];
}

/** The set of vetoes under which the answers are fitted best; null where none can be fitted. */
function best(answers: readonly Answer[], sets: readonly (readonly boolean[])[]) {
  const fits = sets.flatMap((vetoes) => {
    const rows = answers.map((answer) => terms(answer, vetoes));
    const width = rows[0]?.length ?? 0;
    // A term that never varies is no term.
    const used = Array.from({ length: width }, (_, i) => i).filter((i) =>
      rows.some((row) => row[i] !== rows[0]![i]),
    );
    const outcome = Float64Array.from(answers, ({ judgement }) => judgement);
    const fit = leastSquares({
      conditions: used.map((i) => Float64Array.from(rows, (row) => row[i]!)),
      outcome,
      clusters: answers.map((_, i) => i),
    });
    if (!fit) return [];
    const foretell = (answer: Answer) => {
      const row = terms(answer, vetoes);
      return used.reduce(
        (sum, i, at) => sum + row[i]! * fit.coefficients[at + 1]!,
        fit.coefficients[0]!,
      );
    };
    const squares = answers.reduce((sum, each) => sum + (each.judgement - foretell(each)) ** 2, 0);
    return [{ vetoes, foretell, variance: squares / (answers.length - used.length - 1) }];
  });
  return fits.toSorted((a, b) => a.variance - b.variance)[0] ?? null;
}
