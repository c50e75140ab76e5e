import { it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given } from "./harness.ts";
import { rates } from "./publics.ts";

it("sets the answers of each public side by side on 0 to 10, and turns what was asked the other way", async () => {
  const surveys = [
    ...rates("p1", "partner", "fast_answer", { importance: 9, perception: 6 }),
    said("e1", "2025-06-01", "quality", "hours", 4, {
      respondent_type: "employee",
      scale_min: 1,
      scale_max: 5,
    }),
    said("e2", "2025-06-01", "quality", "hours", 2, {
      respondent_type: "manager",
      scale_min: 1,
      scale_max: 5,
      reverse: true,
    }),
    said("c1", "2025-06-01", "quality", "care_2", 8, { respondent_type: null }),
    said("c1", "2025-06-01", "satisfaction", "care_2", 3),
    // Two sides of one sitting that has no day, and no day is made up for it.
    ...rates("p2", "partner", "payment", { importance: 7, perception: 4 }, { answered_at: null }),
  ];
  await given({ surveys }).gives("stakeholder_answers", [
    { stakeholder: "customers", respondent_id: "c1", quality_dimension: "care", perceived: 8 },
    { stakeholder: "employees", respondent_id: "e1", perceived: 7.5, importance: null },
    { stakeholder: "employees", respondent_id: "e2", perceived: 7.5 },
    { stakeholder: "partners", respondent_id: "p1", perceived: 6, importance: 9, expected: null },
    { respondent_id: "p2", answered_on: null, perceived: 4, importance: 7 },
  ]);
});
