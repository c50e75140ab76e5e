import { leastSquares } from "../../stats/least_squares.ts";
import { percentileInterval, resample } from "../../stats/resample.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";

const SAMPLES = 500;

/** Under so many customers nothing is told (P8). */
const FEW = 10;

export const model = {
  header: `
    One row: how fast the delight of small extras wears off, and how expectations creep up.
    What the nth extra adds to satisfaction is taken to be first_delight times n to the power of minus
    delight_decay: 0 would last for ever, 1 is half at the second, a third at the third. Fitted to the
    changes of delight_ratchet, each against the same customer’s baseline; intervals from
    500 samples of customers. Where the interval of first_delight reaches down to nothing, there is
    no decay to be told. creep is how much more is expected after each further extra, with customers
    as clusters. In TypeScript, because a curve is fitted in each sample.
    analysis A17
    guards P8, P11, P29, P36
    needs interactions.csat or interactions.perceived, orders.extra_given or interactions(kind = bonus)
    better with interactions.expected
  `,
  reads: {
    changes: `
      with baseline as (
        select customer_no, avg(felt) as felt, avg(expected) as expected
        from extra_visits
        where extra_phase = 'before' and visit_step > -3 and felt is not null
        group by customer_no
      )
      select
        cast(dense_rank() over (order by extra_visits.customer_no) - 1 as double) as customer,
        cast(extra_visits.visit_step as double) as nth,
        extra_visits.felt - baseline.felt as change,
        extra_visits.expected - baseline.expected as expected_change
      from extra_visits
      inner join baseline on baseline.customer_no = extra_visits.customer_no
      where extra_visits.extra_phase = 'extra'
        and extra_visits.visit_step <= 9
        and extra_visits.felt is not null
      order by extra_visits.customer_no, extra_visits.day`,
  },
  columns: {
    first_delight: "double",
    first_delight_low: "double",
    first_delight_high: "double",
    delight_decay: "double",
    delight_decay_low: "double",
    delight_decay_high: "double",
    creep: "double",
    creep_low: "double",
    creep_high: "double",
    n: "integer",
    customers: "integer",
  },
  compute({ changes }, _parameters, random, { progress }) {
    const { columns, length } = changes!;
    const column = (name: string) =>
      Float64Array.from({ length }, (_, row) => Number(columns[name]![row] ?? NaN));
    const [customer, nth, change] = [column("customer"), column("nth"), column("change")];
    const customers = new Set(customer).size;
    const told = customers >= FEW && new Set(nth).size > 1;
    const drawn = new Uint16Array(customers);
    const fits: { delight: number; decay: number }[] = [];
    for (let at = 0; at < SAMPLES && told; at++) {
      resample(drawn, random);
      fits.push(decayOf(nth, change, (row) => drawn[customer[row]!]!));
      if (at % 20 === 0) progress(at / SAMPLES);
    }
    const found = told ? decayOf(nth, change, () => 1) : { delight: NaN, decay: NaN };
    const delight = percentileInterval(fits.map((fit) => fit.delight));
    const decay = percentileInterval(fits.map((fit) => fit.decay));
    const decays = delight[0] > 0;
    const asked = Array.from({ length }, (_, row) => row).filter((row) =>
      Number.isFinite(Number(columns.expected_change![row] ?? NaN)),
    );
    const creep = told ? creepOf(asked, nth, column("expected_change"), customer) : null;
    const rows = length > 0 ? 1 : 0;
    const one = (value: number) => new Float64Array(rows).fill(value);
    return {
      first_delight: one(found.delight),
      first_delight_low: one(delight[0]),
      first_delight_high: one(delight[1]),
      delight_decay: one(decays ? found.decay : NaN),
      delight_decay_low: one(decays ? decay[0] : NaN),
      delight_decay_high: one(decays ? decay[1] : NaN),
      creep: one(creep?.estimate ?? NaN),
      creep_low: one(creep ? creep.estimate - Z95 * creep.se : NaN),
      creep_high: one(creep ? creep.estimate + Z95 * creep.se : NaN),
      n: new Int32Array(rows).fill(length),
      customers: new Int32Array(rows).fill(customers),
    };
  },
} as const satisfies ComputedModel;

/** How much more is expected with each extra that was had before. */
function creepOf(
  rows: readonly number[],
  nth: Float64Array,
  change: Float64Array,
  customer: Float64Array,
) {
  const numbers = new Map<number, number>();
  for (const row of rows)
    if (!numbers.has(customer[row]!)) numbers.set(customer[row]!, numbers.size);
  const fit = leastSquares({
    conditions: [Float64Array.from(rows, (row) => nth[row]! - 1)],
    outcome: Float64Array.from(rows, (row) => change[row]!),
    clusters: rows.map((row) => numbers.get(customer[row]!)!),
  });
  return fit?.combine([0, 1]) ?? null;
}

/** The best δ for each λ is a ratio of sums; the best λ from −1 to 5 is found by golden section. */
function decayOf(nth: Float64Array, change: Float64Array, times: (row: number) => number) {
  const weights = new Map<number, { n: number; sum: number }>();
  for (let row = 0; row < nth.length; row++) {
    const at = weights.get(nth[row]!) ?? { n: 0, sum: 0 };
    at.n += times(row);
    at.sum += times(row) * change[row]!;
    weights.set(nth[row]!, at);
  }
  const points = [...weights].map(([place, { n, sum }]) => ({ place, n, sum }));
  const fitted = (decay: number) => {
    let [along, squares] = [0, 0];
    for (const { place, n, sum } of points) {
      const shape = place ** -decay;
      along += shape * sum;
      squares += shape * shape * n;
    }
    return { delight: along / squares, explained: (along * along) / squares };
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-1, 5];
  while (high - low > 1e-5) {
    const [one, other] = [high - golden * (high - low), low + golden * (high - low)];
    if (fitted(one).explained > fitted(other).explained) high = other;
    else low = one;
  }
  const decay = (low + high) / 2;
  return { delight: fitted(decay).delight, decay };
}
