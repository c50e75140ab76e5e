import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { says } from "./staff.ts";

describe("staff_groups", () => {
  it("goes by the records, and by who answered as a manager", () =>
    given({
      employees: [
        { employee_id: "a", is_manager: true, is_top_management: true },
        { employee_id: "b", is_manager: true },
        { employee_id: "c" },
      ],
      surveys: [
        says("d", "engagement", "engagement", 5, { respondent_type: "manager" }),
        says("e", "engagement", "engagement", 5, { respondent_type: "customer" }),
      ],
    }).gives("staff_groups", [
      { employee_id: "a", staff_group: "top_management" },
      { employee_id: "b", staff_group: "other_managers" },
      { employee_id: "c", staff_group: "staff" },
      { employee_id: "d", staff_group: "other_managers" },
    ]));
});
