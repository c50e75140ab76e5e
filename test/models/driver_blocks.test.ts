import { expect, it } from "vitest";
import { RATED } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";

const customers = Array.from({ length: 60 }, (_, i) => ({
  customer_id: `c${String(i).padStart(2, "0")}`,
  kind: i % 2 === 0 ? "b2b" : "b2c",
}));

it("adds up shares within blocks, for all and for groups, and compares groups", async () => {
  const rows = toRows(await given({ surveys: RATED, customers }).columns("driver_blocks"));
  expect(rows.map(({ group_name, block }) => `${group_name} ${block}`)).toEqual([
    "all irrational",
    "all rational",
    "b2b irrational",
    "b2b rational",
    "b2c irrational",
    "b2c rational",
  ]);
  const [irrational, rational, ...groups] = rows;
  expect(Number(irrational!.share) + Number(rational!.share)).toBeCloseTo(1, 9);
  expect(irrational).toMatchObject({
    drivers: 1,
    answers_used: 60,
    customers: 60,
    difference: null,
  });
  // What a block adds last is never more than what it explains by itself, but for suppression.
  expect(Number(rational!.alone_fit)).toBeGreaterThan(0.2);
  expect(Number(rational!.points_per_point)).toBeGreaterThan(0.3);
  const [one, , other] = groups;
  expect(Number(one!.difference)).toBeCloseTo(-Number(other!.difference), 9);
});

it("shows no group of under thirty customers, nor one that is everybody", async () => {
  const few = customers.map((row, i) => ({ ...row, kind: i < 20 ? "b2b" : "b2c" }));
  const groups = async (people: typeof customers) => {
    const { columns } = await given({ surveys: RATED, customers: people }).columns("driver_blocks");
    return [...new Set(columns.group_name as string[])];
  };
  expect(await groups(few)).toEqual(["all", "b2c"]);
  expect(await groups(customers.map((row) => ({ ...row, kind: "b2c" })))).toEqual(["all"]);
});
