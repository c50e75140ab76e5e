import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { answered, group, LINES } from "./orientation.ts";

/** The half-width of a mean's interval by Student's t: standard error and 97.5 % quantile by table. */
const reach = (se: number, t: number) => se * t;

describe("orientation_views", () => {
  it("gives means with Student's interval, and nothing under ten answers", async () => {
    // Ten customers answer −3 or +3 in turn: mean 0, standard deviation √(10/9); t of 9 is 2.262.
    const views = await given({
      surveys: [...group("customer", 10, ["goal"], [-3, 3]), ...group("manager", 9, ["goal"], [3])],
    }).columns("orientation_views");
    const [customers, , managers] = toRows(views);
    expect(customers).toMatchObject({ dimension: "goal", respondent_type: "customer", n: 10 });
    expect(customers!.score).toBeCloseTo(0, 12);
    expect(customers!.ci_high).toBeCloseTo(reach(Math.sqrt(10 / 9 / 10), 2.262), 2);
    expect(managers).toMatchObject({ respondent_type: "manager", n: 9, score: null, ci_low: null });
  });

  it("takes each respondent's last answer, that of the quarter in quarters, and none of the future", async () => {
    const twice = Array.from({ length: 10 }, (_, i) => [
      answered(`c${i}`, "goal", -3, { answered_at: "2024-02-01" }),
      answered(`c${i}`, "goal", 3, { answered_at: "2024-05-01" }),
      answered(`c${i}`, "goal", -3, { answered_at: "2024-08-01" }),
    ]).flat();
    const views = await given({ surveys: twice }, { params: { as_of: "2024-07-01" } }).columns(
      "orientation_views",
    );
    expect(toRows(views, ["period_start", "score"])).toEqual([
      { period_start: null, score: 1 },
      { period_start: "2024-01-01", score: -1 },
      { period_start: "2024-04-01", score: 1 },
    ]);
  });

  it("forgets answers that are too old, but not their quarter", () =>
    given(
      { surveys: group("customer", 10, ["goal"], [3]) },
      { params: { as_of: "2025-07-01", answer_valid_days: 365 } },
    ).gives("orientation_views", [{ period_start: "2024-04-01", score: 1 }]));

  it("has an index of all lines from four of them on", async () => {
    const three = await given({
      surveys: group("customer", 10, LINES.slice(0, 3), [1]),
    }).columns("orientation_views");
    expect(toRows(three, ["dimension"]).map(({ dimension }) => dimension)).not.toContain(
      "all_dimensions",
    );
    const four = await given({
      surveys: [
        ...group("customer", 10, LINES.slice(0, 4), [3]),
        ...group("other", 10, LINES.slice(4), [-3], { respondent_type: "customer" }),
      ],
    }).columns("orientation_views");
    // Those who answered three lines have no index, and are not in it.
    expect(toRows(four, ["dimension", "n", "score", "period_start"])[0]).toEqual({
      dimension: "all_dimensions",
      n: 10,
      score: 1,
      period_start: null,
    });
  });

  it("lets answers of one branch hang together", async () => {
    // Two branches of ten that agree within: the branches, and not the people, are what varies.
    const views = await given({
      surveys: [
        ...group("customer", 10, ["goal"], [0, 1], { unit_id: "U1" }),
        ...group("customer", 10, ["goal"], [2, 3], { unit_id: "U2" }),
      ],
    }).columns("orientation_views");
    const rows = toRows(views, ["unit_id", "period_start", "score", "ci_low", "ci_high"]);
    const total = rows.find(
      ({ unit_id, period_start }) => unit_id === null && period_start === null,
    )!;
    const one = rows.find(
      ({ unit_id, period_start }) => unit_id === "U1" && period_start === null,
    )!;
    const width = (row: typeof total) => Number(row.ci_high) - Number(row.ci_low);
    expect(total.score).toBeCloseTo(0.5, 12);
    expect(width(total)).toBeGreaterThan(5 * width(one));
  });

  it("hides a second branch of staff from which a group under five could be reckoned", async () => {
    const staff = (kind: string) => [
      ...group(kind, 12, ["goal"], [1], { unit_id: "U1" }),
      ...group(kind, 11, ["goal"], [1], { unit_id: "U2" }),
      ...group(kind, 4, ["goal"], [1], { unit_id: "U3" }),
    ];
    const views = await given({
      surveys: [...staff("employee"), ...staff("customer")],
    }).columns("orientation_views");
    const shown = (kind: string) =>
      toRows(views)
        .filter((row) => row.respondent_type === kind && row.period_start === null)
        .filter((row) => row.unit_id !== null && row.score !== null)
        .map((row) => row.unit_id);
    expect(shown("employee")).toEqual(["U1"]);
    expect(shown("customer")).toEqual(["U1", "U2"]);
  });
});
