import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says } from "./staff.ts";

const cell = (name: string, n: number, commitment: number, continuance: number) =>
  Array.from({ length: n }, (_, i) => [
    says(`${name}${i}`, "employee_commitment", "change", commitment),
    says(`${name}${i}`, "employee_commitment", "secrets", commitment - 1),
    says(`${name}${i}`, "continuance", "continuance", continuance),
  ]).flat();

describe("internal_hostages", () => {
  it("parts who wants to stay from who has to", () =>
    given(
      { surveys: [...cell("a", 6, 7, 3), ...cell("b", 5, 4, 6), ...cell("c", 9, 3, 2)] },
      AS_OF,
    ).gives("internal_hostages", [
      { staff_state: "committed_free", employees: 6, n: 20, share: 0.3 },
      { staff_state: "internal_hostage", employees: 5, share: 0.25 },
      { staff_state: "neither_bound", employees: 9, share: 0.45 },
    ]));

  it("hides a cell of fewer than five, and the next smallest with it", () =>
    given(
      { surveys: [...cell("a", 6, 7, 3), ...cell("b", 4, 4, 6), ...cell("c", 9, 3, 2)] },
      AS_OF,
    ).gives("internal_hostages", [
      { staff_state: "committed_free", employees: null, share: null, ci_low: null, ci_high: null },
      { staff_state: "internal_hostage", employees: null, share: null },
      { staff_state: "neither_bound", employees: 9, n: 19 },
    ]));

  it("hides a third cell where two small ones are three people together", () =>
    given(
      {
        surveys: [
          ...cell("a", 6, 7, 3),
          ...cell("b", 2, 4, 6),
          ...cell("c", 9, 3, 2),
          ...cell("d", 1, 7, 6),
        ],
      },
      AS_OF,
    ).gives("internal_hostages", [
      { staff_state: "committed_bound", employees: null },
      { staff_state: "committed_free", employees: null },
      { staff_state: "internal_hostage", employees: null },
      { staff_state: "neither_bound", employees: 9, n: 18 },
    ]));
});
