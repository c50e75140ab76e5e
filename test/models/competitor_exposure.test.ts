import { describe, it } from "vitest";
import { market, promoDay, SPAN, visitor } from "./competitors.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const NORTH = visitor("n", "north", [3, 2, 2, 1, 2]);
const SOUTH = visitor("s", "south", [1, 1, 2, 2, 0]);

describe("competitor_exposure", () => {
  it("counts the visits of each window, where the rival acted and elsewhere", () =>
    given(market([NORTH, SOUTH]), { params: SPAN }).gives("competitor_exposure", [
      {
        customer_id: "n",
        exposed: true,
        before_3: 3,
        before_2: 2,
        before_1: 2,
        during: 1,
        after: 2,
      },
      {
        customer_id: "s",
        exposed: false,
        before_3: 1,
        before_2: 1,
        before_1: 2,
        during: 2,
        after: 0,
      },
    ]));

  it("leaves out a window in which another rival was at work there", () =>
    given(
      market(
        [NORTH, SOUTH],
        [
          {
            event_id: "e2",
            kind: "competitor_promo",
            started_at: promoDay(-90),
            ended_at: promoDay(-60),
            scope_kind: "region",
            scope_value: "south",
          },
        ],
      ),
      { params: SPAN },
    ).gives("competitor_exposure", [
      // The other promotion itself: the records begin after its windows, so it has no row.
      { customer_id: "n", before_3: 3, before_2: 2 },
      { customer_id: "s", before_3: null, before_2: 1, before_1: 2 },
    ]));

  it("leaves out a window that the records do not cover, and who came after it began", () => {
    const late = { ...visitor("l", "north", [1, 1, 1, 1, 1]) };
    const tables = market([NORTH, { ...late, orders: late.orders.slice(1) }]);
    return given(tables, { params: { ...SPAN, as_of: promoDay(40) } }).gives(
      "competitor_exposure",
      [{ customer_id: "n", during: 1, after: null }],
    );
  });

  it.each([
    ["unit", "u1", [true, false]],
    ["segment", "student", [false, true]],
    ["all", null, [true, true]],
  ] as const)("knows a place by its %s", (scope_kind, scope_value, exposed) =>
    given(
      {
        customers: [
          { customer_id: "a", home_unit_id: "u1" },
          { customer_id: "b", home_unit_id: "u2", segment: "student" },
        ],
        orders: ["a", "b"].flatMap((id) => [-180, -10, 5].map((n) => sale(id, promoDay(n), 1))),
        events: [
          {
            kind: "competitor_promo",
            started_at: promoDay(0),
            ended_at: promoDay(28),
            scope_kind,
            scope_value,
          },
        ],
      },
      { params: SPAN },
    ).gives("competitor_exposure", [
      { customer_id: "a", exposed: exposed[0] },
      { customer_id: "b", exposed: exposed[1] },
    ]),
  );
});
