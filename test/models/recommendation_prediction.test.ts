import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, toRows } from "./harness.ts";
import { everyTenDays } from "./visiting.ts";

/** Twenty customers; who recommends less leaves, and intent tells nothing. */
const people = Array.from({ length: 20 }, (_, at) => ({
  name: `c${at}`,
  leaves: at < 10,
  recommend: at < 10 ? at % 5 : 4 + (at % 5),
  intent: at % 2 === 0 ? 9 : 3,
}));

const tables = {
  surveys: people.flatMap(({ name, recommend, intent }) => [
    answer(name, "recommend", recommend, "2024-01-10"),
    answer(name, "repurchase_intent", intent, "2024-01-10"),
    // Too late to be followed for a year.
    answer(name, "recommend", 10, "2025-02-10"),
  ]),
  customers: people.map(({ name, leaves }, at) => ({
    customer_id: name,
    churned: leaves,
    churned_at: leaves ? (at % 2 === 0 ? "2024-06-01" : "2025-01-05") : null,
  })),
};

describe("recommendation_prediction", () => {
  it("tells the questions apart by what customers did afterwards", async () => {
    const params = { as_of: "2025-03-01" };
    const prediction = await given(tables, { params }).columns("recommendation_prediction");
    const [recommend, intent, ...none] = toRows(prediction);
    expect(none).toEqual([]);
    expect(recommend).toMatchObject({
      outcome: "stayed",
      measure: "recommend",
      n: 20,
      came_true: 10,
    });
    // 4 meets 4 in two times two pairs of a hundred.
    expect(recommend?.auc).toBeCloseTo(0.98, 10);
    expect(intent).toMatchObject({ measure: "repurchase_intent", auc: 0.5 });
    expect(intent?.advantage).toBeCloseTo(0.48, 10);
    expect(Number(intent?.advantage_low)).toBeGreaterThan(0);
  });

  it("takes a departure that silence tells of at the last activity, not when it was noticed", async () => {
    // Answers on 2 February 2024. The last five were here last on 31 January, before they were asked.
    const asked = Array.from({ length: 25 }, (_, i) => ({
      name: `c${i}`,
      visits: i < 10 ? 74 : i < 20 ? 9 : 4,
    }));
    const rows = toRows(
      await given({
        orders: asked.flatMap(({ name, visits }) => everyTenDays(name, visits)),
        surveys: asked.map(({ name }, i) => answer(name, "recommend", i % 7, "2024-02-02")),
      }).columns("recommendation_prediction"),
    );
    expect(rows).toMatchObject([{ outcome: "stayed", n: 20, came_true: 10 }]);
  });
});
