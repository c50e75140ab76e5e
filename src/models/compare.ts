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
  const sources = sourcesOf(relation, before, after);
  return graph.select(moves(identifier(column)), sources, signal ? { signal } : {});
}

/**
 * The customers who moved between the groups of one relation under two sets of parameter values.
 * @returns rows of customer_id, from_group and to_group, which are never the same, and what else the
 * relation says of the customer now; nothing of those who are no longer in it
 */
export async function movedCustomers(
  graph: Graph,
  { relation, column }: Grouping,
  before: Overrides,
  after: Overrides,
  signal?: AbortSignal,
): Promise<Columns> {
  const built = await graph.build(relation, signal ? { signal } : {});
  const { columns } = await graph.read(built, 1);
  const taken = new Set(["customer_id", "from_group", "to_group", column]);
  const others = Object.keys(columns).filter((name) => !taken.has(name));
  const sql = movers(identifier(column), others.map(identifier));
  return graph.select(sql, sourcesOf(relation, before, after), signal ? { signal } : {});
}

const sourcesOf = (relation: string, before: Overrides, after: Overrides) => ({
  before: { relation, overrides: before },
  after: { relation, overrides: after },
});

const movers = (group: string, others: readonly string[]) => `
select
    coalesce(after.customer_id, before.customer_id) as customer_id,
    coalesce(before.${group}, 'none_before') as from_group,
    coalesce(after.${group}, 'none_after') as to_group${others
      .map((name) => `,\n    after.${name}`)
      .join("")}
from before
full outer join after on after.customer_id = before.customer_id
where coalesce(before.${group}, 'none_before') <> coalesce(after.${group}, 'none_after')
order by from_group, to_group, customer_id`;

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
