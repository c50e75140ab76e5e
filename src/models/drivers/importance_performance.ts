import type { Columns } from "../../engine/column.ts";
import { driverShares, resampledShares } from "../../stats/driver_shares.ts";
import { holm } from "../../stats/holm.ts";
import { percentileInterval, resample } from "../../stats/resample.ts";
import { signTest } from "../../stats/sign_test.ts";
import type { ComputedModel } from "../model.ts";
import { FEW, READS, readAnswers, tableOf } from "./answers/read_answers.ts";

const SAMPLES = 1000;

export const model = {
  header: `
    One row per quality or driver: how important it is, how well it is done, and what to do about it.
    stated importance is the mean of what customers said (role importance), set beside
    qualities as perceived; derived importance is the driver’s share of key_drivers, set beside its mean
    rating. quadrant by the crossing of two lines (Martilla and James 1977): concentrate (important,
    done badly), keep, low_priority, overkill. The lines stand at the means or medians of all items, at
    the middle of the scale (derived: an equal share), or, for performance, at each item’s best
    rival. quadrant_probability is the part of 1,000 samples of customers in which the item
    lands in the same quadrant, the lines moving with it: near one half it stands on a line.
    ahead_of_rival is own less rival as the same customers rated both on one day (S3: be better in what
    matters), p_holm the sign test of it, corrected for as many looks as there are items. In
    TypeScript, because everything is found anew in each sample.
    analysis A15
    guards P8, P9, P12, P36
    needs surveys.score
    better with surveys(role = importance), surveys(role = competitor)
    param importance_from varchar = select importance_from from driver_settings ('stated' | 'derived'): where importance comes from
    param quadrants_at varchar = 'means' ('means' | 'medians' | 'midpoint' | 'rivals'): where the lines between quadrants stand
  `,
  reads: {
    ...READS,
    qualities: `
      with numbered as (
        select customer_id, dense_rank() over (order by customer_id) - 1 as customer
        from (select distinct customer_id from quality_answers) as people
      )
      select
        quality_answers.item,
        cast(numbered.customer as double) as customer,
        quality_answers.perceived,
        quality_answers.importance,
        quality_answers.rival
      from quality_answers
      inner join numbered on numbered.customer_id = quality_answers.customer_id
      where getvariable('importance_from') = 'stated' and getvariable('quadrants_at') <> ''
        and quality_answers.perceived is not null
        and quality_answers.importance is not null
      order by quality_answers.customer_id, quality_answers.answered_on, quality_answers.item`,
  },
  columns: {
    item: "varchar",
    importance: "double",
    importance_low: "double",
    importance_high: "double",
    performance: "double",
    performance_low: "double",
    performance_high: "double",
    importance_cut: "double",
    performance_cut: "double",
    quadrant: "varchar",
    quadrant_probability: "double",
    rival: "double",
    ahead_of_rival: "double",
    ahead_of_rival_low: "double",
    ahead_of_rival_high: "double",
    p_holm: "double",
    importance_kind: "varchar",
    customers: "integer",
  },
  compute(inputs, { importance_from, quadrants_at }, random, { progress }) {
    const at = String(quadrants_at);
    const stated = importance_from === "stated";
    const { items, customers, estimate, replicates } = stated
      ? ofQualities(inputs.qualities!, random, progress)
      : ofDrivers(inputs, random, progress);
    const enough = customers >= FEW && estimate !== null;
    const kept = enough ? items : [];
    const own = enough ? placed(estimate, at, stated) : null;
    const others = replicates.map((sample) => placed(sample, at, stated));
    const interval = (value: (sample: Sample) => number) =>
      percentileInterval(replicates.map(value));
    const ranges = kept.map((_, i) => ({
      importance: interval((sample) => sample.importance[i]!),
      performance: interval((sample) => sample.performance[i]!),
      ahead: interval((sample) => sample.ahead[i]!),
      same: others.filter((each) => each.quadrants[i] === own!.quadrants[i]).length,
    }));
    const numbers = (value: (i: number) => number) => Float64Array.from(kept, (_, i) => value(i));
    const signs = estimate?.signs ?? [];
    return {
      item: kept,
      importance: numbers((i) => estimate!.importance[i]!),
      importance_low: numbers((i) => ranges[i]!.importance[0]),
      importance_high: numbers((i) => ranges[i]!.importance[1]),
      performance: numbers((i) => estimate!.performance[i]!),
      performance_low: numbers((i) => ranges[i]!.performance[0]),
      performance_high: numbers((i) => ranges[i]!.performance[1]),
      importance_cut: numbers(() => own!.importanceCut),
      performance_cut: numbers((i) => own!.performanceCuts[i]!),
      quadrant: kept.map((_, i) => own!.quadrants[i]!),
      quadrant_probability: numbers((i) => ranges[i]!.same / SAMPLES),
      rival: numbers((i) => estimate!.rival[i]!),
      ahead_of_rival: numbers((i) => estimate!.ahead[i]!),
      ahead_of_rival_low: numbers((i) => ranges[i]!.ahead[0]),
      ahead_of_rival_high: numbers((i) => ranges[i]!.ahead[1]),
      p_holm: Float64Array.from(holm(signs).slice(0, kept.length)),
      importance_kind: kept.map(() => (stated ? "stated" : "derived")),
      customers: new Int32Array(kept.length).fill(customers),
    };
  },
} as const satisfies ComputedModel;

