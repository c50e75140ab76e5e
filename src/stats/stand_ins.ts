import type { Followed } from "./matched_survival.ts";
import type { StratumDays } from "./stratum_days.ts";
import { spread, type Survival } from "./survival.ts";

/**
 * For each case a stand-in that begins with it and departs day by day at the rate of its stratum's
 * matches, for as long as these are followed (Ederer, Axtell and Cutler 1961). The same matches
 * stand in for several cases, so what an uncertain hazard of one stratum and day does to the curve
 * is summed over all of them before it is squared: Greenwood's formula, by stratum and day.
 */
export class StandIns {
  readonly curve: readonly Survival[];
  readonly #followed: readonly Followed[];

  constructor(followed: readonly Followed[], longest: number) {
    this.#followed = followed;
    const curve: Survival[] = [];
    let survival = 1;
    let variance = 0;
    this.#live(longest, (time, atRisk, events, effects) => {
      survival *= 1 - events / atRisk;
      variance += effects(1 / atRisk);
      curve.push({ time, atRisk, events, survival, ...spread(survival, variance) });
    });
    this.curve = curve;
  }

  /** Mean time without the event up to `tau`, and its standard error. */
  restrictedMean(tau: number): { mean: number; se: number } {
    const areas = new Float64Array(tau + 1);
    for (let day = tau - 1; day >= 0; day--) {
      const { survival } = day > 0 ? (this.curve[day - 1] ?? { survival: 0 }) : { survival: 1 };
      areas[day] = areas[day + 1]! + survival;
    }
    let variance = 0;
    this.#live(tau, (time, atRisk, _events, effects) => {
      variance += effects(areas[time]! / atRisk);
    });
    return { mean: areas[0]!, se: Math.sqrt(variance) };
  }

  /**
   * Lets the stand-ins live day by day. `effects(weight)` gives what the day adds to the variance
   * when a departure counts so much.
   */
  #live(
    longest: number,
    each: (
      day: number,
      atRisk: number,
      events: number,
      effects: (weight: number) => number,
    ) => void,
  ): void {
    const alive = Float64Array.from(this.#followed, ({ customers }) => customers);
    const sums = new Map<StratumDays, Float64Array>();
    for (const { of } of this.#followed) sums.set(of, new Float64Array(of.atRisk.length));
    for (let day = 1; day <= longest; day++) {
      let atRisk = 0;
      let events = 0;
      for (const [i, { of, start, reach }] of this.#followed.entries()) {
        if (day > reach) continue;
        atRisk += alive[i]!;
        events += alive[i]! * of.hazard[start + day - of.first]!;
      }
      if (!(atRisk > 1e-9)) return;
      each(day, atRisk, events, (weight) => {
        let variance = 0;
        for (const [i, { of, start, reach }] of this.#followed.entries()) {
          if (day > reach) continue;
          const at = start + day - of.first;
          const sum = sums.get(of)!;
          const before = sum[at]!;
          const after = before + weight * alive[i]!;
          sum[at] = after;
          variance += (after ** 2 - before ** 2) * of.variance[at]!;
        }
        return variance;
      });
      for (const [i, { of, start, reach }] of this.#followed.entries()) {
        if (day <= reach) alive[i]! *= 1 - of.hazard[start + day - of.first]!;
      }
    }
  }
}
