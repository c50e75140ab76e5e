import type { Columns } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import type { Graph } from "./graph.ts";

/** Which groups to compare: a relation of one row per customer and its column of group names. */
export interface Grouping {
  readonly relation: string;
  readonly column: string;
}

type Overrides = Readonly<Record<string, Value>>;

/**
 * Who moved between the groups of one relation under two sets of parameter values: two rule sets,
 * two dates, two numbers of scores. The relation is built twice; its rule is written once.
 * @returns rows of from_group, to_group, customers, share (of from_group) with Wilson's 95 %
 * interval ci_low to ci_high, and moved; `none_before` and `none_after` stand for not being there
 */
export function compareGroups(
  graph: Graph,
  { relation, column }: Grouping,
  before: Overrides,
  after: Overrides,
  signal?: AbortSignal,
): Promise<Columns> {
  const sources = {
    before: { relation, overrides: before },
    after: { relation, overrides: after },
  };
  return graph.select(moves(identifier(column)), sources, signal ? { signal } : {});
}

const moves = (group: string) => `
with moves as (
    select
        coalesce(before.${group}, 'none_before') as from_group,
        coalesce(after.${group}, 'none_after') as to_group,
        cast(count(*) as double) as customers
    from before
    full outer join after on after.customer_id = before.customer_id
    group by coalesce(before.${group}, 'none_before'), coalesce(after.${group}, 'none_after')
),
cells as (
    select
        from_group,
        to_group,
        customers,
        sum(customers) over (partition by from_group) as n
    from moves
)
select
    from_group,
    to_group,
    cast(customers as integer) as customers,
    customers / n as share,
    greatest(0, (
        customers + 1.92072941 - 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) as ci_low,
    least(1, (
        customers + 1.92072941 + 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) as ci_high,
    from_group <> to_group as moved
from cells
order by from_group, to_group`;
