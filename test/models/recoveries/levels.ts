import { at, ofInterval, type Recovery, relation } from "./recovery.ts";

// The key counts the answers of the last wave as they are. So the conditions that answers do not
// hold (repetition, rhythm, base conditions) are off, and earlier waves too old.
const ANSWERS_ALONE = {
  repeat_satisfied: 0,
  active_required: false,
  hygiene_valid_days: 0,
  answer_valid_days: 60,
};

export const recoveries: readonly Recovery[] = [
  {
    id: "devoted_share",
    async read(graph) {
      const { columns, length } = await relation(graph, "loyalty_level_rules", ANSWERS_ALONE);
      const customers = (from: number) =>
        Array.from({ length }, (_, i) =>
          Number(columns.level?.[i]) >= from ? Number(columns.customers?.[i]) : 0,
        ).reduce((sum, value) => sum + value, 0);
      const n = customers(0);
      const estimate = customers(2) / n;
      return { estimate, se: Math.sqrt(Math.max(estimate * (1 - estimate), 1e-9) / n) };
    },
  },
  {
    id: "partner_acts",
    async read(graph) {
      const acts = await relation(graph, "acts_by_answer");
      const of = (column: string) => at(acts, { answers: "devoted_recommends" }, column);
      return ofInterval(of("acts"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "path_to_buy",
    async read(graph) {
      const path = await relation(graph, "loyalty_path");
      const of = (column: string) => at(path, { path: "loyalty", step: "trial" }, column);
      return ofInterval(of("mean_days"), of("mean_days_low"), of("mean_days_high"));
    },
  },
  {
    id: "path_buys",
    // The key speaks of consumers who came by themselves.
    async read(graph) {
      const overrides = { path_customers: "b2c", path_without_channel: "referral" };
      const path = await relation(graph, "loyalty_path", overrides);
      const of = (column: string) => at(path, { path: "loyalty", step: "trial" }, column);
      return ofInterval(of("share"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "tenure_margin",
    async read(graph) {
      const tenure = await relation(graph, "margin_by_tenure");
      const of = (column: string) => at(tenure, { tenure_year: 0 }, column);
      return ofInterval(of("slope"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "leavers_answer",
    async read(graph) {
      const response = await relation(graph, "survey_response");
      const of = (column: string) => at(response, { wave: "all_waves" }, column);
      return ofInterval(of("ratio"), of("ratio_low"), of("ratio_high"));
    },
  },
  {
    id: "new_unsteady",
    async read(graph) {
      const steadiness = await relation(graph, "rhythm_steadiness");
      const of = (column: string) => at(steadiness, { history: "new_customers" }, column);
      return ofInterval(of("difference"), of("difference_low"), of("difference_high"));
    },
  },
];
