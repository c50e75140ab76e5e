import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The share of orders that the export holds twice, to the last column. */
export const duplicates = finding({ share: 0.004 }, { share: 0 }, [
  {
    id: "duplicate_share",
    what: {
      en: "Sales of known customers that the export holds twice, as a share",
      ru: "Доля продаж известным клиентам, попавших в выгрузку дважды",
      pl: "Udział sprzedaży znanym klientom zapisanych w danych dwukrotnie",
    },
    parameter: ({ share }) => share,
    none: 0,
    analysis: "P15",
    smallest: 500,
  },
]);

export const isDoubled = (world: World, customer: number, visit: number): boolean =>
  world.source("duplicates").at(customer, visit).next() < world.parameters.duplicates.share;
