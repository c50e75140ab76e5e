import type { Column } from "../../engine/column.ts";
import { cronbachAlpha } from "../../stats/cronbach_alpha.ts";
import { percentileInterval, resample } from "../../stats/resample.ts";
import type { ComputedModel } from "../model.ts";

const SAMPLES = 400;
/** Fewer respondents than this show no estimate. */
const FEW = 10;

/** The columns of one scale: a score a respondent and item, NaN where there is no answer. */
interface Scale {
  readonly construct: string;
  readonly respondentType: string;
  readonly items: readonly string[];
  readonly scores: readonly Float64Array[];
}

export const model = {
  header: `
    One row per item of a scale: whether the items of a construct go together, and the item with the others.
    A scale is a construct with three items or more, asked of one kind of respondent; each item is
    brought to 0 to 1 and turned where it is reversed, and a respondent's last answer counts. alpha is
    Cronbach's (1951), over respondents who answered every item, with a 95 % interval from 400
    bootstrap samples of them. item_rest correlates an item with the sum of the others: below 0 it may
    be reversed and not marked so (maybe_reversed, where it is so by more than chance). Under .7 the sum of the items should not be read as
    one thing; a low alpha does not make a single item worse. In TypeScript for its bootstrap. Scales
    with fewer than ten full answers show nothing.
    analysis A28, A32
    guards P8, P13
    needs surveys.construct, surveys.item
    better with surveys.reverse, surveys.respondent_type, orders.ordered_at, orders.amount
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
  `,
  reads: {
    answers: `
      with answers as (
        select
          construct,
          coalesce(respondent_type, 'customer') as respondent_type,
          item,
          coalesce(respondent_id, response_id) as respondent_id,
          case
            when coalesce(reverse, false) then (scale_max - score) / nullif(scale_max - scale_min, 0)
            else (score - scale_min) / nullif(scale_max - scale_min, 0)
          end as points,
          row_number() over (
            partition by construct, respondent_type, item, coalesce(respondent_id, response_id)
            order by answered_at desc nulls last, response_id desc
          ) as place
        from surveys
        where construct is not null
          and item is not null
          and score is not null
          and coalesce(role, 'perception') = 'perception'
          and coalesce(answered_at < cast(getvariable('as_of') as date), true)
      ),
      scales as (
        select construct, respondent_type
        from answers
        group by construct, respondent_type
        having count(distinct item) between 3 and 40
      )
      select
        answers.construct,
        answers.respondent_type,
        answers.item,
        answers.respondent_id,
        answers.points
      from answers
      inner join scales
        on scales.construct = answers.construct
        and scales.respondent_type = answers.respondent_type
      where answers.place = 1 and answers.points between 0 and 1 and answers.respondent_id is not null
      order by answers.construct, answers.respondent_type, answers.item, answers.respondent_id`,
  },
  columns: {
    construct: "varchar",
    respondent_type: "varchar",
    item: "varchar",
    items: "integer",
    n: "integer",
    alpha: "double",
    ci_low: "double",
    ci_high: "double",
    item_rest: "double",
    alpha_without: "double",
    maybe_reversed: "boolean",
  },
  compute({ answers }, _parameters, random, { progress }) {
    const scales = scalesOf(answers!.columns, answers!.length);
    const rows: Record<string, (string | number | boolean)[]> = {};
    const add = (row: Readonly<Record<string, string | number | boolean>>) => {
      for (const [name, value] of Object.entries(row)) (rows[name] ??= []).push(value);
    };
    for (const [at, scale] of scales.entries()) {
      const found = cronbachAlpha(scale.scores);
      const enough = found.n >= FEW;
      const [low, high] = enough ? interval(scale.scores, random) : [NaN, NaN];
      for (const [i, item] of scale.items.entries()) {
        add({
          construct: scale.construct,
          respondent_type: scale.respondentType,
          item,
          items: scale.items.length,
          n: found.n,
          alpha: enough ? found.alpha : NaN,
          ci_low: low,
          ci_high: high,
          item_rest: enough ? found.itemRest[i]! : NaN,
          alpha_without: enough ? found.alphaWithout[i]! : NaN,
          maybe_reversed: enough && found.itemRest[i]! + 1.959964 / Math.sqrt(found.n - 3) < 0,
        });
      }
      progress((at + 1) / scales.length);
    }
    const columns: Record<string, Column> = {};
    for (const [name, type] of Object.entries(model.columns)) {
      const values = rows[name] ?? [];
      if (type === "double") columns[name] = Float64Array.from(values, Number);
      else if (type === "integer") columns[name] = Int32Array.from(values, Number);
      else columns[name] = values.filter((value) => typeof value !== "number");
    }
    return columns;
  },
} as const satisfies ComputedModel;

/** Answers by row, as one column of scores an item; rows come ordered by scale and item. */
function scalesOf(columns: Readonly<Record<string, Column>>, length: number): Scale[] {
  const grouped = new Map<string, Map<string, Map<string, number>>>();
  for (let i = 0; i < length; i++) {
    const key = JSON.stringify([columns.construct![i], columns.respondent_type![i]]);
    const items = grouped.get(key) ?? new Map<string, Map<string, number>>();
    grouped.set(key, items);
    const item = String(columns.item![i]);
    const scores = items.get(item) ?? new Map<string, number>();
    items.set(item, scores);
    scores.set(String(columns.respondent_id![i]), Number(columns.points![i]));
  }
  return [...grouped].map(([key, items]) => {
    const [construct, respondentType] = JSON.parse(key) as [string, string];
    const people = [...new Set([...items.values()].flatMap((scores) => [...scores.keys()]))];
    const scores = [...items.values()].map((of) =>
      Float64Array.from(people, (person) => of.get(person) ?? Number.NaN),
    );
    return { construct, respondentType, items: [...items.keys()], scores };
  });
}

/** Respondents drawn again: the percentile interval of alpha. */
function interval(scores: readonly Float64Array[], random: () => number) {
  const full = Array.from(scores[0]!.keys()).filter((i) =>
    scores.every((score) => Number.isFinite(score[i])),
  );
  const kept = scores.map((score) => Float64Array.from(full, (i) => score[i]!));
  const times = new Uint16Array(full.length);
  const replicates: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    resample(times, random);
    replicates.push(cronbachAlpha(kept, times).alpha);
  }
  return percentileInterval(replicates);
}
