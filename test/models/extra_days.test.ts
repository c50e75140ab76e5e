import { it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

it("has each day once on which an extra came with an order or as a bonus", () =>
  given({
    orders: [
      sale("a", "2025-01-01", 1, { extra_given: true }),
      sale("a", "2025-01-02", 1, { extra_given: false }),
      sale("b", "2025-01-03", 1),
    ],
    interactions: [
      { customer_id: "a", happened_at: "2025-01-01 10:00:00", kind: "bonus" },
      { customer_id: "b", happened_at: "2025-01-03 10:00:00", kind: "bonus" },
      { customer_id: "b", happened_at: "2025-01-04 10:00:00", kind: "contact" },
    ],
  }).gives("extra_days", [{ day: "2025-01-01" }, { day: "2025-01-03" }]));
