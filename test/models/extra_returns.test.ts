import { expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const visit = (customer: string, day: string, extra_given = false): Row =>
  sale(customer, day, 1, { extra_given });
const AS_OF = { params: { as_of: "2026-01-01" } };
const people = (n: number, name: string) => Array.from({ length: n }, (_, i) => `${name}${i}`);

it("holds visits with a first extra against visits of the same number without", async () => {
  const orders = [
    // Of twelve given an extra at once nine come back, of twenty without five.
    ...people(12, "a").flatMap((id, i) => [
      visit(id, "2025-01-10", true),
      ...(i < 9 ? [visit(id, "2025-02-01")] : []),
    ]),
    ...people(20, "b").flatMap((id, i) => [
      visit(id, "2025-01-20"),
      ...(i < 5 ? [visit(id, "2025-03-21")] : []),
    ]),
  ];
  const rows = toRows(await given({ orders }, AS_OF).columns("extra_returns"));
  expect(rows).toMatchObject([
    { extra_step: "first_extra", occasions: 12, occasions_without: 20, customers: 12 },
  ]);
  const error = Math.sqrt((0.75 * 0.25) / 12 + (0.25 * 0.75) / 20);
  expect(rows[0]!.returned_share).toBeCloseTo(0.75, 9);
  // The sixtieth day after January 20th is March 21st.
  expect(rows[0]!.returned_otherwise).toBeCloseTo(0.25, 9);
  expect(rows[0]!.risk_difference).toBeCloseTo(0.5, 9);
  expect(rows[0]!.ci_low).toBeCloseTo(0.5 - 1.959964 * error, 6);
});

it("holds the first visit without an extra after two against one with a third", async () => {
  const series = (id: string, third: boolean, returns: boolean) => [
    visit(id, "2025-01-10", true),
    visit(id, "2025-01-17", true),
    visit(id, "2025-01-24", third),
    ...(returns ? [visit(id, "2025-02-01")] : []),
  ];
  const orders = [
    ...people(10, "a").flatMap((id, i) => series(id, false, i < 2)),
    ...people(10, "b").flatMap((id, i) => series(id, true, i < 7)),
  ];
  const rows = toRows(await given({ orders }, AS_OF).columns("extra_returns"));
  expect(rows.find(({ extra_step }) => extra_step === "stopped")).toMatchObject({
    occasions: 10,
    // The fourth visits of those who came back follow a third extra as well: another number of extras.
    occasions_without: 10,
    returned_share: 0.2,
    returned_otherwise: 0.7,
  });
});

it("tells nothing of nine, and leaves out days that are not over", async () => {
  const nine = people(9, "a").map((id) => visit(id, "2025-01-10", true));
  const others = people(12, "b").map((id) => visit(id, "2025-01-10"));
  const late = people(12, "c").map((id) => visit(id, "2025-12-01", true));
  await given({ orders: [...nine, ...others, ...late] }, AS_OF).gives("extra_returns", [
    { extra_step: "first_extra", occasions: 9, returned_share: null, risk_difference: null },
  ]);
});

it("leaves room where nobody came back, and asks of both sides of a stop an extra right before", async () => {
  const orders = [
    ...people(12, "a").map((id) => visit(id, "2025-01-10", true)),
    ...people(12, "b").map((id) => visit(id, "2025-01-10")),
    // A third extra after a pause is no visit to hold a stop against.
    ...people(10, "c").flatMap((id) => [
      visit(id, "2024-01-10", true),
      visit(id, "2024-01-11", true),
      visit(id, "2024-01-12"),
      visit(id, "2024-01-13", true),
    ]),
  ];
  const rows = toRows(await given({ orders }, AS_OF).columns("extra_returns"));
  expect(rows.map(({ extra_step }) => extra_step)).toEqual(["first_extra"]);
  expect(rows[0]).toMatchObject({ risk_difference: 0 });
  expect(rows[0]!.ci_high).toBeCloseTo(3.84145882 / 15.84145882, 5);
});
