import { QUARTERS, quarterOf } from "../calendar.ts";
import { exponential, pick } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** 0 dissatisfied, 1 satisfied, 2 devoted, 3 partner. */
export type Level = 0 | 1 | 2 | 3;

const STILL = [0, 1, 2, 3].map((from) => [0, 1, 2, 3].map((to) => (from === to ? 1 : 0)));

/**
 * Each customer has a loyalty level that moves at the turn of a quarter. Parameters: the shares of
 * levels among old and new customers, the probabilities of moving in a quarter, and the departures
 * a quarter for reasons that have nothing to do with a mistake.
 */
export const levels = finding(
  {
    old_shares: [0.12, 0.48, 0.26, 0.14],
    new_shares: [0.16, 0.68, 0.13, 0.03],
    moves: [
      [0.8, 0.2, 0, 0],
      [0.05, 0.88, 0.07, 0],
      [0, 0.06, 0.89, 0.05],
      [0, 0, 0.06, 0.94],
    ],
    departures: [0.2, 0.07, 0.002, 0.001],
  },
  {
    old_shares: [0, 1, 0, 0],
    new_shares: [0, 1, 0, 0],
    moves: STILL,
    departures: [0.05, 0.05, 0.05, 0.05],
  },
  [
    {
      id: "devoted_share",
      what: {
        en: "Share of devoted customers and partners among those who answered the last survey",
        ru: "Доля преданных клиентов и партнеров среди ответивших на последний опрос",
        pl: "Udział klientów oddanych i partnerów wśród odpowiadających w ostatnim badaniu",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("levels: devoted, all"),
      rule: (tally) => tally.mean("levels: devoted, answered"),
      none: 0,
      analysis: "A01",
      smallest: 2000,
    },
    {
      id: "ladder_up",
      what: {
        en: "Satisfied consumers who are devoted or partners half a year later, as a share",
        ru: "Доля довольных потребителей, ставших за полгода преданными или партнерами",
        pl: "Udział zadowolonych konsumentów, którzy po pół roku są oddani lub są partnerami",
      },
      parameter: ({ moves }) => twice(moves, 1, 2) + twice(moves, 1, 3),
      realised: (tally) => tally.mean("ladder: up"),
      none: 0,
      analysis: "A07",
      smallest: 2000,
    },
    {
      id: "ladder_down",
      what: {
        en: "Devoted consumers and partners who are merely satisfied or less half a year later, as a share",
        ru: "Доля преданных потребителей и партнеров, ставших за полгода просто довольными или недовольными",
        pl: "Udział oddanych konsumentów i partnerów, którzy po pół roku są najwyżej zadowoleni",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("ladder: down"),
      none: null,
      analysis: "A07",
      smallest: 4000,
    },
  ],
);

/** The probability of a move within two quarters. */
const twice = (moves: readonly (readonly number[])[], from: number, to: number): number =>
  moves.reduce((sum, row, via) => sum + (moves[from]?.[via] ?? 0) * (row[to] ?? 0), 0);

/**
 * The level of a customer in each quarter, from that of the first one on.
 * @param upward multiplies the probability of moving up, for groups that take longer to commit
 */
export function levelPath(
  world: World,
  customer: number,
  acquired: number,
  upward: number,
): Level[] {
  const { old_shares, new_shares, moves } = world.parameters.levels;
  const source = world.source("levels");
  const shares = acquired < 0 ? old_shares : new_shares;
  let level = pick(
    source.at(customer),
    shares.map((share, i) => (i > 1 ? share * upward : share)),
  );
  const first = quarterOf(acquired);
  const path: Level[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    if (quarter > first) {
      const row = (moves[level] ?? []).map((p, to) => (to > level ? p * upward : p));
      row[level] = 1 - row.reduce((sum, p, to) => (to === level ? sum : sum + p), 0);
      level = pick(source.at(customer, quarter + 1), row);
    }
    path.push(level as Level);
  }
  return path;
}

/** How much accumulated hazard of departure this customer outlives. */
export const endurance = (world: World, customer: number): number =>
  exponential(world.source("departures").at(customer), 1);
