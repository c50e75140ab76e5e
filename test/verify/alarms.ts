import { ALARMS, alarmsAt } from "../models/alarms/alarm.ts";
import type { Report } from "./report.ts";

const SEEDS = 100;
const CUSTOMERS = 2000;
/** Of 100 companies with nothing in them, at the five percent level (D14). */
const ALLOWED = 11;

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/models", "src/sample", "src/stats", "test/models/alarms"];

/** D14 over a hundred seeds: how often the models take chance for a finding. */
export async function run(report: Report): Promise<void> {
  const companies = await report.seeds("nothing planted", SEEDS, (seed) =>
    alarmsAt(seed, CUSTOMERS),
  );
  for (const { id } of ALARMS) {
    const raised = companies.filter((company) => company[id]).length;
    report.check(`false alarms: ${id}`, raised <= ALLOWED, { raised, of: SEEDS });
  }
}
