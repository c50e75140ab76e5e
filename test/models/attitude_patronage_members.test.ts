import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const relative = { scale_min: -10 };
// Often: more visits than half of those who came: 4 and 3 against 1 and 1.
const orders = [
  ...["2025-06-01", "2025-06-05", "2025-06-09", "2025-06-13"].map((day) => sale("true", day, 1)),
  ...["2025-06-01", "2025-06-05", "2025-06-09"].map((day) => sale("spurious", day, 1)),
  sale("latent", "2025-06-20", 1),
  sale("none", "2025-06-25", 1),
];

describe("attitude_patronage_members", () => {
  it("sets the attitude against the best rival beside the habit", () =>
    given(
      {
        orders,
        surveys: [
          answer("true", "relative_attitude", 1, "2025-06-01", relative),
          answer("spurious", "relative_attitude", 0, "2025-06-01", relative),
          answer("latent", "quality", 8, "2025-06-01", { role: "perception" }),
          answer("latent", "quality", 7, "2025-06-01", { role: "competitor" }),
          answer("none", "commitment", 4.9),
        ],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("attitude_patronage_members", [
      { customer_id: "latent", quadrant: "latent_loyalty" },
      { customer_id: "none", quadrant: "no_loyalty", attitude_high: false },
      { customer_id: "spurious", quadrant: "spurious_loyalty" },
      { customer_id: "true", quadrant: "true_loyalty", patronage_high: true },
    ]));
});
