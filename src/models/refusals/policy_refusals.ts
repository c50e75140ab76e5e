import type { Column, Columns } from "../../engine/column.ts";
import {
  type Cases,
  type StratifiedDifference,
  stratifiedDifference,
} from "../../stats/stratified_difference.ts";
import type { ComputedModel } from "../model.ts";

/** A side smaller than this shows no estimate. */
const FEW = 10;

export const model = {
  header: `
    One row per rule, and one for all: exceptions asked for, and what followed a refusal and a consent.
    churn_refused and churn_granted are the shares of requests after which the customer departed within
    refusal_days, among those followed that long, with their intervals; a departure that is inferred
    from silence counts on the last activity, which may be the request itself. difference holds them against
    each other at equal tiers, since better tiers are granted more and stay longer anyway.
    margin_effect is the margin of the same days after a request: granted less refused at equal tiers,
    less what granting cost, of requests of which both are known. free_and_pleased counts exceptions that cost nothing in the end (cost less
    what was saved) and pleased (9 of 10 or more). Customers are clusters. Fewer than ten requests on a
    side show no estimate. In TypeScript, because it holds strata against each other as
    double_standards does.
    analysis A29
    guards P2, P3, P8, P11, P27, P36
    better with interactions.granted, interactions.policy_id, interactions.cost, orders.margin
    better with orders.customer_id, orders.ordered_at, orders.amount
    param refusal_days integer = 120 (1..730): days after a request in which a departure counts
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
  `,
  reads: {
    requests: `
      with people as (
        select customer_id, max(tier) as tier
        from customers
        where customer_id is not null
        group by customer_id
      ),
      margins as (
        select
          policy_requests.interaction_id,
          policy_requests.source_row,
          policy_requests.customer_id,
          sum(cast(orders.margin as double)) as margin
        from policy_requests
        inner join orders
          on orders.customer_id = policy_requests.customer_id
          and orders.ordered_at >= policy_requests.asked_on + 1
          and orders.ordered_at < policy_requests.asked_on + 1 + getvariable('refusal_days')
          and orders.ordered_at < cast(getvariable('as_of') as date)
        group by policy_requests.interaction_id, policy_requests.source_row, policy_requests.customer_id
      ),
      margin_known as (
        select count(margin) > 0 as known
        from orders
      )
      select
        coalesce(policy_requests.policy_id, '') as policy_id,
        policy_requests.customer_id,
        coalesce(people.tier, '') as tier,
        policy_requests.granted,
        policy_requests.cost,
        policy_requests.csat,
        policy_requests.asked_on + getvariable('refusal_days')
          < coalesce(departures_known_until.known_until, departures_known_until.recorded_until)
          and (
            departure_moments.customer_id is null
            or departure_moments.moment_on >= policy_requests.asked_on
          ) as followed,
        coalesce(
          departure_moments.moment_on <= policy_requests.asked_on + getvariable('refusal_days'),
          false
        ) as departed,
        case when margin_known.known then coalesce(margins.margin, 0) end as margin
      from policy_requests
      cross join departures_known_until
      cross join margin_known
      left join people on people.customer_id = policy_requests.customer_id
      left join departure_moments
        on departure_moments.customer_id = policy_requests.customer_id
      left join margins
        on margins.customer_id = policy_requests.customer_id
        and margins.interaction_id is not distinct from policy_requests.interaction_id
        and margins.source_row is not distinct from policy_requests.source_row
      order by policy_requests.policy_id, policy_requests.customer_id, policy_requests.asked_on,
        policy_requests.interaction_id, policy_requests.source_row`,
  },
  columns: {
    policy_id: "varchar",
    requests: "integer",
    refused: "integer",
    followed_refused: "integer",
    churn_refused: "double",
    churn_refused_low: "double",
    churn_refused_high: "double",
    followed_granted: "integer",
    churn_granted: "double",
    churn_granted_low: "double",
    churn_granted_high: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    margin_effect: "double",
    margin_effect_low: "double",
    margin_effect_high: "double",
    mean_cost: "double",
    free_and_pleased: "integer",
  },
  compute({ requests }) {
    const all = read(requests!);
    const policies = [...new Set(all.map(({ policy }) => policy))].sort();
    const named = policies.filter((policy) => policy !== "");
    const rows = [
      ...(all.length > 0 ? [described("all", all)] : []),
      ...named.map((policy) =>
        described(
          policy,
          all.filter((request) => request.policy === policy),
        ),
      ),
    ];
    const columns: Record<string, Column> = { policy_id: rows.map(({ policy }) => policy) };
    for (const name of [
      "requests",
      "refused",
      "followed_refused",
      "followed_granted",
      "free_and_pleased",
    ] as const)
      columns[name] = Int32Array.from(rows, ({ counts }) => counts[name]);
    for (const name of NUMBERS)
      columns[name] = Float64Array.from(rows, ({ numbers }) => numbers[name]);
    return columns;
  },
} as const satisfies ComputedModel;

