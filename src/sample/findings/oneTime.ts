import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The share of new consumers who buy once and never mean to come again. */
export const oneTime = finding({ share: 0.24 }, { share: 0 }, [
  {
    id: "one_time",
    what: {
      en: "New consumers with a single visit in their first year, as a share",
      ru: "Доля новых потребителей с единственным визитом за первый год",
      pl: "Udział nowych konsumentów z jedną wizytą w pierwszym roku",
    },
    parameter: () => null,
    realised: (tally) => tally.mean("one time"),
    none: null,
    analysis: "B3",
    smallest: 500,
  },
]);

export const comesOnce = (world: World, customer: number): boolean =>
  world.source("one time").at(customer).next() < world.parameters.oneTime.share;
