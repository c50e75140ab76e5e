import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

const params = { as_of: "2024-07-01" };
const MONTHS = ["01", "02", "03", "04", "05", "06"];

/** Sales of a product: in each month its price, and the units that demand leaves at an elasticity. */
const product = (no: number, price: (month: number) => number, elasticity: number): Row[] =>
  MONTHS.map((month, i) => {
    const quantity = 100 * price(i) ** elasticity * (i + 1);
    return {
      order_id: `${no}-${month}`,
      customer_id: "a",
      ordered_at: `2024-${month}-10`,
      product: `p${no}`,
      quantity,
      amount: quantity * price(i),
    };
  });

describe("price_elasticity", () => {
  it("finds what one product loses against the others as it grows dearer, whatever the season", async () => {
    // Everything grows by a tenth in April, and demand with the month; each even product doubles in May.
    const orders = Array.from({ length: 12 }, (_, no) =>
      product(no, (i) => (i >= 3 ? 1.1 : 1) * (i >= 4 && no % 2 === 0 ? 2 : 1), -1.5),
    ).flat();
    const [all] = toRows(await given({ orders }, { params }).columns("price_elasticity"));
    expect(all).toMatchObject({ group_name: "all", products: 12, price_moves: 12 });
    expect(all!.elasticity).toBeCloseTo(-1.5, 4);
    expect(all!.ci_high).toBeCloseTo(-1.5, 3);
  });

  it("tells nothing where prices move together, or of fewer than ten products", async () => {
    const together = Array.from({ length: 12 }, (_, no) =>
      product(no, (i) => 1 + i / 10, -1),
    ).flat();
    await given({ orders: together }, { params }).gives("price_elasticity", [
      { group_name: "all", products: 12, price_moves: 0, elasticity: null },
    ]);
    const few = Array.from({ length: 9 }, (_, no) =>
      product(no, (i) => 1 + (i * no) / 10, -1),
    ).flat();
    await given({ orders: few }, { params }).gives("price_elasticity", [
      { group_name: "all", products: 9, elasticity: null, ci_low: null },
    ]);
  });
});
