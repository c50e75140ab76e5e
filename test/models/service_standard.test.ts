import { describe, expect, it, test } from "vitest";
import { given, publishedFigures, reference, toRows } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

/** Five employees of a branch: each two contacts, a point apart, around a mean of their own. */
const served = (day: string, means: readonly number[]) =>
  means.flatMap((mean, i) => [
    contact(`a${i}`, day, "u1", `e${i}`, mean - 0.5),
    contact(`b${i}`, day, "u1", `e${i}`, mean + 0.5),
  ]);

describe("service_standard", () => {
  it("finds each serving in their own way before a standard, and all alike after it", async () => {
    const columns = await given(
      {
        events: [
          {
            kind: "standard_introduced",
            started_at: "2024-06-01",
            scope_kind: "unit",
            scope_value: "u1",
          },
        ],
        interactions: [
          ...served("2024-02-01", [2, 4, 6, 8, 5]),
          ...served("2024-08-01", [5, 5, 5, 5, 5]),
        ],
      },
      AS_OF,
    ).columns("service_standard");
    const rows = toRows(columns).filter(({ level }) => level === "employee");
    const of = (state: string) => rows.find((row) => row.standard_state === state);
    // Between: 2 · 20 / 4 = 10, within: 5 · 0.5 / 5 = 0.5.
    expect(of("before_standard")).toMatchObject({ groups: 5, n: 10 });
    expect(of("before_standard")?.f).toBeCloseTo(20, 9);
    expect(of("before_standard")?.icc1).toBeCloseTo(9.5 / 10.5, 9);
    expect(of("after_standard")?.icc1).toBeCloseTo(-1, 9);
    expect(of("all")).toMatchObject({ groups: 5, n: 20 });
    expect(of("elsewhere_before")).toBeUndefined();
  });

  it("shows nothing for fewer than five employees", () =>
    given({ interactions: served("2024-02-01", [2, 4, 6]) }, AS_OF).gives("service_standard", [
      { level: "employee", standard_state: "all", groups: 3, icc1: null, p_value: null },
      { level: "employee", standard_state: "without_standard", icc1: null },
      { level: "employee", standard_state: "elsewhere_before", icc1: null },
    ]));
});

const data = reference("bh1996_groups.csv")?.toString();

test.skipIf(!data)("soldiers in companies, as published (skipped without the data)", async () => {
  const [head, ...lines] = data!.trim().split("\n");
  const names = head!.split(",");
  const interactions = lines.map((line, i) => {
    const cells = line.split(",");
    const score = Number(cells[names.indexOf("HRS")]);
    const company = String(cells[names.indexOf("GRP")]);
    return contact(`s${i}`, "2024-02-01", "army", company, score);
  });
  const columns = await given({ interactions }, AS_OF).columns("service_standard");
  const row = toRows(columns).find(
    ({ level, standard_state }) => level === "employee" && standard_state === "all",
  )!;
  const published = publishedFigures<Record<string, Record<string, number>>>("icc_bh1996")!.HRS!;
  expect(row).toMatchObject({ groups: 99, n: 7382 });
  expect(row.f).toBeCloseTo(published.F!, 4);
  expect(row.icc1).toBeCloseTo(published.ICC1_n0!, 5);
  expect(row.icc1_mean_size).toBeCloseTo(published.ICC1_nbar!, 5);
  expect(row.icc2).toBeCloseTo(published.ICC2!, 5);
});
