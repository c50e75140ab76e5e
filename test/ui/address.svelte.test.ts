import { afterEach, expect, test } from "vitest";
import {
  comesFromHere,
  readAddress,
  readScreen,
  writeAddress,
  writeScreen,
} from "../../src/ui/address.ts";
import type { Simulation } from "../../src/ui/simulation.ts";

const start = location.href;
const length = () => history.length;
afterEach(() => history.replaceState(null, "", start));

const values = (of: Record<string, string[]>) => new Map(Object.entries(of));
const simulation: Simulation = { seed: 7, customers: 400, language: "pl", preset: "default" };

test("an address is read back as it was written", () => {
  for (const asked of [
    { slug: "segments", simulation: null, values: values({}) },
    { slug: "segments", simulation, values: values({ bins: ["4"], kinds: ["a & b", "ż=ł"] }) },
    { slug: "own-1", simulation: null, values: values({ kinds: [""] }) },
  ]) {
    writeAddress(asked, "en");
    expect(readAddress("en")).toEqual(asked);
  }
});

test("moving an input is no new place, another notebook or company is", () => {
  writeAddress({ slug: "segments", simulation: null, values: values({}) }, "en");
  const before = length();
  writeAddress({ slug: "segments", simulation: null, values: values({ bins: ["4"] }) }, "en");
  writeAddress({ slug: "segments", simulation: null, values: values({ bins: ["5"] }) }, "en");
  expect(length()).toBe(before);
  expect(location.hash).toBe("#/segments?bins=5");
  writeAddress({ slug: "segments", simulation, values: values({}) }, "en");
  expect(length()).toBe(before + 1);
});

test("a screen is a place of its own, once, and no notebook", () => {
  writeAddress({ slug: "a", simulation: null, values: values({}) }, "en");
  expect(comesFromHere()).toBe(false);
  const before = length();
  writeScreen("load");
  writeScreen("load");
  expect(length()).toBe(before + 1);
  expect([readScreen(), comesFromHere(), readAddress("en").slug]).toEqual(["load", true, ""]);
  // The first screen is another place than this one.
  writeAddress({ slug: "", simulation: null, values: values({}) }, "en");
  expect(length()).toBe(before + 2);
  expect(readScreen()).toBeNull();
});

test("an input that is named as the company’s settings stays out of the address", () => {
  writeAddress({ slug: "a", simulation: null, values: values({ seed: ["3"] }) }, "en");
  expect(location.hash).toBe("#/a");
});
