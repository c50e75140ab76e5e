import { expect, it } from "vitest";
import { weekly } from "./extras.ts";
import { given, toRows } from "./harness.ts";

const places = async (tables: ReturnType<typeof weekly>) =>
  toRows(await given(tables).columns("extra_visits")).map(
    ({ extra_phase, visit_step, felt }) => [extra_phase, visit_step, felt] as const,
  );

it("counts visits towards the first extra, extras, and visits since the latest", async () => {
  const tables = weekly("c1", [
    [false, 6],
    [false, 7],
    [true, 9],
    // After a single extra nothing can be missed yet.
    [false, 6],
    [true, 8],
    [false, 5],
    [false, null],
    [true, 7],
    [false, 4],
  ]);
  expect(await places(tables)).toEqual([
    ["before", -1, 6],
    ["before", 0, 7],
    ["extra", 1, 9],
    ["extra", 2, 8],
    ["after", 1, 5],
    ["after", 2, null],
    ["extra", 3, 7],
    ["after", 1, 4],
  ]);
});

it("takes a bonus among contacts for an extra, and no complaint for a feeling", async () => {
  const { orders, interactions } = weekly("c1", [
    [false, 6],
    [false, 8],
  ]);
  const second = interactions[1]!.happened_at!;
  const more = [
    { customer_id: "c1", happened_at: second, kind: "bonus" },
    { customer_id: "c1", happened_at: second, kind: "complaint", csat: 0 },
  ];
  const found = await places({ orders, interactions: [...interactions, ...more] });
  expect(found).toEqual([
    ["before", 0, 6],
    ["extra", 1, 8],
  ]);
});

it("says nothing of customers who were never given any", async () => {
  expect(await places(weekly("c1", [[false, 6]]))).toEqual([]);
});
