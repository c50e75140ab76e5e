import { it } from "vitest";
import { given } from "./harness.ts";
import { DATE, rates } from "./publics.ts";

it("weighs qualities by what they matter to the one who answers, where all have a weight", async () => {
  const surveys = [
    ...rates("c1", "customer", "care", { perception: 8, importance: 9 }),
    ...rates("c1", "customer", "looks", { perception: 4, importance: 1 }),
    ...rates("c2", "customer", "care", { perception: 8, importance: 9 }),
    ...rates("c2", "customer", "looks", { perception: 4 }),
    ...rates("p1", "partner", "payment", { importance: 9 }),
  ];
  await given({ surveys }, { params: { as_of: DATE } }).gives("stakeholder_service", [
    { stakeholder: "customers", respondent_id: "c1", service: 7.6, attributes: 2 },
    { stakeholder: "customers", respondent_id: "c2", service: 6, attributes: 2 },
  ]);
});
