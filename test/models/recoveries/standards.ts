import type { Columns } from "../../../src/engine/column.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

/** The one row that holds these values. */
const row = ({ columns, length }: Columns, wanted: Readonly<Record<string, string>>) => {
  const at = Array.from({ length }, (_, i) => i).find((i) =>
    Object.entries(wanted).every(([column, value]) => columns[column]?.[i] === value),
  );
  return (column: string) => Number(at === undefined ? NaN : columns[column]?.[at]);
};

export const recoveries: readonly Recovery[] = [
  {
    id: "employee_icc",
    async read(graph) {
      const of = row(await relation(graph, "service_standard"), {
        measure: "csat",
        level: "employee",
        standard_state: "without_standard",
      });
      return ofInterval(of("icc1"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "undeclared_wait",
    // The interval is made on the logarithm of the ratio.
    async read(graph) {
      const of = row(await relation(graph, "double_standards_groups"), {
        outcome: "wait_s",
        group_by: "segment",
        group_name: "student",
      });
      const onLog = ofInterval(0, Math.log(of("ci_low")), Math.log(of("ci_high")));
      return { estimate: of("adjusted_effect"), se: of("adjusted_effect") * onLog.se };
    },
  },
];
