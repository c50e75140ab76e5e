import { describe, it } from "vitest";
import { answer, contact, threeAnswers } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const customers = [
  { customer_id: "old", acquired_at: "2020-01-01" },
  {
    customer_id: "a",
    kind: "b2c",
    first_interest_at: "2025-01-02",
    registered_at: "2025-01-10",
    acquired_at: "2025-01-20",
    acquisition_channel: "ads",
  },
];
const orders = ["2025-01-01", "2025-01-20", "2025-02-10", "2025-03-01", "2025-04-01"].map(
  (day, i) => sale(i === 0 ? "old" : "a", day, 1, { employee_id: "e" }),
);

describe("path_dates", () => {
  it("holds the first day of each step, of people whose path begins within the records", () =>
    given(
      {
        customers,
        orders,
        interactions: [
          contact("a", "2025-02-01", 9),
          contact("a", "2025-02-11", 3),
          contact("a", "2025-03-02", 8),
          contact("a", "2025-03-20", null, { kind: "review", interaction_id: "r" }),
          contact("a", "2025-02-20", null, {
            kind: "complaint",
            recovered: true,
            interaction_id: "k",
          }),
        ],
        surveys: threeAnswers("a", [8, 9, 1], "2025-03-05"),
      },
      { params: { repeat_satisfied: 2, active_required: false } },
    ).gives("path_dates", [
      { customer_id: "a", path: "loyalty", step: "interest", reached_on: "2025-01-02" },
      { step: "registration", reached_on: "2025-01-10" },
      { step: "trial", reached_on: "2025-01-20" },
      { step: "satisfied", reached_on: "2025-02-01" },
      { step: "satisfied_again", reached_on: "2025-03-02" },
      { step: "advocacy", reached_on: "2025-03-20" },
      { path: "relations", step: "interest", reached_on: "2025-01-02" },
      { step: "trial", reached_on: "2025-01-20" },
      { step: "compared", reached_on: "2025-03-05" },
      { step: "personal", reached_on: "2025-03-01" },
      { step: "tested", reached_on: "2025-02-20" },
    ]));

  it("can leave out a channel or a kind of customer", () =>
    given({ customers, orders }, { params: { path_without_channel: "ads" } }).gives(
      "path_dates",
      [],
    ));

  it("counts an answer as no step before it was given", () =>
    given({
      customers,
      orders,
      surveys: [answer("a", "satisfaction", 9, "2025-05-01")],
    }).gives("path_dates", [
      { step: "interest" },
      { step: "registration" },
      { step: "trial" },
      { path: "relations", step: "interest" },
      { step: "trial" },
      { step: "personal" },
    ]));
});
