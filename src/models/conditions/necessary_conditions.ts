import type { Columns } from "../../engine/column.ts";
import { ceilingChance, ceilingEffect, type Level } from "../../stats/ceiling.ts";
import { holm } from "../../stats/holm.ts";
import type { ComputedModel } from "../model.ts";

/** Fewer answers than this show no estimate. */
const FEW = 10;

const ROUNDS = 1000;

export const model = {
  header: `
    One row per base condition and driver: whether high judgements are met without it at all.
    ceiling_effect is the part of the plane of condition and judgement that stays empty above the
    ceiling (Dul 2016, CE-FDH), from 0, no bound, to 1; best_without is the highest judgement at the
    lowest level of the condition. p_value: how often as large a corner comes about when the judgements
    are dealt out by lot (Dul, van der Laan and Kuik 2020), p_holm the same corrected for as many looks
    as there are rows. necessary says that the effect is at least necessary_from (Dul calls 0.3 large)
    and p_holm below 0.05. A single answer may lift a ceiling, and whatever merely goes with the
    judgement leaves some corner empty, so read it beside hygiene_veto. In TypeScript, because of the
    deals. Under ten answers nothing is shown.
    analysis A12
    guards P8, P9, P12
    needs surveys(construct = hygiene)
    better with surveys(construct = commitment), surveys(construct = rational)
    param necessary_from double = 0.3 (0..1): an empty corner of this size makes a condition necessary
  `,
  reads: {
    levels: `
      with kept as (
        select
          condition,
          'hygiene' as block,
          case when failed then 0.0 else 1.0 end as x,
          judgement as y
        from condition_answers
        where judgement is not null and (alone or failures = 0)
        union all
        select driver, block, score, outcome
        from driver_answers
      )
      select
        condition,
        min(block) as block,
        cast(x as double) as x,
        cast(y as double) as y,
        cast(count(*) as double) as n
      from kept
      group by condition, x, y
      order by condition, x, y`,
  },
  columns: {
    condition: "varchar",
    block: "varchar",
    n: "integer",
    ceiling_effect: "double",
    best_without: "double",
    p_value: "double",
    p_holm: "double",
    necessary: "boolean",
  },
  compute({ levels }, { necessary_from }, random, { progress }) {
    const conditions = [...byCondition(levels!)];
    const found = conditions.map(([condition, { block, rows }], at) => {
      const n = rows.reduce((sum, row) => sum + row.n, 0);
      const effect = n >= FEW ? ceilingEffect(rows) : NaN;
      const p = n >= FEW ? ceilingChance(rows, ROUNDS, random) : NaN;
      const least = Math.min(...rows.map(({ x }) => x));
      const best = Math.max(...rows.filter(({ x }) => x === least).map(({ y }) => y));
      progress((at + 1) / conditions.length);
      return { condition, block, n, effect, p, best: n >= FEW ? best : NaN };
    });
    const corrected = holm(found.map(({ p }) => p));
    return {
      condition: found.map(({ condition }) => condition),
      block: found.map(({ block }) => block),
      n: Int32Array.from(found, ({ n }) => n),
      ceiling_effect: Float64Array.from(found, ({ effect }) => effect),
      best_without: Float64Array.from(found, ({ best }) => best),
      p_value: Float64Array.from(found, ({ p }) => p),
      p_holm: Float64Array.from(corrected),
      necessary: found.map(({ effect }, i) =>
        Number.isNaN(corrected[i])
          ? null
          : effect >= Number(necessary_from) && corrected[i]! < 0.05,
      ),
    };
  },
} as const satisfies ComputedModel;

function byCondition({ columns, length }: Columns) {
  const found = new Map<string, { block: string; rows: Level[] }>();
  for (let i = 0; i < length; i++) {
    const condition = String(columns.condition![i]);
    const held = found.get(condition) ?? { block: String(columns.block![i]), rows: [] };
    held.rows.push({
      x: Number(columns.x![i]),
      y: Number(columns.y![i]),
      n: Number(columns.n![i]),
    });
    found.set(condition, held);
  }
  return found;
}
