import type { FindingName } from "../../src/sample/findings.ts";
import { recover } from "../models/recoveries/recovery.ts";
import { coverage, distance, OFF, type Planted, together } from "../sample/planted.ts";
import type { Report } from "./report.ts";

const SEEDS = 10;
const CUSTOMERS = 20_000;
/** Intervals of 10 that must hold the truth. */
const COVERED = 7;

/** What other findings may leave of a value whose own is switched off, as a part of what is planted. */
const LEFT = 0.1;

/** What this section covers: its results are stale when one of these changes. */
export const covers = [
  "src/models",
  "src/sample",
  "src/stats",
  "test/models/recoveries",
  "test/verify/models.ts",
];

/**
 * D14 over ten seeds: the models recover each planted value, and find none that is switched off.
 *
 * The truth is in both cases what the rule gives in the very company. Where a finding is switched off
 * the others go on, and some move its value by a little: who was miserable did not stay for the first
 * extra, so those who got it had begun a little better. So it must be next to nothing, not nothing.
 */
export async function run(report: Report): Promise<void> {
  const companies = (name: string, off: readonly FindingName[] = []) =>
    report.seeds(name, SEEDS, (seed) =>
      recover({ seed, customers: CUSTOMERS, language: "en" }, off),
    );
  const recovered = (finding: Planted) => {
    const away = distance(finding, ({ rule }) => rule);
    const covered = coverage(finding, ({ rule }) => rule);
    return { ok: Math.abs(away) < 3 && covered >= COVERED, away, covered };
  };
  const planted = together(await companies("planted"));
  for (const finding of planted) {
    const { ok, ...figures } = recovered(finding);
    report.check(`recovered: ${finding.id}`, ok, figures);
  }
  for (const [group, names] of OFF.entries()) {
    for (const finding of together(await companies(`switched off, group ${group + 1}`, names))) {
      const { none } = finding;
      const there = planted.find(({ id }) => id === finding.id);
      if (!finding.off || none === null || !there) continue;
      const { ok, ...figures } = recovered(finding);
      const left = Math.abs(meanRule(finding) - none) / Math.abs(meanRule(there) - none || 1);
      report.check(`absent: ${finding.id}`, ok && left <= LEFT, { ...figures, left });
    }
  }
}

const meanRule = ({ readings }: Planted): number =>
  readings.reduce((sum, { rule }) => sum + rule, 0) / readings.length;
