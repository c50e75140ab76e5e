import { performance } from "node:perf_hooks";
import { normalDraw } from "../../src/stats/draws.ts";
import { EXACT_UP_TO, resampledShares } from "../../src/stats/driver_shares.ts";
import { seededRandom } from "../../src/stats/random.ts";

const ANSWERS = 20_000;
const SAMPLES = 1000;

/**
 * Prints how long the shares of drivers take, each driver averaged over all orders: in Node, by the
 * code that the page runs in its statistics worker, on one thread.
 */
export function printDrivers(): void {
  const random = seededRandom(1);
  const rows = Array.from({ length: ANSWERS }, () => {
    const halo = normalDraw(random);
    const rated = Array.from({ length: EXACT_UP_TO }, () =>
      Math.round(6 + halo + 1.5 * normalDraw(random)),
    );
    return [...rated, 0.3 * rated[0]! + 0.2 * rated[1]! + normalDraw(random)];
  });
  const answers = {
    values: Float64Array.from(rows.flat()),
    drivers: EXACT_UP_TO,
    customers: Int32Array.from({ length: ANSWERS }, (_, row) => row),
  };
  const started = performance.now();
  resampledShares(answers, SAMPLES, random, () => {});
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${EXACT_UP_TO} drivers over all orders, ${SAMPLES} samples of ${ANSWERS.toLocaleString("en")} answers, in Node: ${seconds.toFixed(1)} s`,
  );
}