const NUMBERS = [
  "churn_refused",
  "churn_refused_low",
  "churn_refused_high",
  "churn_granted",
  "churn_granted_low",
  "churn_granted_high",
  "difference",
  "difference_low",
  "difference_high",
  "margin_effect",
  "margin_effect_low",
  "margin_effect_high",
  "mean_cost",
] as const;

interface Request {
  readonly policy: string;
  readonly customer: string;
  readonly tier: string;
  readonly granted: boolean;
  readonly cost: number;
  readonly csat: number;
  readonly followed: boolean;
  readonly departed: boolean;
  readonly margin: number;
}

function read({ columns, length }: Columns): Request[] {
  const number = (name: string, i: number) => {
    const value = columns[name]![i];
    return value === null || value === undefined ? NaN : Number(value);
  };
  return Array.from({ length }, (_, i) => ({
    policy: String(columns.policy_id![i]),
    customer: String(columns.customer_id![i]),
    tier: String(columns.tier![i]),
    granted: columns.granted![i] === true,
    cost: number("cost", i),
    csat: number("csat", i),
    followed: columns.followed![i] === true,
    departed: columns.departed![i] === true,
    margin: number("margin", i),
  }));
}

function described(policy: string, all: readonly Request[]) {
  const followed = all.filter((request) => request.followed);
  const [refused, granted] = [false, true].map((side) =>
    followed.filter((request) => request.granted === side),
  ) as [Request[], Request[]];
  const held = bothSides(followed)
    ? stratified(followed, ({ departed }) => (departed ? 1 : 0))
    : null;
  const spent = ({ granted, cost, margin }: Request) => (granted ? cost : 0) - margin;
  const worth = followed.filter((request) => Number.isFinite(spent(request)));
  const margin = bothSides(worth) ? stratified(worth, spent) : null;
  const consents = all.filter((request) => request.granted);
  const priced = consents.filter(({ cost }) => Number.isFinite(cost));
  const pleased = consents.filter(({ cost, csat }) => cost <= 0 && csat >= 9);
  const [bad, good] = [risk(refused), risk(granted)];
  return {
    policy,
    counts: {
      requests: all.length,
      refused: all.length - consents.length,
      followed_refused: refused.length,
      followed_granted: granted.length,
      free_and_pleased: pleased.length,
    },
    numbers: {
      churn_refused: bad.mean,
      churn_refused_low: bad.low,
      churn_refused_high: bad.high,
      churn_granted: good.mean,
      churn_granted_low: good.low,
      churn_granted_high: good.high,
      difference: held?.difference ?? NaN,
      difference_low: held?.low ?? NaN,
      difference_high: held?.high ?? NaN,
      // The refused stand first in the comparison, and costs above margins: it is turned round.
      margin_effect: margin?.difference ?? NaN,
      margin_effect_low: margin?.low ?? NaN,
      margin_effect_high: margin?.high ?? NaN,
      mean_cost:
        priced.length >= FEW
          ? priced.reduce((sum, { cost }) => sum + cost, 0) / priced.length
          : NaN,
    },
  };
}

const bothSides = (requests: readonly Request[]): boolean =>
  [false, true].every((side) => requests.filter(({ granted }) => granted === side).length >= FEW);

/** Refused against granted requests at equal tiers. */
const stratified = (
  requests: readonly Request[],
  value: (request: Request) => number,
): StratifiedDifference | null =>
  stratifiedDifference(
    requests.map((request): Cases => ({
      member: request.customer,
      stratum: request.tier,
      one: !request.granted,
      n: 1,
      total: value(request),
    })),
  );

/** The share that departed, by Wilson; nothing for a few. */
function risk(requests: readonly Request[]) {
  const n = requests.length;
  if (n < FEW) return { mean: NaN, low: NaN, high: NaN };
  const mean = requests.filter(({ departed }) => departed).length / n;
  const z2 = 3.84145882;
  const middle = (mean + z2 / (2 * n)) / (1 + z2 / n);
  const reach = Math.sqrt((z2 * mean * (1 - mean)) / n + (z2 * z2) / (4 * n * n)) / (1 + z2 / n);
  return { mean, low: middle - reach, high: middle + reach };
}
