import { holm } from "../../stats/holm.ts";
import { percentileInterval } from "../../stats/resample.ts";
import type { ComputedModel } from "../model.ts";
import { READS } from "./answers/read_answers.ts";
import { derivedImportance } from "./importance/derived_importance.ts";
import { placed } from "./importance/quadrants.ts";
import { type Sample, SAMPLES } from "./importance/samples.ts";
import { statedImportance } from "./importance/stated_importance.ts";

export const model = {
  header: `
    One row per quality or driver: how important it is, how well it is done, and what to do about it.
    stated importance is the mean of what customers said (role importance), set beside
    qualities as perceived; derived importance is the driver’s share of key_drivers, set beside its mean
    rating. quadrant by the crossing of two lines (Martilla and James 1977): concentrate (important,
    done badly), keep, low_priority, overkill. The lines stand at the means or medians of all items, at
    the middle of the scale (derived: an equal share), or, for performance, at the mean of the rivals
    whom the same customers rated. quadrant_probability is the part of 1,000 samples of customers in which the item
    lands in the same quadrant, the lines moving with it: near one half it stands on a line.
    ahead_of_rival is own less rival as the same customers rated both on one day (S3: be better in what
    matters), p_holm the sign test of it over customers, corrected for as many looks as there are items.
    Items that fewer than ten customers rated are left out, rivals that fewer rated are not told. In
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
      ? statedImportance(inputs.qualities!, random, progress)
      : derivedImportance(inputs, random, progress);
    const own = estimate ? placed(estimate, at, stated) : null;
    const others = replicates.map((sample) => placed(sample, at, stated));
    const interval = (value: (sample: Sample) => number) =>
      percentileInterval(replicates.map(value));
    const ranges = items.map((_, i) => ({
      importance: interval((sample) => sample.importance[i]!),
      performance: interval((sample) => sample.performance[i]!),
      ahead: interval((sample) => sample.ahead[i]!),
      same: others.filter((each) => each.quadrants[i] === own!.quadrants[i]).length,
    }));
    const numbers = (value: (i: number) => number) => Float64Array.from(items, (_, i) => value(i));
    const signs = estimate?.signs ?? [];
    return {
      item: [...items],
      importance: numbers((i) => estimate!.importance[i]!),
      importance_low: numbers((i) => ranges[i]!.importance[0]),
      importance_high: numbers((i) => ranges[i]!.importance[1]),
      performance: numbers((i) => estimate!.performance[i]!),
      performance_low: numbers((i) => ranges[i]!.performance[0]),
      performance_high: numbers((i) => ranges[i]!.performance[1]),
      importance_cut: numbers(() => own!.importanceCut),
      performance_cut: numbers((i) => own!.performanceCuts[i]!),
      quadrant: items.map((_, i) => own!.quadrants[i]!),
      quadrant_probability: numbers((i) => ranges[i]!.same / SAMPLES),
      rival: numbers((i) => estimate!.rival[i]!),
      ahead_of_rival: numbers((i) => estimate!.ahead[i]!),
      ahead_of_rival_low: numbers((i) => ranges[i]!.ahead[0]),
      ahead_of_rival_high: numbers((i) => ranges[i]!.ahead[1]),
      p_holm: Float64Array.from(holm(signs).slice(0, items.length)),
      importance_kind: items.map(() => (stated ? "stated" : "derived")),
      customers: Int32Array.from(customers),
    };
  },
} as const satisfies ComputedModel;
