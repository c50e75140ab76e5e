import { describe, it } from "vitest";
import { given } from "./harness.ts";

const sale = (ordered_at: string, amount: number) => ({ ordered_at, amount, customer_id: "c" });

describe("low_demand_periods", () => {
  it("are the recorded crises before as_of, an open one until then", () =>
    given(
      {
        events: [
          { kind: "crisis", started_at: "2024-02-01", ended_at: "2024-04-01" },
          { kind: "crisis", started_at: "2024-06-01" },
          { kind: "crisis", started_at: "2024-09-01" },
          { kind: "own_promo", started_at: "2024-01-01" },
        ],
        orders: [sale("2023-03-05", 100), sale("2024-03-05", 10)],
      },
      { params: { as_of: "2024-08-01" } },
    ).gives("low_demand_periods", [
      { starts_on: "2024-02-01", ends_on: "2024-04-01", known_by: "crisis" },
      { starts_on: "2024-06-01", ends_on: "2024-08-01", known_by: "crisis" },
    ]));

  it("are, without a crisis, complete months a tenth below the year before", () =>
    given(
      {
        orders: [
          sale("2023-03-05", 100),
          sale("2024-03-05", 90),
          sale("2023-04-05", 100),
          sale("2024-04-05", 91),
          sale("2023-05-05", 100),
          sale("2024-05-05", 10),
        ],
      },
      { params: { as_of: "2024-05-20" } },
    ).gives("low_demand_periods", [
      { starts_on: "2024-03-01", ends_on: "2024-04-01", known_by: "sales" },
    ]));

  it("are one time where months follow each other, or crises overlap", async () => {
    const months = ["02", "03", "05"].flatMap((month) => [
      sale(`2023-${month}-05`, 100),
      sale(`2024-${month}-05`, 80),
    ]);
    await given({ orders: months }, { params: { as_of: "2024-07-01" } }).gives(
      "low_demand_periods",
      [
        { starts_on: "2024-02-01", ends_on: "2024-04-01", known_by: "sales" },
        { starts_on: "2024-05-01", ends_on: "2024-06-01", known_by: "sales" },
      ],
    );
    const events = [
      { kind: "crisis", started_at: "2024-01-01", ended_at: "2024-05-01" },
      { kind: "crisis", started_at: "2024-02-01", ended_at: "2024-03-01" },
      { kind: "crisis", started_at: "2024-04-01", ended_at: "2024-06-01" },
    ];
    await given({ events }, { params: { as_of: "2024-07-01" } }).gives("low_demand_periods", [
      { starts_on: "2024-01-01", ends_on: "2024-06-01", known_by: "crisis" },
    ]);
  });
});
