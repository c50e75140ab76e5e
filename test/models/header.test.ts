import { expect, it } from "vitest";
import { parseHeader } from "../../src/models/header.ts";

const HEADER = `-- One row per customer.
-- Quantile cut-points. Hughes (1994).
-- needs orders.customer_id, surveys(construct = satisfaction)
-- better with orders.order_id
-- analysis B1, A20
-- guards P1, P21
-- param bins integer = 5 (2..10): how many scores
select 1 as x
-- guards P3`;

it("a header says what a model is, needs, answers and guards against", () => {
  expect(parseHeader("scores", HEADER)).toEqual({
    description: "One row per customer. Quantile cut-points. Hughes (1994).",
    needs: ["orders.customer_id", "surveys(construct = satisfaction)"],
    betterWith: ["orders.order_id"],
    analyses: ["B1", "A20"],
    guards: ["P1", "P21"],
    parameters: [
      {
        name: "bins",
        type: "integer",
        default: { value: 5 },
        min: 2,
        max: 10,
        description: "how many scores",
      },
    ],
  });
});

it.each([
  "-- needs the orders",
  "-- analysis RFM",
  "-- guards P1; P2",
  "-- param bins integer: how many",
])("%s is refused", (line) => {
  expect(() => parseHeader("x", line)).toThrow("model_header");
});
