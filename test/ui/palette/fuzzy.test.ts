import { expect, it } from "vitest";
import { likeness } from "../../../src/ui/palette/fuzzy.ts";

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

it("accents and case do not matter", () => {
  expect(likeness("lojalnosc", "Lojalność")).toBeGreaterThan(0);
  expect(likeness("СЕГМЕНТ", "Сегменты")).toBeGreaterThan(0);
  expect(likeness("laczna", "Łączna")).toBeGreaterThan(0);
});
