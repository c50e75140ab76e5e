import type { Columns } from "../../../src/engine/column.ts";
import type { Estimate } from "../../sample/measure.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

/** The first row in which a column holds this value. */
const row = ({ columns }: Columns, column: string, value: string) => {
  const at = Array.from<unknown>(columns[column] ?? []).indexOf(value);
  return (name: string) => Number(columns[name]?.[at] ?? NaN);
};

/** The page shows places from −1 to +1, the key points from −3 to +3. */
const inPoints = (estimate: number, low: number, high: number) =>
  ofInterval(3 * estimate, 3 * low, 3 * high);

/** An interval that is symmetric on the logarithmic scale. */
function ofRatio(of: (column: string) => number): Estimate {
  const estimate = of("ratio");
  return { estimate, se: (estimate * Math.log(of("ci_high") / of("ci_low"))) / (2 * 1.959964) };
}

export const recoveries: readonly Recovery[] = [
  {
    id: "belief_gap",
    async read(graph) {
      const of = row(await relation(graph, "orientation_gaps"), "dimension", "all_dimensions");
      return inPoints(of("belief_gap"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "customer_orientation",
    async read(graph) {
      const of = row(await relation(graph, "orientation_gaps"), "dimension", "all_dimensions");
      return inPoints(of("experienced"), of("experienced_low"), of("experienced_high"));
    },
  },
  {
    id: "changes_by_customers",
    // The key takes the changes of all years.
    async read(graph) {
      const behaviour = await relation(graph, "orientation_behaviour", { records_days: 3650 });
      const of = row(behaviour, "proxy", "changes_by_customers");
      return ofInterval(of("raw_value"), of("raw_low"), of("raw_high"));
    },
  },
  {
    id: "downturn_cut",
    async read(graph) {
      const response = await relation(graph, "downturn_response");
      return ofRatio(row(response, "branch_response", "cut_against_improvement"));
    },
  },
  {
    id: "entry_ratio",
    async read(graph) {
      return ofRatio(row(await relation(graph, "entry_effect"), "group_name", "everybody"));
    },
  },
];
