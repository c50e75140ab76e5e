import { it } from "vitest";
import { given } from "./harness.ts";

it("has each customer once, with the traits that are on record", () =>
  given({
    customers: [
      { customer_id: "a", segment: "A", kind: "b2b" },
      { customer_id: "a", segment: "B" },
      { customer_id: "b", tier: "gold", region: "north", acquisition_channel: "web" },
    ],
  }).gives("compared_customers", [
    { customer_id: "a", segment: "B", tier: null, customer_kind: "b2b" },
    { customer_id: "b", segment: null, tier: "gold", region: "north", acquisition_channel: "web" },
  ]));
