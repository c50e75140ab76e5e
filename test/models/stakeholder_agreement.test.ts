import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many, rates } from "./publics.ts";

const params = { as_of: DATE };
const matters = (who: string, type: string, [a, b, c]: readonly number[]) => [
  ...rates(who, type, "answers", { importance: a! }),
  ...rates(who, type, "delivery", { importance: b! }),
  ...rates(who, type, "price", { importance: c! }),
];

const partners = many(8, (i) => matters(`p${i}`, "partner", i === 0 ? [8, 9, 2] : [9, 6, 3]));
const opposite = many(8, (i) => matters(`s${i}`, "supplier", i === 0 ? [2, 9, 8] : [3, 6, 9]));
const alike = many(8, (i) => matters(`s${i}`, "supplier", i === 0 ? [8, 9, 2] : [9, 5, 1]));

it("tells whether a public has one order, and whether two have the same", async () => {
  const surveys = [
    ...partners,
    ...opposite,
    ...many(4, (i) => matters(`e${i}`, "employee", [1, 2, 3])),
  ];
  const rows = toRows(await given({ surveys }, { params }).columns("stakeholder_agreement"));
  expect(rows.map((row) => [row.stakeholder, row.other_stakeholder])).toEqual([
    ["partners", null],
    ["suppliers", null],
    ["partners", "suppliers"],
  ]);
  // Sums of ranks 23, 17 and 8 about 16: 12 · 114 / (64 · 24).
  expect(rows[0]!.w).toBeCloseTo((12 * 114) / (64 * 24), 9);
  expect(rows[0]).toMatchObject({ attributes: 3, respondents: 8, p_difference: null });
  expect(Number(rows[0]!.p_agreement)).toBeLessThan(0.01);
  expect(rows[2]).toMatchObject({ w: 0, respondents: 16, p_agreement: null });
  expect(Number(rows[2]!.p_holm)).toBeLessThan(0.01);
});

it("finds no difference where there is none", async () => {
  const surveys = [...partners, ...alike];
  const rows = toRows(await given({ surveys }, { params }).columns("stakeholder_agreement"));
  expect(rows[2]).toMatchObject({ w: 1, p_difference: 1 });
});

it("says nothing of publics that were asked about different things", async () => {
  const surveys = [
    ...partners,
    ...many(8, (i) => [
      ...rates(`c${i}`, "customer", "care", { importance: 5 + (i % 3) }),
      ...rates(`c${i}`, "customer", "answers", { importance: 4 }),
    ]),
  ];
  const rows = toRows(await given({ surveys }, { params }).columns("stakeholder_agreement"));
  expect(rows.map((row) => row.stakeholder)).toEqual(["partners"]);
});
