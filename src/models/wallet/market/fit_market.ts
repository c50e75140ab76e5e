import type { Columns } from "../../../engine/column.ts";
import type { Value } from "../../../engine/engine.ts";
import {
  type Category,
  shapeOfRates,
  spreadByLikelihood,
  spreadByPenetration,
  type Tally,
} from "../../../stats/dirichlet.ts";

/** Under so many buyers nothing is told of a brand (P8). */
export const FEW = 10;

/** What both models of the market read: tallies, however many the people. */
export const READS = {
  people: `
    select cast(purchases as double) as purchases, cast(people as double) as people
    from market_panel
    order by purchases`,
  buyers: `
    select brand, cast(purchases as double) as purchases, cast(count(*) as double) as people
    from panel_purchases
    group by brand, purchases
    order by brand, purchases`,
  brands: `
    with members as (
      select customer_id, sum(purchases) as purchases
      from panel_purchases
      group by customer_id
    )
    select
      panel_purchases.brand,
      coalesce(panel_purchases.brand = getvariable('own_brand'), false) as is_own,
      cast(count(*) as double) as buyers,
      cast(sum(panel_purchases.purchases) as double) as purchases,
      cast(sum(members.purchases) as double) as category_purchases
    from panel_purchases
    inner join members on members.customer_id = panel_purchases.customer_id
    group by panel_purchases.brand
    order by purchases desc, panel_purchases.brand`,
};

/** A brand as it was observed. */
export interface Brand {
  readonly brand: string;
  readonly isOwn: boolean;
  readonly buyers: number;
  readonly purchases: number;
  readonly categoryPurchases: number;
  readonly share: number;
  readonly penetration: number;
}

export interface Market {
  readonly people: number;
  readonly buyers: number;
  readonly purchases: number;
  readonly category: Category;
  readonly brands: readonly Brand[];
  /** By likelihood, with its interval. */
  readonly likelihood: { readonly s: number; readonly low: number; readonly high: number };
  readonly byPenetration: number;
  /** The S in force. */
  readonly s: number;
}

/** Fits the NBD–Dirichlet model to a panel; null where nobody bought. */
export function fitMarket(
  inputs: Readonly<Record<string, Columns>>,
  parameters: Readonly<Record<string, Value>>,
): Market | null {
  const tallies = talliesOf(inputs.people!);
  const sum = (of: (row: Tally) => number) => tallies.reduce((total, row) => total + of(row), 0);
  const people = sum((row) => row.people);
  const buyers = sum((row) => (row.purchases > 0 ? row.people : 0));
  const purchases = sum((row) => row.people * row.purchases);
  if (purchases === 0) return null;
  const m = purchases / people;
  const category = { m, k: shapeOfRates(m, buyers / people) };
  const brands = brandsOf(inputs.brands!, purchases, people);
  const tallied = talliesByBrand(inputs.buyers!);
  const likelihood = spreadByLikelihood(
    tallies,
    brands.map(({ brand, share }) => ({ share, buyers: tallied.get(brand) ?? [] })),
  );
  const byPenetration = spreadByPenetration(category, brands);
  const s = parameters.dirichlet_estimator === "penetration" ? byPenetration : likelihood.s;
  return { people, buyers, purchases, category, brands, likelihood, byPenetration, s };
}

const talliesOf = ({ columns, length }: Columns): Tally[] =>
  Array.from({ length }, (_, i) => ({
    purchases: Number(columns.purchases![i]),
    people: Number(columns.people![i]),
  }));

function talliesByBrand(columns: Columns): Map<string, Tally[]> {
  const brands = new Map<string, Tally[]>();
  for (const [i, tally] of talliesOf(columns).entries()) {
    const brand = String(columns.columns.brand![i]);
    brands.set(brand, [...(brands.get(brand) ?? []), tally]);
  }
  return brands;
}

const brandsOf = ({ columns, length }: Columns, all: number, people: number): Brand[] =>
  Array.from({ length }, (_, i) => {
    const [buyers, purchases] = [Number(columns.buyers![i]), Number(columns.purchases![i])];
    return {
      brand: String(columns.brand![i]),
      isOwn: columns.is_own![i] === true,
      buyers,
      purchases,
      categoryPurchases: Number(columns.category_purchases![i]),
      share: purchases / all,
      penetration: buyers / people,
    };
  });
