import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many, rates } from "./publics.ts";

const surveys = [
  ...many(10, (i) => rates(`c${i}`, "customer", "care", { perception: 8 + (i % 2) })),
  ...many(6, (i) => rates(`s${i}`, "supplier", "payment", { perception: 5 + (i % 2) })),
  ...many(6, (i) => rates(`p${i}`, "partner", "payment", { perception: 8 + (i % 2) })),
  ...many(4, (i) => rates(`e${i}`, "employee", "hours", { perception: 2 + i })),
];

const publics = async (params = {}) =>
  toRows(
    await given({ surveys }, { params: { as_of: DATE, ...params } }).columns("second_rate_service"),
  );

it("finds the public that is served by the way, and shows none under five", async () => {
  const [customers, suppliers, partners, ...more] = await publics();
  expect(more).toEqual([]);
  expect(customers).toMatchObject({ service: 8.5, n: 10, difference: null, second_rate: null });
  expect(suppliers).toMatchObject({ stakeholder: "suppliers", difference: -3, second_rate: true });
  expect(suppliers!.p_holm).toBeCloseTo(2 * Number(suppliers!.p_value), 12);
  expect(partners).toMatchObject({ stakeholder: "partners", difference: 0, second_rate: false });
});

it("compares with whom it is told", async () => {
  const [customers, suppliers] = await publics({ reference_public: "suppliers" });
  expect(customers).toMatchObject({ difference: 3, second_rate: false, compared_service: 5.5 });
  expect(suppliers!.difference).toBeNull();
  const none = await publics({ reference_public: "employees" });
  expect(none.map((row) => row.difference)).toEqual([null, null, null]);
});
