import { expect, it } from "vitest";
import { availability, closure } from "../../src/models/availability.ts";
import { parseHeader } from "../../src/models/header.ts";

const HEADERS = new Map(
  Object.entries({
    days: "-- needs orders.amount",
    people: "-- better with orders.amount, surveys.score",
    strict: "-- needs customers.customer_id",
    either: "-- needs surveys.score or interactions.csat",
  }).map(([name, text]) => [name, parseHeader(name, text)]),
);
const READS: Record<string, string[]> = {
  people: ["days"],
  levels: ["people"],
  sums: ["days"],
  both: ["people", "sums"],
};
const of = async (name: string, ...filled: string[]) =>
  availability(
    await closure([name], (each) => Promise.resolve(READS[each] ?? [])),
    HEADERS,
    new Set(filled),
  );

it("takes needs from everything below", async () => {
  expect(await of("sums")).toEqual({
    state: "impossible",
    missing: ["orders.amount"],
    better: [],
  });
  expect(await of("sums", "orders.amount")).toMatchObject({ state: "ready" });
  expect(await of("strict")).toMatchObject({ state: "impossible" });
  expect(await of("either", "orders.amount")).toMatchObject({
    state: "impossible",
    missing: ["surveys.score or interactions.csat"],
  });
  expect(await of("either", "interactions.csat")).toMatchObject({ state: "ready" });
});

it("lets a model answer without what a relation below it needs", async () => {
  expect(await of("levels")).toEqual({
    state: "partly",
    missing: [],
    better: ["orders.amount", "surveys.score"],
  });
});

it("but not where another way leads to that relation", async () => {
  expect(await of("both", "surveys.score")).toEqual({
    state: "impossible",
    missing: ["orders.amount"],
    better: [],
  });
});
