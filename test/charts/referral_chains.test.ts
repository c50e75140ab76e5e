import { expect, test } from "vitest";
import { referralChains } from "../../src/charts/referral_chains.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const member = (customer_id: string, referrer_id: string | null, generation: number, size = 7) => ({
  chain_no: size === 7 ? 1 : 2,
  customer_id,
  referrer_id,
  generation,
  brought: ["a", "b", "d", "k"].includes(customer_id) ? 1 : 0,
  tree_size: size,
  still_here: customer_id !== "c",
});

const CHAINS = [
  member("a", null, 0),
  member("b", "a", 1),
  member("c", "a", 1),
  member("d", "a", 1),
  member("e", "b", 2),
  member("f", "b", 2),
  member("g", "d", 2),
  member("k", null, 0, 3),
  member("l", "k", 1, 3),
  member("m", "k", 1, 3),
];

test("chains grow from the left", () => {
  const from = columns(CHAINS);
  expectSnapshots(referralChains, { from });
  expect(findingSentence(referralChains, { from }, englishLabels)).toBe(
    "The longest chain brought 6 customers over 2 generations",
  );
});

test("whoever brought others stands between them", () => {
  const at = new Map(
    referralChains
      .marks({ from: columns(CHAINS) }, englishLabels)
      .map(({ title, at }) => [title, Number(at.y)]),
  );
  expect([...at.values()].every(Number.isFinite)).toBe(true);
  expect(at.get("b")).toBe((at.get("e")! + at.get("f")!) / 2);
  expect(at.get("k")!).toBeGreaterThan(at.get("g")!);
  expect(at.size).toBe(CHAINS.length);
});
