import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const orders = (n: number) =>
  Array.from({ length: n }, (_, i) => sale(`c${100 + i}`, "2024-06-01", 10));
const params = { list_grouping: "lifecycle", hold_out_share: 0.5, hold_out_seed: 3 };

describe("action_list_sizes", () => {
  it("counts both sides and says what a comparison of them could show", () =>
    // The hash with this seed holds out 21 of the 60.
    given({ orders: orders(60) }, { params }).gives("action_list_sizes", [
      {
        group_name: "one_time",
        customers: 60,
        offered: 39,
        held_out_customers: 21,
        smallest_visible_share: 2.8016 * Math.sqrt(0.25 / 39 + 0.25 / 21),
        revenue: 600,
      },
    ]));

  it("promises nothing where a side has fewer than ten", () =>
    given({ orders: orders(12) }, { params }).gives("action_list_sizes", [
      { customers: 12, smallest_visible_share: null },
    ]));
});
