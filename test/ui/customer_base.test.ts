import { expect, test } from "vitest";
import { CustomerBase, type Level } from "../../src/ui/welcome/customer_base.ts";

const LEVELS: readonly Level[] = [0, 1, 2, 3];

function after(seed: number, months: number): CustomerBase {
  const base = new CustomerBase(seed);
  for (let month = 0; month < months; month += 1) base.step();
  return base;
}

test("the same seed gives the same history, another seed another", () => {
  expect(after(7, 60).customers).toEqual(after(7, 60).customers);
  expect(after(7, 60).customers).not.toEqual(after(8, 60).customers);
});

test("everybody stands on one rung and is there once", () => {
  const base = after(7, 200);
  const ids = base.customers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(LEVELS.reduce<number>((sum, level) => sum + base.count(level), 0)).toBe(ids.length);
});

test("a captive neither climbs nor leaves until a competitor opens", () => {
  const base = after(7, 64);
  const before = base.customers
    .filter(({ captive }) => captive)
    .map(({ id, level }) => ({ id, level }));
  expect(before.length).toBeGreaterThan(5);
  for (let month = 65; month < 72; month += 1) base.step();
  const still = new Map(base.customers.map(({ id, level }) => [id, level]));
  for (const { id, level } of before) expect(still.get(id)).toBe(level);
  const captives = base.captives;
  base.step();
  expect(base.escaped).toBeGreaterThan(captives / 3);
});

test("the picture neither empties nor overflows", () => {
  for (const seed of [1, 7, 11, 40]) {
    const base = after(seed, 24);
    for (let month = 0; month < 600; month += 1) {
      base.step();
      expect(base.customers.length).toBeGreaterThan(60);
      expect(base.customers.length).toBeLessThan(260);
    }
  }
});
