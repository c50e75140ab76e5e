import { describe, it } from "vitest";
import { answer, contact, threeAnswers } from "./asked.ts";
import { given, type Row } from "./harness.ts";

const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
const act = (customer: string, day: string, kind = "review"): Row =>
  contact(customer, day, null, { kind, interaction_id: `${customer} ${day} ${kind}` });

describe("acts_by_answer", () => {
  it("counts the acts after an answer, by answers alone", () =>
    given(
      {
        surveys: [
          ...ids.flatMap((id) => [
            ...threeAnswers(id, [9, 9, 0], "2025-01-10"),
            answer(id, "recommend", 9, "2025-01-10"),
          ]),
          ...threeAnswers("one", [9, 9, 9], "2025-01-10"),
          ...threeAnswers("young", [9, 9, 0], "2025-06-20"),
        ],
        interactions: [
          act("c0", "2025-01-11"),
          act("c0", "2025-04-10", "suggestion"),
          act("c1", "2025-04-11"),
          act("c2", "2025-01-10"),
          act("c3", "2025-02-01", "referral_invite"),
          ...ids.slice(4).map((id) => act(id, "2025-02-01", "defence")),
        ],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("acts_by_answer", [
      { answers: "satisfied", customers: 1, n: 1, acts: null },
      { answers: "devoted_recommends", customers: 10, n: 10, acts: 0.8 },
    ]));
});
