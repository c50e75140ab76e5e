import { exponential, pick } from "../distributions.ts";
import { finding } from "../finding.ts";
import { QUARTERS, quarterOf } from "../calendar.ts";
import type { World } from "../world.ts";

/** 0 dissatisfied, 1 satisfied, 2 devoted, 3 partner. */
export type Level = 0 | 1 | 2 | 3;

/**
 * Each customer has a loyalty level that moves at the turn of a quarter. Parameters: the shares of
 * levels among old and new customers, the probabilities of moving in a quarter, and the departures
 * a quarter for reasons that have nothing to do with a mistake.
 */
export const levels = finding(
  {
    old_shares: [0.1, 0.45, 0.3, 0.15],
    new_shares: [0.15, 0.7, 0.13, 0.02],
    moves: [
      [0.8, 0.2, 0, 0],
      [0.05, 0.87, 0.08, 0],
      [0, 0.04, 0.92, 0.04],
      [0, 0, 0.06, 0.94],
    ],
    departures: [0.22, 0.075, 0.004, 0.003],
  },
  {
    old_shares: [0, 1, 0, 0],
    new_shares: [0, 1, 0, 0],
    moves: [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    departures: [0.05, 0.05, 0.05, 0.05],
  },
);

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
  let level = pick(source.at(customer), acquired < 0 ? old_shares : new_shares);
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
