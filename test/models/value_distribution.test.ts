import { it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

it("value_distribution lines customers up by what they spent and cuts them into tenths", () => {
  const orders = Array.from({ length: 12 }, (_, i) => sale(`c${i}`, "2025-01-01", 10 * (i + 1)));
  const tenths = [
    {
      decile: 1,
      customers: 2,
      amount: 230,
      share: 230 / 780,
      mean_amount: 115,
      lowest: 110,
      highest: 120,
    },
    { decile: 2, customers: 2, amount: 190, share: 190 / 780 },
    ...[80, 70, 60, 50, 40, 30, 20, 10].map((amount, i) => ({
      decile: i + 3,
      customers: 1,
      amount,
    })),
  ];
  return given({ orders: [...orders, sale("returns_only", "2025-01-01", -1)] }).gives(
    "value_distribution",
    tenths,
  );
});
