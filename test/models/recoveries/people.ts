import { type Recovery, relation } from "./recovery.ts";

const LINKS = {
  chain_staff_service: "commitment_service",
  chain_service_retention: "service_departures",
};

/**
 * The key holds Pearson's correlation of the branches' true values; ranks give (6 / π) asin(ρ / 2) of
 * it in a normal world, a few hundredths less, which is turned back here. The error is that of
 * Fisher's transformation, after Bonett and Wright.
 */
export const recoveries: readonly Recovery[] = Object.entries(LINKS).map(
  ([id, link]): Recovery => ({
    id,
    async read(graph) {
      const { columns, length } = await relation(graph, "service_profit_chain");
      const at = Array.from({ length }, (_, i) => i).find(
        (i) => columns.link?.[i] === link && !Number.isFinite(columns.lag?.[i]),
      );
      const of = (name: string) => Number(columns[name]?.[at ?? -1]);
      const estimate = 2 * Math.sin((Math.PI / 6) * of("rho"));
      const spread = Math.sqrt((1 + of("rho") ** 2 / 2) / (of("units") - 3));
      return { estimate, se: (1 - estimate ** 2) * spread };
    },
  }),
);
