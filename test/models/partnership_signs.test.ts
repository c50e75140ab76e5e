import { expect, it } from "vitest";
import { threeAnswers } from "./asked.ts";
import { given, toRows } from "./harness.ts";
import { many } from "./publics.ts";
import { sale } from "./rows.ts";

/** Twelve who are devoted by their answers and twelve who compare, all of whom buy every fortnight. */
const devoted = many(12, (i) => [`d${i}`]);
const comparing = many(12, (i) => [`c${i}`]);
const days = Array.from({ length: 9 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 4 + 14 * i)).toISOString().slice(0, 10),
);

it("counts tips after the level was known, and employees in as many occasions", async () => {
  const orders = [...devoted, ...comparing].flatMap((customer, person) =>
    days.map((day, visit) => ({
      ...sale(customer, day, 10),
      // The devoted meet somebody else each time, the others the same two.
      employee_id: person < 12 ? `E${visit}` : `E${visit % 2}`,
    })),
  );
  const surveys = [
    ...devoted.flatMap((customer) => threeAnswers(customer, [9, 9, 0], "2025-01-20")),
    ...comparing.flatMap((customer) => threeAnswers(customer, [8, 9, 9], "2025-01-20")),
  ];
  const tip = (customer_id: string, happened_at: string) => ({
    customer_id,
    happened_at,
    kind: "competitor_tip",
  });
  const interactions = [
    // Before the level was known, and after the last complete month: neither counts.
    ...devoted.map((customer) => tip(customer, "2025-01-25")),
    ...devoted.map((customer) => tip(customer, "2025-04-26")),
    ...devoted.slice(0, 6).map((customer) => tip(customer, "2025-02-10")),
  ];
  const params = { repeat_satisfied: 0, active_required: false };
  const rows = toRows(
    await given({ orders, surveys, interactions }, { params }).columns("partnership_signs"),
  );
  const of = (sign: string, level: number) =>
    rows.find((row) => row.sign_of === sign && row.level === level);
  expect(of("known_of_five", 2)!.customers).toBe(12);
  expect(of("known_of_five", 2)!.estimate).toBeCloseTo(5, 9);
  // Of nine occasions five and four: at least one of four is met but for one draw of 126.
  expect(of("known_of_five", 1)!.estimate).toBeCloseTo(2 - 1 / 126, 9);
  // From the end of January to that of March, 59 days.
  const years = 59 / 365.25;
  expect(of("tips", 2)!.estimate).toBeCloseTo(0.5 / years, 6);
  const error = Math.sqrt((12 / 11) * 12 * 0.25) / (12 * years);
  expect(Number(of("tips", 2)!.ci_high)).toBeCloseTo(0.5 / years + 1.959964 * error, 5);
  expect(of("tips", 1)).toMatchObject({ estimate: 0, customers: 12, ci_low: 0 });
  // None in so many years: the upper end of a count of none.
  expect(Number(of("tips", 1)!.ci_high)).toBeCloseTo(-Math.log(0.025) / (12 * years), 5);
  expect(of("known_of_five", 2)!.ci_low).toBeCloseTo(1 + (4 * 12) / 15.84145882, 6);
});
