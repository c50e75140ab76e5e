import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The share of new consumers who buy once and never again. */
export const oneTime = finding({ share: 0.28 }, { share: 0 });

export const comesOnce = (world: World, customer: number): boolean =>
  world.source("one time").at(customer).next() < world.parameters.oneTime.share;
