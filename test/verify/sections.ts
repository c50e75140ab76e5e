import type { Report } from "./report.ts";
import * as alarms from "./alarms.ts";
import * as browser from "./browser.ts";
import * as intake from "./intake.ts";
import * as kills from "./kills.ts";
import * as library from "./library.ts";
import * as models from "./models.ts";
import * as sample from "./sample.ts";

/** One part of `npm run verify`. */
export interface Section {
  /** Files and folders whose change makes the results stale. */
  readonly covers: readonly string[];
  run(report: Report): Promise<void>;
}

export const SECTIONS: Readonly<Record<string, Section>> = {
  alarms,
  browser,
  intake,
  kills,
  library,
  models,
  sample,
};
