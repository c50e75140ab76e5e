import { expect, it } from "vitest";
import { graphOver, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const answer = (construct: string, score: number) => ({
  response_id: "r",
  respondent_id: "a",
  answered_at: "2024-06-10",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});

it("lists a customer under every grouping that can place them, and under no other", async () => {
  const orders = ["2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01"].flatMap((day) =>
    ["a", "b"].map((id) => sale(id, day, 10)),
  );
  const graph = await graphOver({
    orders,
    surveys: [answer("satisfaction", 3), answer("commitment", 9)],
  });
  const rows = toRows(
    await graph.read(await graph.build("customer_groups", { overrides: { as_of: "2024-08-10" } })),
  );
  const of = (id: string) =>
    rows.filter((row) => row.customer_id === id).map((row) => row.grouping_name);
  expect(of("a")).toEqual(
    expect.arrayContaining(["commitment", "level", "lifecycle", "rfm_segment"]),
  );
  expect(of("b")).toEqual(expect.arrayContaining(["lifecycle", "rfm_segment"]));
  expect(of("b")).not.toContain("level");
  expect(rows).toContainEqual({ grouping_name: "level", group_name: "level_0", customer_id: "a" });
  expect(rows).toContainEqual({
    grouping_name: "commitment",
    group_name: "firm",
    customer_id: "a",
  });
  expect(rows).toContainEqual({
    grouping_name: "captivity",
    group_name: "unknown_captivity",
    customer_id: "b",
  });
  // Within a grouping nobody stands twice.
  const pairs = rows.map((row) => `${row.grouping_name}/${row.customer_id}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});
