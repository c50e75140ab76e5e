import { startNodeEngine } from "../../src/engine/node.ts";
import { coverage, distance, OFF, survey, together, visible } from "../sample/planted.ts";
import type { Report } from "./report.ts";

const SEEDS = 20;
/** Intervals of 20 that must hold the truth, and companies of 20 in which a headline must show. */
const COVERED = 16;
const SHOWN = 18;
const HEADLINES = 6;

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/sample", "test/sample", "test/verify/sample.ts"];

/**
 * Over 20 seeds (D14): each planted value is measured where it was planted, none of it is there when
 * switched off, and at least six findings show at the default size in 90 % of companies.
 */
export async function run(report: Report): Promise<void> {
  const engine = await startNodeEngine();
  const all = (name: string, customers: number, off: Parameters<typeof survey>[3] = []) =>
    report.seeds(name, SEEDS, (seed) =>
      survey(engine, [seed], { customers, language: "en" }, off).then((found) => found),
    );
  const planted = together(await all("planted", 6000));
  for (const finding of planted) {
    const away = distance(finding, ({ rule }) => rule);
    const covered = coverage(finding, ({ rule }) => rule);
    const ok = Math.abs(away) < 3 && covered >= COVERED;
    report.check(`planted: ${finding.id}`, ok, { away, covered });
  }
  for (const [group, names] of OFF.entries()) {
    for (const finding of together(await all(`switched off, group ${group + 1}`, 6000, names))) {
      if (!finding.off || finding.none === null) continue;
      const away = distance(finding, () => finding.none ?? NaN);
      const covered = coverage(finding, () => finding.none ?? NaN);
      const ok = Math.abs(away) < 3 && covered >= COVERED;
      report.check(`switched off: ${finding.id}`, ok, { away, covered });
    }
  }
  const small = together(await all("default size", 2000));
  const headlines = small.filter((finding) => visible(finding) >= SHOWN).map(({ id }) => id);
  report.check("headlines at the default size", headlines.length >= HEADLINES, {
    headlines: headlines.join(", "),
  });
  await engine.stop();
}
