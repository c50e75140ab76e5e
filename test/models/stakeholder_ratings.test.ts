import { expect, it } from "vitest";
import { given } from "./harness.ts";
import { DATE, rates } from "./publics.ts";

const params = { as_of: DATE };

const surveys = [
  ...rates("c1", "customer", "care", { expectation: 8, perception: 6, importance: 9 }),
  // Two years old, and too old.
  ...rates("c2", "customer", "care", { perception: 1 }, { answered_at: "2023-06-01" }),
  // The later answer counts, with the importance that was asked before.
  ...rates("s1", "supplier", "payment", { importance: 8, perception: 3 }),
  ...rates("s1", "supplier", "payment", { perception: 6 }, { answered_at: "2025-07-01" }),
  ...rates("s2", "supplier", "payment", { perception: 5 }, { answered_at: null }),
  // No day: it counts only where no other answer does.
  ...rates("s3", "supplier", "payment", { importance: 2, perception: 9 }, { answered_at: null }),
  ...rates("s3", "supplier", "payment", { perception: 4 }),
  ...rates("s3", "supplier", "payment", { importance: 8 }, { answered_at: "2023-06-01" }),
];

it("holds what is felt against what was expected, or else against what it matters", async () => {
  await given({ surveys }, { params }).gives("stakeholder_ratings", [
    { stakeholder: "customers", respondent_id: "c1", gap_kind: "expectation", gap: -2 },
    {
      stakeholder: "suppliers",
      respondent_id: "s1",
      gap_kind: "importance",
      gap: -2,
      perceived: 6,
    },
    { stakeholder: "suppliers", respondent_id: "s2", importance: null, gap: null, perceived: 5 },
    { stakeholder: "suppliers", respondent_id: "s3", importance: 2, perceived: 4, gap: 2 },
  ]);
});

it("holds everything against importance where asked to", async () => {
  const chosen = { params: { ...params, gap_against: "importance" } };
  const { columns } = await given({ surveys }, chosen).columns("stakeholder_ratings");
  expect(columns.gap![0]).toBe(-3);
  expect(columns.gap_kind![0]).toBe("importance");
});
