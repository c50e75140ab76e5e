import type { Column, Columns } from "../../engine/column.ts";
import { compareMeans, type Share } from "../../stats/group_means.ts";
import { holm } from "../../stats/holm.ts";
import { chiSquareTail } from "../../stats/chi_square.ts";
import { type Cases, stratifiedDifference } from "../../stats/stratified_difference.ts";
import type { ComputedModel } from "../model.ts";

/** A side with fewer customers shows no estimate. */
const FEW = 10;

export const model = {
  header: `
    One row per practice that is often taken for customer orientation: who gets it, and whether they return.
    returned_with and returned_without are shares of sales after which the customer came back within
    return_days; difference holds them against each other at equal levels of loyalty, the level being
    the one before the sale; own_difference holds the sales of each customer against others of the
    same customer, so that it tells nothing of who gets the practice, and p_value is its. used_by_devoted and used_by_others are the shares of sales with the practice
    among the devoted and partners and among others. raw_difference leaves the level out: where it
    differs from difference, it tells who gets the practice and not what it does. Customers are
    clusters; p_holm is corrected for as many looks as there are practices. In TypeScript, because it
    holds strata against each other as double_standards does.
    analysis A49
    guards P7, P8, P9, P11, P36
    better with orders.discount, orders.extra_given, surveys(construct = satisfaction)
  `,
  reads: {
    sales: `
      select
        practice,
        cast(customer_no as double) as customer_no,
        level,
        practised,
        cast(sales as double) as sales,
        cast(followed_sales as double) as followed_sales,
        cast(returns as double) as returns
      from practice_sales
      order by practice, customer_no, level, practised`,
  },
  columns: {
    practice: "varchar",
    customers: "integer",
    sales: "integer",
    returned_with: "double",
    returned_without: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    raw_difference: "double",
    own_difference: "double",
    own_difference_low: "double",
    own_difference_high: "double",
    p_value: "double",
    p_holm: "double",
    used_by_devoted: "double",
    used_by_others: "double",
    use_difference: "double",
    use_difference_low: "double",
    use_difference_high: "double",
  },
  compute({ sales }) {
    const all = read(sales!);
    const names = [...new Set(all.map(({ practice }) => practice))];
    const found = names.flatMap((name) => {
      const rows = all.filter(({ practice }) => practice === name);
      const one = described(name, rows);
      return one ? [one] : [];
    });
    const p = found.map(({ own, ownSe }) => chiSquareTail((own / ownSe) ** 2, 1));
    const corrected = holm(p);
    const columns: Record<string, Column> = {
      practice: found.map(({ practice }) => practice),
      customers: Int32Array.from(found, ({ customers }) => customers),
      sales: Int32Array.from(found, ({ count }) => count),
      p_value: Float64Array.from(p),
      p_holm: Float64Array.from(corrected),
    };
    for (const [column, name] of Object.entries(NUMBERS))
      columns[column] = Float64Array.from(found, (row) => row[name]);
    return columns;
  },
} as const satisfies ComputedModel;

const NUMBERS = {
  returned_with: "mean",
  returned_without: "otherMean",
  difference: "difference",
  difference_low: "low",
  difference_high: "high",
  raw_difference: "raw",
  own_difference: "own",
  own_difference_low: "ownLow",
  own_difference_high: "ownHigh",
  used_by_devoted: "usedByDevoted",
  used_by_others: "usedByOthers",
  use_difference: "use",
  use_difference_low: "useLow",
  use_difference_high: "useHigh",
} as const;

interface Sales {
  readonly practice: string;
  readonly customer: number;
  readonly level: number;
  readonly practised: boolean;
  readonly sales: number;
  readonly followed: number;
  readonly returns: number;
}

function read({ columns, length }: Columns): Sales[] {
  const number = (name: string, i: number) => Number(columns[name]![i]);
  return Array.from({ length }, (_, i) => ({
    practice: String(columns.practice![i]),
    customer: number("customer_no", i),
    level: number("level", i),
    practised: columns.practised![i] === true,
    sales: number("sales", i),
    followed: number("followed_sales", i),
    returns: number("returns", i),
  }));
}

function described(practice: string, rows: readonly Sales[]) {
  const followed = rows.filter((row) => row.followed > 0);
  const on = (side: boolean) =>
    new Set(followed.filter((row) => row.practised === side).map(({ customer }) => customer)).size;
  if (on(true) < FEW || on(false) < FEW) return null;
  const cases = (stratum: (row: Sales) => number) =>
    followed.map((row): Cases => ({
      member: row.customer,
      stratum: stratum(row),
      one: row.practised,
      n: row.followed,
      total: row.returns,
    }));
  const held = stratifiedDifference(cases(({ level }) => level));
  const raw = stratifiedDifference(cases(() => 0));
  const own = stratifiedDifference(cases(({ customer }) => customer));
  if (!held || !raw) return null;
  const [devoted, others] = [true, false].map((side) =>
    usage(rows.filter(({ level }) => level >= 2 === side)),
  ) as [Share[], Share[]];
  const enough = devoted.length >= FEW && others.length >= FEW;
  const use = enough ? compareMeans(devoted, others) : null;
  return {
    practice,
    ...held,
    raw: raw.difference,
    own: own?.difference ?? NaN,
    ownLow: own?.low ?? NaN,
    ownHigh: own?.high ?? NaN,
    ownSe: own?.se ?? NaN,
    customers: new Set(rows.map(({ customer }) => customer)).size,
    count: rows.reduce((sum, row) => sum + row.sales, 0),
    usedByDevoted: use?.one ?? NaN,
    usedByOthers: use?.other ?? NaN,
    use: use?.difference ?? NaN,
    useLow: use?.differenceLow ?? NaN,
    useHigh: use?.differenceHigh ?? NaN,
  };
}

/** How many of each customer's sales had the practice. */
function usage(rows: readonly Sales[]): Share[] {
  const members = new Map<number, { total: number; cases: number }>();
  for (const { customer, practised, sales } of rows) {
    const found = members.get(customer) ?? { total: 0, cases: 0 };
    found.cases += sales;
    if (practised) found.total += sales;
    members.set(customer, found);
  }
  return [...members].map(([member, share]) => ({ member: String(member), ...share }));
}
