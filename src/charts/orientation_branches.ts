import type { Figure } from "./figure.ts";
import { beyondChance, of } from "./orientation_finding.ts";
import { isThere, type Kind, linesOf } from "./orientation_lines.ts";
import { orientationProfile } from "./orientation_profile.ts";
import { FEW } from "./small.ts";

const design = "observational";

/** The picture of the whole company, with a line for each branch: no ranks, and no winner by chance. */
export const orientationBranches: Figure = {
  ...orientationProfile,
  name: "orientation_branches",

  finding({ from }) {
    const lines = linesOf(from);
    const having = (kind: Kind) => lines.filter((line) => isThere(of(line, kind)));
    const asked = having("experienced");
    if (asked.length > 1) {
      const key = beyondChance(asked.map((line) => of(line, "experienced"))) ? "differ" : "alike";
      return { key, values: { n: asked.length }, design };
    }
    const recorded = having("recorded").length;
    if (recorded > 0) return { key: "records", values: { n: recorded }, design };
    const n = Math.max(0, ...lines.flatMap(({ evidence }) => evidence.map((each) => each.n || 0)));
    if (n > 0 && n < FEW) return { key: "too_few", values: { n }, design };
    return { key: "nothing", values: {}, design };
  },
};
