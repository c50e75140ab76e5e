import type { Graph } from "../../../src/models/graph.ts";
import { at, ofInterval, type Recovery, relation } from "./recovery.ts";

// The key counts all contacts on record, whenever they were.
const EVER = { moment_window_days: 36500 };

// Telephone and chat, at all difficulties or at the same.
const BY_TELEPHONE = {
  outcome: "first_contact_resolution",
  compared_by: "channel",
  stratified_by: "contact_kind",
  member: "phone",
};

const told = (moment: string) => async (graph: Graph) => {
  const tellings = await relation(graph, "tellings", EVER);
  const of = (column: string) => at(tellings, { class: moment }, column);
  return ofInterval(of("told_mean"), of("ci_low"), of("ci_high"));
};

export const recoveries: readonly Recovery[] = [
  { id: "told_magic", read: told("magic") },
  { id: "told_misery", read: told("misery") },
  {
    id: "break_even",
    async read(graph) {
      const even = await relation(graph, "break_even", EVER);
      const of = (column: string) => at(even, { tellings: "measured" }, column);
      return ofInterval(of("break_even"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "voice_share",
    // Wilson’s interval is not symmetric: the error is that of the share itself.
    async read(graph) {
      const silent = await relation(graph, "silent_dissatisfaction", EVER);
      const estimate = at(silent, { state: "complained" }, "share");
      const n = at(silent, { state: "disappointed" }, "moments");
      return { estimate, se: Math.sqrt(Math.max(estimate * (1 - estimate), 1e-9) / n) };
    },
  },
  {
    id: "silence_costs",
    async read(graph) {
      const silent = await relation(graph, "silent_dissatisfaction", EVER);
      const of = (column: string) => at(silent, { state: "silent" }, column);
      return ofInterval(of("silence_costs"), of("silence_costs_low"), of("silence_costs_high"));
    },
  },
  {
    id: "simpson_within",
    // The key averages easy and hard requests alike.
    async read(graph) {
      const overrides = { stratum_weights: "equal" };
      const reversals = await relation(graph, "reversals", overrides);
      const of = (column: string) => at(reversals, BY_TELEPHONE, column);
      return ofInterval(of("adjusted"), of("adjusted_low"), of("adjusted_high"));
    },
  },
  {
    id: "simpson_overall",
    async read(graph) {
      const reversals = await relation(graph, "reversals");
      const of = (column: string) => at(reversals, BY_TELEPHONE, column);
      return ofInterval(of("difference"), of("difference_low"), of("difference_high"));
    },
  },
];
