import { type Recovery, relation } from "./recovery.ts";

export const recoveries: readonly Recovery[] = [
  {
    id: "lock_end_ratio",
    // The interval is symmetric on the logarithmic scale.
    async read(graph) {
      const { columns } = await relation(graph, "captive_survival_test");
      const row = Array.from<unknown>(columns.clock!).indexOf("lock_end");
      const of = (column: string) => Number(columns[column]![row]);
      const estimate = of("rate_ratio");
      const log = Math.log(of("ci_high") / of("ci_low")) / (2 * 1.959964);
      return { estimate, se: estimate * log };
    },
  },
];
