import { expectedOf } from "../../stats/dirichlet.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";
import { FEW, fitMarket, READS } from "./market/fit_market.ts";

export const model = {
  header: `
    One row per brand: penetration, rate of buying and share of requirements in the market panel, and
    what the NBD-Dirichlet model expects for the brand's market share if no brand had loyalty of its
    own. In such a market small brands are bought by fewer people and by these a little less often
    (double jeopardy). excess_loyalty is the observed share of requirements less the expected one.
    Penetration with Wilson's 95 % interval, under ten buyers nothing. m, k_shape and s as in
    dirichlet_market. In TypeScript, because K and S are roots of equations and the expectations are
    sums over all numbers of purchases.
    analysis A41
    guards P8, P14, P20, P25
    param own_brand varchar = select brand from own_brand: the brand of the company in purchases of the whole market
    param dirichlet_estimator varchar = 'likelihood' ('likelihood' | 'penetration'): how the S of the market is estimated
  `,
  reads: READS,
  columns: {
    brand: "varchar",
    is_own: "boolean",
    buyers: "integer",
    market_share: "double",
    penetration: "double",
    penetration_low: "double",
    penetration_high: "double",
    expected_penetration: "double",
    rate: "double",
    expected_rate: "double",
    requirements: "double",
    expected_requirements: "double",
    excess_loyalty: "double",
    m: "double",
    k_shape: "double",
    s: "double",
  },
  compute(inputs, parameters) {
    const market = fitMarket(inputs, parameters);
    const rows = (market?.brands ?? []).map((brand) => {
      const { people, category, s } = market!;
      const fits = !Number.isNaN(category.k) && !Number.isNaN(s);
      const expected = fits ? expectedOf(category, s, brand.share) : null;
      return { ...brand, people, expected, ...category, s, few: brand.buyers < FEW };
    });
    type Row = (typeof rows)[number];
    const numbers = (of: (row: Row) => number) => Float64Array.from(rows, of);
    const told = (of: (row: Row) => number) => numbers((row) => (row.few ? NaN : of(row)));
    const requirements = (row: Row) => row.purchases / row.categoryPurchases;
    return {
      brand: rows.map(({ brand }) => brand),
      is_own: rows.map(({ isOwn }) => isOwn),
      buyers: Int32Array.from(rows, ({ buyers }) => buyers),
      market_share: numbers(({ share }) => share),
      penetration: told(({ penetration }) => penetration),
      penetration_low: told((row) => wilson(row.buyers, row.people, -1)),
      penetration_high: told((row) => wilson(row.buyers, row.people, 1)),
      expected_penetration: told(({ expected }) => expected?.penetration ?? NaN),
      rate: told(({ purchases, buyers }) => purchases / buyers),
      expected_rate: told(({ expected }) => expected?.rate ?? NaN),
      requirements: told(requirements),
      expected_requirements: told(({ expected }) => expected?.requirements ?? NaN),
      excess_loyalty: told((row) => requirements(row) - (row.expected?.requirements ?? NaN)),
      m: numbers(({ m }) => m),
      k_shape: numbers(({ k }) => k),
      s: numbers(({ s }) => s),
    };
  },
} as const satisfies ComputedModel;

/** One end of Wilson's 95 % interval of a share. */
function wilson(x: number, n: number, side: 1 | -1): number {
  const z2 = Z95 ** 2;
  return (x + z2 / 2 + side * Z95 * Math.sqrt((x * (n - x)) / n + z2 / 4)) / (n + z2);
}
