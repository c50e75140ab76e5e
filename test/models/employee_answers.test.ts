import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { says } from "./staff.ts";
import { AS_OF } from "./service.ts";

describe("employee_answers", () => {
  it("keeps the latest answer, turns reversed ones round, and cuts on each scale", () =>
    given(
      {
        surveys: [
          says("a", "employee_commitment", "change", 2, { answered_at: "2023-03-01" }),
          says("a", "employee_commitment", "change", 5),
          says("a", "employee_commitment", "change", 1, { answered_at: "2025-03-01" }),
          says("a", "employee_commitment", "secrets", 2, { reverse: true }),
          says("b", "continuance", "continuance", 3, { scale_max: 5 }),
          says("k", "employee_commitment", "change", 5, { respondent_type: "customer" }),
        ],
      },
      AS_OF,
    ).gives("employee_answers", [
      { employee_id: "a", item: "change", score: 5, score_10: 40 / 6, margin: 0 },
      { employee_id: "a", item: "secrets", score: 6, score_10: 50 / 6, margin: 1 },
      { employee_id: "b", item: "continuance", score: 3, score_10: 5, margin: -1 },
    ]));
});
