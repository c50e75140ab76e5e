import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The share of orders that the export holds twice, to the last column. */
export const duplicates = finding({ share: 0.004 }, { share: 0 });

export const isDoubled = (world: World, customer: number, visit: number): boolean =>
  world.source("duplicates").at(customer, visit).next() < world.parameters.duplicates.share;
