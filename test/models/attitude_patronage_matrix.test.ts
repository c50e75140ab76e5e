import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
const orders = ids.flatMap((id, i) => [
  sale(id, "2025-06-01", 10),
  ...(i < 4 ? [sale(id, "2025-06-10", 10)] : []),
]);

describe("attitude_patronage_matrix", () => {
  it("counts the four cells, with shares of those whose attitude and habit are known", () =>
    given(
      {
        orders,
        surveys: ids.map((id, i) =>
          answer(id, "relative_attitude", i % 2, "2025-06-01", { scale_min: -10 }),
        ),
        customers: [{ customer_id: "c0", acquired_at: "2025-01-01", alternatives_available_n: 0 }],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("attitude_patronage_matrix", [
      { quadrant: "true_loyalty", customers: 2, n: 10, share: 0.2, revenue: 40, captives: 0 },
      { quadrant: "latent_loyalty", customers: 3, share: 0.3, revenue: 30 },
      { quadrant: "spurious_loyalty", customers: 2, captives: 1 },
      { quadrant: "no_loyalty", customers: 3 },
    ]));
});