/** Everything of all items in one sample, in the order of the items. */
interface Sample {
  readonly importance: readonly number[];
  readonly performance: readonly number[];
  /** NaN where nobody was asked about rivals. */
  readonly rival: readonly number[];
  /** Own less rival, of those who rated both. */
  readonly ahead: readonly number[];
}

interface Found {
  readonly items: readonly string[];
  readonly customers: number;
  readonly estimate: (Sample & { readonly signs: readonly number[] }) | null;
  readonly replicates: readonly Sample[];
}

type Progress = (share: number) => void;

/** Means of what was said of qualities, in all answers and in samples of customers. */
function ofQualities(
  { columns, length }: Columns,
  random: () => number,
  progress: Progress,
): Found {
  const names = Array.from({ length }, (_, row) => String(columns.item![row]));
  const items = [...new Set(names)].sort();
  const place = names.map((name) => items.indexOf(name));
  const numbers = (name: string) =>
    Float64Array.from({ length }, (_, row) => Number(columns[name]![row] ?? NaN));
  const [customer, importance, perceived, rival] = [
    numbers("customer"),
    numbers("importance"),
    numbers("perceived"),
    numbers("rival"),
  ];
  const gap = perceived.map((own, row) => own - rival[row]!);
  const people = customer.reduce((most, each) => Math.max(most, each + 1), 0);
  const sample = (times: ArrayLike<number>): Sample => {
    const means = (values: Float64Array) => {
      const sums = items.map(() => 0);
      const counts = items.map(() => 0);
      for (let row = 0; row < length; row++) {
        const weight = times[customer[row]!]!;
        if (weight === 0 || Number.isNaN(values[row])) continue;
        sums[place[row]!]! += weight * values[row]!;
        counts[place[row]!]! += weight;
      }
      return sums.map((sum, i) => sum / counts[i]!);
    };
    return {
      importance: means(importance),
      performance: means(perceived),
      rival: means(rival),
      ahead: means(gap),
    };
  };
  const once = new Uint16Array(people).fill(1);
  const replicates: Sample[] = [];
  const drawn = new Uint16Array(people);
  for (let at = 0; at < SAMPLES && people > 0; at++) {
    resample(drawn, random);
    replicates.push(sample(drawn));
    if (at % 20 === 0) progress(at / SAMPLES);
  }
  const signs = items.map((_, i) => {
    const gaps = gap.filter((_, row) => place[row] === i);
    if (!gaps.some(Number.isFinite)) return NaN;
    return signTest(gaps.filter((gap) => gap > 0).length, gaps.filter((gap) => gap < 0).length);
  });
  const customers = new Set(customer).size;
  const estimate = length > 0 ? { ...sample(once), signs } : null;
  return { items, customers, estimate, replicates };
}

/** Shares of key_drivers beside mean ratings, in all answers and in samples of customers. */
function ofDrivers(
  inputs: Readonly<Record<string, Columns>>,
  random: () => number,
  progress: Progress,
): Found {
  const asked = readAnswers(inputs);
  const { counting, answers } = tableOf(asked);
  const items = counting.map(({ name }) => name);
  const none = items.map(() => NaN);
  const { customers } = asked;
  if (counting.length === 0 || customers < Math.max(FEW, counting.length + 2)) {
    return { items, customers, estimate: null, replicates: [] };
  }
  const { parts, rSquared } = driverShares(answers);
  const means = (times?: Float64Array) =>
    counting.map(({ scores }) => {
      let [sum, n] = [0, 0];
      for (let row = 0; row < scores.length; row++) {
        const weight = times ? times[row]! : 1;
        sum += weight * scores[row]!;
        n += weight;
      }
      return sum / n;
    });
  const shares = (of: Float64Array, whole: number) => Array.from(of, (part) => part / whole);
  const replicates: Sample[] = [];
  resampledShares(answers, SAMPLES, random, (drawn, at, times) => {
    const importance = shares(drawn.parts, drawn.rSquared);
    replicates.push({ importance, performance: means(times), rival: none, ahead: none });
    if (at % 20 === 0) progress(at / SAMPLES);
  });
  const importance = shares(parts, rSquared);
  const estimate = { importance, performance: means(), rival: none, ahead: none, signs: none };
  return { items, customers, estimate, replicates };
}

/** Where the lines stand in one sample, and where that puts each item. */
function placed({ importance, performance, rival }: Sample, at: string, stated: boolean) {
  const line = (values: readonly number[], middle: number) =>
    at === "midpoint" ? middle : at === "medians" ? median(values) : mean(values);
  const importanceCut = line(importance, stated ? 5 : 1 / importance.length);
  const common = line(performance, 5);
  const performanceCuts = performance.map((_, i) =>
    at === "rivals" && Number.isFinite(rival[i]) ? rival[i]! : common,
  );
  const quadrants = importance.map((value, i) => {
    const good = performance[i]! >= performanceCuts[i]!;
    return value >= importanceCut
      ? good
        ? "keep"
        : "concentrate"
      : good
        ? "overkill"
        : "low_priority";
  });
  return { importanceCut, performanceCuts, quadrants };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
