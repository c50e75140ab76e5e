import type { Columns } from "../../../src/engine/column.ts";
import { relation } from "../recoveries/recovery.ts";
import type { Alarm } from "./alarm.ts";

/** The values of one column in the rows that hold these values. */
const values = (
  { columns, length }: Columns,
  column: string,
  wanted: Readonly<Record<string, string>>,
) =>
  Array.from({ length }, (_, i) => i)
    .filter((i) => Object.entries(wanted).every(([name, value]) => columns[name]?.[i] === value))
    .map((i) => Number(columns[column]?.[i]));

const clear = (low: number | undefined, high: number | undefined) => low! > 0 || high! < 0;

/** Without the finding managers believe what customers experience, and no employee, segment, refusal or discount makes a difference. */
export const alarms: readonly Alarm[] = [
  {
    id: "belief_gap",
    finding: "orientation",
    async raised(graph) {
      const table = await relation(graph, "orientation_gaps");
      const wanted = { dimension: "all_dimensions" };
      return clear(values(table, "ci_low", wanted)[0], values(table, "ci_high", wanted)[0]);
    },
  },
  {
    id: "employee_icc",
    finding: "standards",
    async raised(graph) {
      const table = await relation(graph, "service_standard");
      const wanted = { measure: "csat", level: "employee", standard_state: "without_standard" };
      return values(table, "p_value", wanted)[0]! < 0.05;
    },
  },
  {
    id: "undeclared_wait",
    finding: "waiting",
    async raised(graph) {
      const table = await relation(graph, "double_standards");
      return values(table, "p_value", { outcome: "wait_s", group_by: "segment" })[0]! < 0.05;
    },
  },
  {
    // Waits are dealt alike to all groups; whatever else differs by tier is there.
    id: "any_undeclared_wait",
    finding: "waiting",
    async raised(graph) {
      const table = await relation(graph, "double_standards");
      return values(table, "p_holm", { outcome: "wait_s" }).some((p) => p < 0.05);
    },
  },
  {
    id: "refusal_costs",
    finding: "policy",
    async raised(graph) {
      const table = await relation(graph, "policy_refusals");
      const wanted = { policy_id: "all" };
      const [low] = values(table, "difference_low", wanted);
      return clear(low, values(table, "difference_high", wanted)[0]);
    },
  },
  {
    id: "discount_repeat",
    finding: "discounts",
    async raised(graph) {
      const table = await relation(graph, "practices");
      return values(table, "p_value", { practice: "discount" })[0]! < 0.05;
    },
  },
  {
    id: "chain_staff_service",
    finding: "chain",
    async raised(graph) {
      const { columns, length } = await relation(graph, "service_profit_chain");
      const at = Array.from({ length }, (_, i) => i).find(
        (i) => columns.link?.[i] === "commitment_service" && !Number.isFinite(columns.lag?.[i]),
      );
      return clear(Number(columns.ci_low?.[at ?? -1]), Number(columns.ci_high?.[at ?? -1]));
    },
  },
];
