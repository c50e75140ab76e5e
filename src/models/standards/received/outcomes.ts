import type { Columns } from "../../../engine/column.ts";
import { ranks } from "../../../stats/ties.ts";
import type { Member } from "../../../stats/permuted_groups.ts";
import {
  stratifiedDifference,
  type StratifiedDifference,
} from "../../../stats/stratified_difference.ts";

/** By what customers are grouped, and what is declared openly and so held equal. */
export const GROUPINGS = ["segment", "tier", "kind", "acquisition_channel", "age_group"] as const;
export type Grouping = (typeof GROUPINGS)[number];
const DECLARED: readonly Grouping[] = ["tier", "kind"];

/** A group with fewer customers is left out. */
export const FEW = 10;

/** What one customer received, with the groups that the customer is in. */
export interface Received {
  readonly customer: number;
  readonly caseKind: string;
  readonly value: number;
  readonly cases: number;
  readonly groups: Readonly<Record<Grouping, string | null>>;
}

/** The SELECTs over what was received and over the groups, with the same numbers for customers. */
export const READS = {
  received: `
    select
      service_received.outcome,
      cast(numbered.customer_no as double) as customer_no,
      service_received.case_kind,
      service_received.received,
      cast(service_received.cases as double) as cases
    from service_received
    inner join (
      select customer_id, row_number() over (order by customer_id) as customer_no
      from service_groups
    ) as numbered on numbered.customer_id = service_received.customer_id
    order by service_received.outcome, numbered.customer_no, service_received.case_kind,
      service_received.received`,
  people: `
    select segment, tier, kind, acquisition_channel, age_group
    from service_groups
    order by customer_id`,
  promises: `
    select distinct outcome, tier, level
    from service_promises
    where outcome is not null and tier is not null
    order by outcome, tier, level`,
};

/** Waits are compared by ratios; what is 0 or 1 has rates. */
export const isWait = (outcome: string): boolean => outcome === "wait_s";
export const isRate = (outcome: string): boolean => !["wait_s", "csat"].includes(outcome);

/** What was received, by outcome, in the order in which it came. */
export function byOutcome(received: Columns, people: Columns): Map<string, Received[]> {
  const groups = Array.from({ length: people.length }, (_, i) => {
    const of = (name: Grouping) => {
      const value = people.columns[name]![i];
      return value === null || value === undefined ? null : String(value);
    };
    return Object.fromEntries(GROUPINGS.map((name) => [name, of(name)])) as Received["groups"];
  });
  const found = new Map<string, Received[]>();
  const { columns, length } = received;
  for (let i = 0; i < length; i++) {
    const outcome = String(columns.outcome![i]);
    const customer = Number(columns.customer_no![i]) - 1;
    const row = {
      customer,
      caseKind: String(columns.case_kind![i]),
      value: Number(columns.received![i]),
      cases: Number(columns.cases![i]),
      groups: groups[customer]!,
    };
    const rows = found.get(outcome);
    if (rows) rows.push(row);
    else found.set(outcome, [row]);
  }
  return found;
}

/** What a customer of a group received, in a stratum in which all that may be declared is equal. */
export interface Compared {
  readonly customer: number;
  readonly group: number;
  /** The tier and kind of customer that are held equal: one for each customer. */
  readonly standing: string;
  /** The kind of case within this standing. */
  readonly stratum: string;
  readonly value: number;
  readonly cases: number;
}

/** The groups of some size by name, and what their customers received. */
export interface Comparison {
  readonly names: readonly string[];
  readonly rows: readonly Compared[];
}

/**
 * What groups of customers received, ready to be held against each other. A stratum is the kind of
 * case with whatever is declared openly but is not compared itself.
 */
export function comparison(all: readonly Received[], grouping: Grouping): Comparison {
  const members = new Map<string, Set<number>>();
  for (const { customer, groups } of all) {
    const name = groups[grouping];
    if (name === null) continue;
    const inside = members.get(name);
    if (inside) inside.add(customer);
    else members.set(name, new Set([customer]));
  }
  const names = [...members]
    .filter(([, inside]) => inside.size >= FEW)
    .map(([name]) => name)
    .sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const held = DECLARED.filter((name) => name !== grouping);
  const rows: Compared[] = [];
  for (const { customer, caseKind, value, cases, groups } of all) {
    const group = places.get(groups[grouping] ?? "");
    if (group === undefined) continue;
    const standing = held.map((name) => groups[name] ?? "").join("\n");
    rows.push({ customer, group, standing, stratum: `${standing}\n${caseKind}`, value, cases });
  }
  return { names, rows };
}

/**
 * Customers as members of a lottery within their standing. Ranks are given within each kind of case,
 * and a customer has the sum of them all: whoever came with cases of three kinds is still one witness.
 */
export function ranked(rows: readonly Compared[]): Member[] {
  const strata = new Map<string, Compared[]>();
  for (const row of rows) {
    const inside = strata.get(row.stratum);
    if (inside) inside.push(row);
    else strata.set(row.stratum, [row]);
  }
  const customers = new Map<number, { stratum: string; group: number; score: number }>();
  for (const inside of strata.values()) {
    const ranks = midranks(inside);
    const n = inside.reduce((sum, { cases }) => sum + cases, 0);
    for (const [i, { customer, group, standing, cases }] of inside.entries()) {
      const found = customers.get(customer) ?? { stratum: standing, group, score: 0 };
      // Less its expectation, so that coming often is no score by itself (van Elteren's weights).
      found.score += (cases * (ranks[i]! - (n + 1) / 2)) / (n + 1);
      customers.set(customer, found);
    }
  }
  return [...customers.values()];
}

/** Ranks from 1, equal values sharing the mean of theirs. */
export const midranks = (rows: readonly Compared[]): number[] =>
  ranks(
    rows.map(({ value }) => value),
    rows.map(({ cases }) => cases),
  );

/** One group against all others, with whatever may be declared held equal; null where it cannot be. */
export function against(rows: readonly Compared[], one: number): StratifiedDifference | null {
  return stratifiedDifference(
    rows.map(({ customer, group, stratum, value, cases }) => ({
      member: customer,
      stratum,
      one: group === one,
      n: cases,
      total: cases * value,
    })),
  );
}
