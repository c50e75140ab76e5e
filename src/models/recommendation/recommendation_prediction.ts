import { areasUnderCurves } from "../../stats/areas.ts";
import type { ComputedModel } from "../model.ts";

const Z95 = 1.959963985;
const FEW = 10;
const MEASURES = ["recommend", "repurchase_intent", "satisfaction"] as const;
const OUTCOMES = ["stayed", "recommended"] as const;

interface Row {
  readonly outcome: string;
  readonly measure: string;
  readonly n: number;
  readonly events: number;
  readonly auc: number;
  readonly se: number;
  readonly advantage: number;
  readonly advantageSe: number;
  readonly decides: boolean;
}

export const model = {
  header: `
    One row per outcome and question: does the answer to advising a friend tell better than the answer
    to coming back, or to being satisfied, what a customer does afterwards? One answer a customer, the
    last one with foretold_days of follow-up, of those who answered all questions that were asked at all.
    stayed: not departed in that time (D2’s moment, departure_moments; who was gone before, or nobody
    knows when, is left out); recommended: invited somebody in it. auc is the chance that a
    customer with the outcome had given the higher answer than one without, ties counted half; 0.5 is
    a coin. advantage is the area of recommend less that of this question on the same customers, with a
    95 % interval by DeLong, DeLong and Clarke-Pearson (1988). decides_outcome: the measure was found to settle
    departures by itself (model leakage), so its area says nothing. Under ten customers with or without
    the outcome nothing is told. In TypeScript, since paired areas are beyond SQL.
    analysis A21
    guards P3, P8, P11, P16, P18, P22, P35
    needs surveys(construct = recommend), surveys.answered_at
    better with surveys(construct = repurchase_intent), surveys(construct = satisfaction)
    better with customers.churned_at, referrals.invited_at
    better with orders.customer_id, orders.ordered_at, orders.amount
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
    param foretold_days integer = 365 (30..3650): days after an answer in which its outcome is looked for
    param referrals_from date = select min(cast(invited_at as date)) from referrals: the first day on which invitations were recorded
  `,
  reads: {
    cases: `
      with asked as (
        select
          customer_id,
          answered_on,
          max(score_10) filter (where construct = 'recommend') as recommend,
          max(score_10) filter (where construct = 'repurchase_intent') as repurchase_intent,
          max(score_10) filter (where construct = 'satisfaction') as satisfaction
        from customer_answers
        where answered_on is not null
        group by customer_id, answered_on
      ),
      followed as (
        select
          asked.*,
          row_number() over (partition by asked.customer_id order by asked.answered_on desc) as place
        from asked
        cross join departures_known_until as known
        where asked.recommend is not null
          and asked.answered_on + getvariable('foretold_days')
            < coalesce(known.known_until, known.recorded_until)
      ),
      invited as (
        select followed.customer_id, count(*) as invitations
        from followed
        inner join referrals
          on referrals.referrer_id = followed.customer_id
          and cast(referrals.invited_at as date) > followed.answered_on
          and cast(referrals.invited_at as date) <= followed.answered_on + getvariable('foretold_days')
        where followed.place = 1
        group by followed.customer_id
      )
      select
        followed.recommend,
        followed.repurchase_intent,
        followed.satisfaction,
        case
          when departure_moments.customer_id is null then 1.0
          when departure_moments.moment_on > followed.answered_on + getvariable('foretold_days')
            then 1.0
          when departure_moments.moment_on >= followed.answered_on then 0.0
        end as stayed,
        case
          when followed.answered_on >= cast(getvariable('referrals_from') as date)
            then case when invited.invitations > 0 then 1.0 else 0.0 end
        end as recommended
      from followed
      left join departure_moments on departure_moments.customer_id = followed.customer_id
      left join invited on invited.customer_id = followed.customer_id
      where followed.place = 1
      order by followed.customer_id`,
    leaks: `
      select distinct measure
      from leakage
      where measure_decides
      order by measure`,
  },
  columns: {
    outcome: "varchar",
    measure: "varchar",
    n: "integer",
    came_true: "integer",
    auc: "double",
    ci_low: "double",
    ci_high: "double",
    advantage: "double",
    advantage_low: "double",
    advantage_high: "double",
    decides_outcome: "boolean",
  },
  compute({ cases, leaks }) {
    const leaking = new Set(Array.from(leaks!.columns.measure ?? [], String));
    const column = (name: string) =>
      Float64Array.from({ length: cases!.length }, (_, i) => {
        const value = cases!.columns[name]?.[i];
        return typeof value === "number" ? value : Number.NaN;
      });
    const asked = MEASURES.map((name) => ({ name, scores: column(name) })).filter(({ scores }) =>
      scores.some(Number.isFinite),
    );
    const rows = OUTCOMES.flatMap((outcome) => compare(outcome, column(outcome), asked, leaking));
    const numbers = (of: (row: Row) => number) => Float64Array.from(rows, of);
    return {
      outcome: rows.map(({ outcome }) => outcome),
      measure: rows.map(({ measure }) => measure),
      n: Int32Array.from(rows, ({ n }) => n),
      came_true: Int32Array.from(rows, ({ events }) => events),
      auc: numbers(({ auc }) => auc),
      ci_low: numbers(({ auc, se }) => Math.max(0, auc - Z95 * se)),
      ci_high: numbers(({ auc, se }) => Math.min(1, auc + Z95 * se)),
      advantage: numbers(({ advantage }) => advantage),
      advantage_low: numbers(({ advantage, advantageSe }) => advantage - Z95 * advantageSe),
      advantage_high: numbers(({ advantage, advantageSe }) => advantage + Z95 * advantageSe),
      decides_outcome: rows.map(({ decides }) => decides),
    };
  },
} as const satisfies ComputedModel;

function compare(
  outcome: string,
  came: Float64Array,
  asked: readonly { readonly name: string; readonly scores: Float64Array }[],
  leaking: ReadonlySet<string>,
): Row[] {
  const full = came.map((value, i) =>
    Number.isFinite(value) && asked.every(({ scores }) => Number.isFinite(scores[i])) ? 1 : 0,
  );
  const keep = (values: Float64Array) => values.filter((_, i) => full[i] === 1);
  const kept = keep(came);
  const events = kept.reduce((sum, value) => sum + value, 0);
  if (Math.min(events, kept.length - events) < FEW) return [];
  const { areas, covariance } = areasUnderCurves(
    asked.map(({ scores }) => keep(scores)),
    kept,
  );
  const variance = (i: number, j: number) => covariance[i]![j]!;
  return asked.map(({ name }, i) => ({
    outcome,
    measure: name,
    n: kept.length,
    events,
    auc: areas[i]!,
    se: Math.sqrt(variance(i, i)),
    advantage: i === 0 ? Number.NaN : areas[0]! - areas[i]!,
    advantageSe: Math.sqrt(Math.max(0, variance(0, 0) + variance(i, i) - 2 * variance(0, i))),
    decides: outcome === "stayed" && leaking.has(name),
  }));
}
