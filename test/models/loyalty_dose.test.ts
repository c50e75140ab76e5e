import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 20 }, (_, i) => `c${i}`);
const happy = (i: number) => i < 10;
/** Everybody comes every ten days until the third contact; of the happy ones nine come again. */
const orders: Row[] = ids.flatMap((id, i) => [
  ...["2025-01-01", "2025-01-11", "2025-01-21"].map((day) => sale(id, day, 1)),
  ...((happy(i) ? i > 0 : i > 15) ? [sale(id, "2025-01-31", 1)] : []),
]);
const interactions: Row[] = ids.flatMap((id, i) => [
  contact(id, "2025-01-01", happy(i) ? 9 : 5),
  contact(id, "2025-01-11", 9),
  contact(id, "2025-01-21", 9),
  contact(id, "2025-01-22", 1),
]);

describe("loyalty_dose", () => {
  it("looks at everybody once, at the same contact, and asks who came again in rhythm", () =>
    given({ orders, interactions }, { params: { as_of: "2025-03-01" } }).gives("loyalty_dose", [
      { k_satisfied: 2, at_risk: 10, events: 4, hazard: 0.4, ci_low: 0.16818, ci_high: 0.687326 },
      { k_satisfied: 3, at_risk: 10, events: 9, hazard: 0.9 },
    ]));

  it("waits until the days to return are over", () =>
    given({ orders, interactions }, { params: { as_of: "2025-01-31" } }).gives("loyalty_dose", []));
});
