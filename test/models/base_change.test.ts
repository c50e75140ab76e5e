import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const [BEFORE, NOW] = ["2025-01-10", "2025-02-10"];

describe("base_change", () => {
  it("tells who was lost, bought less, the same, more, and who is new", () => {
    const orders = [
      sale("start", "2025-01-01", 0),
      sale("lost", BEFORE, 10),
      sale("lost", NOW, -10),
      sale("down", BEFORE, 10),
      sale("down", NOW, 4),
      sale("same", BEFORE, 7),
      sale("same", NOW, 7),
      sale("up", BEFORE, 1),
      sale("up", NOW, 2.5),
      sale("new", NOW, 20),
      sale("new", BEFORE, -3),
    ];
    const params = { period_end: "2025-03-01", as_of: "2025-03-01", period_months: 1 };
    return given({ orders }, { params }).gives("base_change", [
      { component: "period_before", status: "total", customers: 5, amount: 28, complete: true },
      {
        component: "lost",
        status: "lost",
        customers: 2,
        amount_before: 10,
        amount_now: 0,
        amount: -10,
      },
      { component: "down", status: "kept", customers: 1, amount: -6 },
      { component: "unchanged", status: "kept", customers: 1, amount_before: 7, amount: 0 },
      { component: "up", status: "kept", customers: 1, amount_now: 2.5, amount: 1.5 },
      { component: "new", status: "new", customers: 1, amount_before: 0, amount: 20 },
      { component: "period_now", status: "total", customers: 4, amount: 33.5 },
    ]);
  });

  it("has all components without customers, and is incomplete where records begin later", () =>
    given({ orders: [sale("a", "2025-01-10", 1)] }).gives("base_change", [
      { component: "period_before", customers: 0, amount: 0, complete: false },
      { component: "lost", customers: 0 },
      { component: "down", customers: 0 },
      { component: "unchanged", customers: 0 },
      { component: "up", customers: 0 },
      { component: "new", customers: 1, amount: 1 },
      { component: "period_now", customers: 1, amount: 1 },
    ]));
});
