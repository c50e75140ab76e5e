import { beta, gamma, pick, poisson } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/** Brands of the market diary: the own one first. */
export const BRANDS = ["Rungs", "Baumeister", "Castor", "Domino", "Everhome"] as const;

/**
 * Rivals' purchases. A panel of people from the street follows an NBD–Dirichlet market with known
 * parameters; customers who keep a diary buy a share at rivals that falls with their level.
 */
export const rivals = finding(
  {
    shares: [0.22, 0.3, 0.22, 0.16, 0.1],
    spread: 1.2,
    mean: 6,
    shape: 0.8,
    wallet: [0.3, 0.4, 0.68, 0.75],
  },
  { spread: 1e6, wallet: [0.5, 0.5, 0.5, 0.5] },
  [
    {
      id: "dirichlet_spread",
      what: {
        en: "S of the Dirichlet market in the panel (small: people keep to a brand)",
        ru: "Параметр S рынка Дирихле по панели (мал: люди держатся одной марки)",
        pl: "Parametr S rynku Dirichleta w panelu (mały: ludzie trzymają się jednej marki)",
      },
      parameter: ({ spread }) => spread,
      none: null,
      analysis: "A41",
      smallest: 2000,
    },
    {
      id: "wallet_devoted",
      what: {
        en: "Share of wallet of diary keepers: devoted and partners less others, by purchases",
        ru: "Доля кошелька у ведущих дневник: преданные и партнеры минус остальные, по числу покупок",
        pl: "Udział w wydatkach prowadzących dziennik: oddani i partnerzy minus pozostali, według liczby zakupów",
      },
      parameter: () => null,
      realised: (tally) =>
        tally.ratio("wallet: own devoted", "wallet: all devoted") -
        tally.ratio("wallet: own others", "wallet: all others"),
      none: 0,
      analysis: "A41",
      smallest: 4000,
    },
  ],
);

/** The brands that one person of the panel buys in a year, in order. */
export function panelPurchases(world: World, panelist: number): number[] {
  const { shares, spread, mean, shape } = world.parameters.rivals;
  const random = world.source("panel").at(panelist);
  const count = poisson(random, gamma(random, shape, mean));
  const weights = shares.map((share) => gamma(random, share * spread, share * spread));
  return Array.from({ length: count }, () => pick(random, weights));
}

/** How often a customer buys at rivals in the time of so many own purchases. */
export function rivalPurchases(world: World, customer: number, own: number, level: Level): number {
  const random = world.source("wallet").at(customer);
  const mean = world.parameters.rivals.wallet[level] ?? 0.5;
  const share = Math.max(0.08, beta(random, mean * 6, (1 - mean) * 6));
  return poisson(random, Math.min(60, (own * (1 - share)) / share));
}
