import type { FindingName } from "../../src/sample/findings.ts";
import { recover } from "../models/recoveries/recovery.ts";
import { coverage, distance, OFF, together } from "../sample/planted.ts";
import type { Report } from "./report.ts";

const SEEDS = 10;
const CUSTOMERS = 20_000;
/** Intervals of 10 that must hold the truth. */
const COVERED = 7;

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/models", "src/sample", "src/stats", "test/models/recoveries"];

/** D14 over ten seeds: the models recover each planted value, and find none that is switched off. */
export async function run(report: Report): Promise<void> {
  const companies = (name: string, off: readonly FindingName[] = []) =>
    report.seeds(name, SEEDS, (seed) =>
      recover({ seed, customers: CUSTOMERS, language: "en" }, off),
    );
  for (const finding of together(await companies("planted"))) {
    const away = distance(finding, ({ rule }) => rule);
    const covered = coverage(finding, ({ rule }) => rule);
    report.check(`recovered: ${finding.id}`, Math.abs(away) < 3 && covered >= COVERED, {
      away,
      covered,
    });
  }
  for (const [group, names] of OFF.entries()) {
    for (const finding of together(await companies(`switched off, group ${group + 1}`, names))) {
      if (!finding.off || finding.none === null) continue;
      const away = distance(finding, () => finding.none ?? NaN);
      const covered = coverage(finding, () => finding.none ?? NaN);
      report.check(`absent: ${finding.id}`, Math.abs(away) < 3 && covered >= COVERED, {
        away,
        covered,
      });
    }
  }
}
