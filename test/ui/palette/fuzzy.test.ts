import { expect, it } from "vitest";
import type { Entry } from "../../../src/ui/palette/entry.ts";
import { likeness } from "../../../src/ui/palette/fuzzy.ts";
import { ranked } from "../../../src/ui/palette/ranked.ts";

const best = (typed: string, ...texts: string[]) =>
  texts
    .map((text) => [likeness(typed, text), text] as const)
    .filter(([found]) => found > 0)
    .sort(([a], [b]) => b - a)
    .map(([, text]) => text);

it("what begins a word comes before what only holds it, and the shorter before the longer", () => {
  expect(best("seg", "rfm_segments", "consegna", "Segments")).toEqual([
    "Segments",
    "rfm_segments",
    "consegna",
  ]);
  expect(best("rfm scores", "rfm_values", "rfm_scores", "scores of rfm, all")).toEqual([
    "rfm_scores",
    "scores of rfm, all",
  ]);
});

it("initials find a name, scattered letters do not", () => {
  expect(best("clt", "customer_life_time", "collected")).toEqual(["customer_life_time"]);
  expect(likeness("xyz", "Segments")).toBe(0);
  expect(likeness("", "anything")).toBeGreaterThan(0);
});

it("what is called so and can be gone to comes before a query over it", () => {
  const entry = (kind: Entry["kind"], label: string, hint?: string): Entry => {
    return { id: label, kind, label, hint, run: () => {} };
  };
  const entries = [
    entry("relation", "migration", "write a query over it"),
    entry("place", "Who moved: migration between groups"),
    entry("place", "moved_chart", "the emigrant"),
    entry("notebook", "Migration"),
  ];
  expect(ranked("migr", entries, 3).map(({ label }) => label)).toEqual([
    "Migration",
    "Who moved: migration between groups",
    "migration",
  ]);
  const scores = [entry("place", "How rfm scores are cut"), entry("relation", "rfm_scores")];
  expect(ranked("rfm_scores", scores, 1)[0]?.label).toBe("rfm_scores");
  expect(ranked("rfm", scores, 1)[0]?.kind).toBe("place");
});

it("accents and case do not matter", () => {
  expect(likeness("lojalnosc", "Lojalność")).toBeGreaterThan(0);
  expect(likeness("СЕГМЕНТ", "Сегменты")).toBeGreaterThan(0);
  expect(likeness("laczna", "Łączna")).toBeGreaterThan(0);
});
