import type { Columns } from "../../../src/engine/column.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

function slope({ columns, length }: Columns, where: Readonly<Record<string, string>>) {
  const at = Array.from({ length }, (_, i) => i).find((i) =>
    Object.entries(where).every(([name, value]) => columns[name]?.[i] === value),
  );
  const of = (name: string) => Number(at === undefined ? NaN : columns[name]?.[at]);
  return ofInterval(of("points_per_point"), of("points_low"), of("points_high"));
}

export const recoveries: readonly Recovery[] = [
  {
    id: "driver_trust",
    async read(graph) {
      return slope(await relation(graph, "key_drivers"), { driver: "trust" });
    },
  },
  {
    id: "drivers_irrational",
    async read(graph) {
      const where = { group_name: "all", block: "irrational" };
      return slope(await relation(graph, "driver_blocks"), where);
    },
  },
  {
    id: "drivers_rational",
    async read(graph) {
      const where = { group_name: "all", block: "rational" };
      return slope(await relation(graph, "driver_blocks"), where);
    },
  },
];
