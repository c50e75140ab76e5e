import type { Columns } from "../../../engine/column.ts";

/** Under so many customers nothing is told (P8). */
export const FEW = 10;

/** A driver that goes with its outcome like this is the outcome asked again, or made from it (P16). */
const DECIDES = 0.98;

/** What models of drivers read: three short lists instead of a long one full of names. */
export const READS = {
  drivers: `
    select driver, min(block) as block
    from driver_answers
    group by driver
    order by driver`,
  answers: `
    with answered as (
      select customer_id, answered_on, min(outcome) as outcome
      from driver_answers
      group by customer_id, answered_on
    )
    select
      cast(dense_rank() over (order by customer_id) - 1 as double) as customer,
      outcome
    from answered
    order by customer_id, answered_on`,
  scores: `
    select score
    from driver_answers
    order by customer_id, answered_on, driver`,
};

/** One driver as it was asked, and whether it can stand beside the others. */
export interface Driver {
  readonly name: string;
  readonly block: string;
  readonly scores: Float64Array;
  readonly correlation: number;
  readonly standing: "counts" | "constant" | "decides_outcome";
}

/** All answers: the drivers, the outcome and whose answer it is, in one order. */
export interface Answers {
  readonly drivers: readonly Driver[];
  readonly outcome: Float64Array;
  readonly customer: Float64Array;
  /** How many customers answered. */
  readonly customers: number;
}

export function readAnswers({
  drivers,
  answers,
  scores,
}: Readonly<Record<string, Columns>>): Answers {
  const names = drivers!.columns.driver!;
  const blocks = drivers!.columns.block!;
  const score = scores?.columns.score ?? [];
  const width = drivers!.length;
  const rows = answers!.length;
  const outcome = Float64Array.from(answers!.columns.outcome!, Number);
  const customer = Float64Array.from(answers!.columns.customer!, Number);
  const asked = Array.from({ length: width }, (_, i): Driver => {
    const own = Float64Array.from({ length: rows }, (_, row) => Number(score[row * width + i]));
    const correlation = correlationOf(own, outcome);
    const standing = Number.isNaN(correlation)
      ? "constant"
      : Math.abs(correlation) >= DECIDES
        ? "decides_outcome"
        : "counts";
    return { name: String(names[i]), block: String(blocks[i]), scores: own, correlation, standing };
  });
  const customers = new Set(customer).size;
  return { drivers: asked, outcome, customer, customers };
}

/** The rows of some customers, numbered anew from 0. */
export function answersWhere(answers: Answers, wanted: (row: number) => boolean): Answers {
  const rows = Array.from(answers.outcome.keys()).filter(wanted);
  const numbers = new Map<number, number>();
  const renumbered = rows.map((row) => {
    const known = numbers.get(answers.customer[row]!) ?? numbers.size;
    numbers.set(answers.customer[row]!, known);
    return known;
  });
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const outcome = pick(answers.outcome);
  const drivers = answers.drivers.map((driver) => {
    const scores = pick(driver.scores);
    return { ...driver, scores, correlation: correlationOf(scores, outcome) };
  });
  return { drivers, outcome, customer: Float64Array.from(renumbered), customers: numbers.size };
}

/** The drivers that count, row by row with the outcome last. */
export function tableOf({ drivers, outcome, customer }: Answers) {
  const counting = drivers.filter(({ standing }) => standing === "counts");
  const width = counting.length + 1;
  const values = new Float64Array(outcome.length * width);
  for (const [row, result] of outcome.entries()) {
    for (const [i, { scores }] of counting.entries()) values[row * width + i] = scores[row]!;
    values[row * width + width - 1] = result;
  }
  return { counting, answers: { values, drivers: counting.length, customers: customer } };
}

/** NaN where one of the two does not vary. */
function correlationOf(one: Float64Array, other: Float64Array): number {
  const n = one.length;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const [a, b] = [mean(one), mean(other)];
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [one[i]! - a, other[i]! - b];
    both += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  return ofOne > 1e-9 && ofOther > 1e-9 ? both / Math.sqrt(ofOne * ofOther) : NaN;
}
