import type { ComputedModel } from "../model.ts";
import { fitMarket, READS } from "./market/fit_market.ts";

export const model = {
  header: `
    One row: how a market panel buys the category, as the NBD-Dirichlet model puts it (Goodhardt,
    Ehrenberg and Chatfield 1984). m: purchases a person, buyers or not; k_shape: the shape K of the gamma
    distribution of rates, from m and the penetration. s: how people spread over brands, small where
    they keep to one; by dirichlet_estimator either the maximum of the Dirichlet-multinomial
    likelihood of each person's purchases, with the observed shares of brands, or the mean of the S
    that each brand's penetration asks for, weighted by share, with no brand left out. Published
    values of S rest on either, so both stand here, the likelihood's with its 95 % interval.
    In TypeScript, because K and S are roots of equations.
    analysis A41
    guards P14, P20
    param own_brand varchar = select brand from own_brand: the brand of the company in purchases of the whole market
    param dirichlet_estimator varchar = 'likelihood' ('likelihood' | 'penetration'): how the S of the market is estimated
  `,
  reads: READS,
  columns: {
    people: "integer",
    buyers: "integer",
    purchases: "integer",
    brands: "integer",
    penetration: "double",
    rate: "double",
    m: "double",
    k_shape: "double",
    s: "double",
    s_likelihood: "double",
    s_low: "double",
    s_high: "double",
    s_penetration: "double",
    dirichlet_estimator: "varchar",
  },
  compute(inputs, parameters) {
    const found = fitMarket(inputs, parameters);
    const markets = found ? [found] : [];
    type Market = (typeof markets)[number];
    const counts = (of: (market: Market) => number) => Int32Array.from(markets, of);
    const numbers = (of: (market: Market) => number) => Float64Array.from(markets, of);
    return {
      people: counts(({ people }) => people),
      buyers: counts(({ buyers }) => buyers),
      purchases: counts(({ purchases }) => purchases),
      brands: counts(({ brands }) => brands.length),
      penetration: numbers(({ buyers, people }) => buyers / people),
      rate: numbers(({ purchases, buyers }) => purchases / buyers),
      m: numbers(({ category }) => category.m),
      k_shape: numbers(({ category }) => category.k),
      s: numbers(({ s }) => s),
      s_likelihood: numbers(({ likelihood }) => likelihood.s),
      s_low: numbers(({ likelihood }) => likelihood.low),
      s_high: numbers(({ likelihood }) => likelihood.high),
      s_penetration: numbers(({ byPenetration }) => byPenetration),
      dirichlet_estimator: markets.map(() => String(parameters.dirichlet_estimator)),
    };
  },
} as const satisfies ComputedModel;
