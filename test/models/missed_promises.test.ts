import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const late = (order_id: string, delivered_at = "2025-01-09") =>
  sale("a", "2025-01-01", 10, { order_id, promised_at: "2025-01-05", delivered_at });
const blamed = (order_id: string, cause: string) =>
  contact("a", "2025-01-06", null, { interaction_id: order_id, order_id, kind: "error", cause });

describe("missed_promises", () => {
  it("tells our own causes from those outside", () =>
    given(
      {
        orders: [
          ...Array.from({ length: 11 }, (_, i) => late(`o${i + 10}`)),
          late("unblamed"),
          late("in time", "2025-01-05"),
        ],
        interactions: Array.from({ length: 11 }, (_, i) =>
          blamed(`o${i + 10}`, i < 8 ? "process" : "external"),
        ),
      },
      { params: { as_of: "2025-02-01" } },
    ).gives("missed_promises", [
      { cause: "process", origin: "ours", misses: 8, share: 8 / 12, our_share: 8 / 11 },
      { cause: "external", origin: "outside", misses: 3 },
      { cause: "unknown", origin: "not_known", misses: 1, our_share_low: 0.434355 },
    ]));

  it("tells no share of nine", () =>
    given(
      {
        orders: [
          ...Array.from({ length: 9 }, (_, i) => late(`o${i}`)),
          late("in time", "2025-01-05"),
        ],
      },
      { params: { as_of: "2025-02-01" } },
    ).gives("missed_promises", [{ cause: "unknown", misses: 9, share: null }]));
});
