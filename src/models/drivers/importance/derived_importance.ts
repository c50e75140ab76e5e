import type { Columns } from "../../../engine/column.ts";
import { driverShares, resampledShares } from "../../../stats/driver_shares.ts";
import { FEW, readAnswers, tableOf } from "../answers/read_answers.ts";
import { type Found, type Progress, type Sample, SAMPLES } from "./samples.ts";

/** Shares of key_drivers beside mean ratings, in all answers and in samples of customers. */
export function derivedImportance(
  inputs: Readonly<Record<string, Columns>>,
  random: () => number,
  progress: Progress,
): Found {
  const asked = readAnswers(inputs);
  const { counting, answers } = tableOf(asked);
  const items = counting.map(({ name }) => name);
  const none = items.map(() => NaN);
  const customers = items.map(() => asked.customers);
  if (counting.length === 0 || asked.customers < Math.max(FEW, counting.length + 2)) {
    return { items: [], customers: [], estimate: null, replicates: [] };
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
