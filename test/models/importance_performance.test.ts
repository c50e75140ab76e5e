import { expect, it } from "vitest";
import { RATED, said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";

const MEANS = [
  { item: "speed", importance: 9, perceived: 5, rival: 6 },
  { item: "care", importance: 8, perceived: 8, rival: 6 },
  { item: "style", importance: 3, perceived: 8, rival: 5 },
  { item: "gifts", importance: 2, perceived: 4, rival: 4 },
];

/** What so many customers say, a point more or less in turn. */
const asked = (people: number) =>
  Array.from({ length: people }, (_, i) =>
    MEANS.flatMap(({ item, importance, perceived, rival }, k) => {
      const more = ((i + k) % 3) - 1;
      const say = (role: string, score: number) =>
        said(`c${i}`, "2025-05-01", "quality", item, score, { role });
      return [
        say("importance", importance),
        say("perception", perceived + more),
        say("competitor", rival),
      ];
    }),
  ).flat();

const rowsOf = async (surveys: ReturnType<typeof asked>, params = {}) =>
  toRows(await given({ surveys }, { params }).columns("importance_performance"));

it("puts each quality into its quadrant, and says how surely", async () => {
  const rows = await rowsOf(asked(30));
  expect(rows.map(({ item, quadrant }) => [item, quadrant])).toEqual([
    ["care", "keep"],
    ["gifts", "low_priority"],
    ["speed", "concentrate"],
    ["style", "overkill"],
  ]);
  for (const row of rows)
    expect(row).toMatchObject({ quadrant_probability: 1, importance_cut: 5.5, customers: 30 });
  const care = rows[0]!;
  expect(care).toMatchObject({
    importance: 8,
    performance: 8,
    rival: 6,
    importance_kind: "stated",
  });
  // Ahead by 1 to 3 points in all thirty: 2 / 2^30, times four looks.
  expect(Number(care.p_holm)).toBeCloseTo(0, 6);
  expect(Number(care.ahead_of_rival)).toBeCloseTo(2, 9);
});

it("counts customers in the sign test, however often they answered", async () => {
  // Ten are ahead of the rival, five times each, and two behind: 2 · (1 + 12 + 66) / 2^12.
  const rows = await rowsOf(
    Array.from({ length: 12 }, (_, i) =>
      Array.from({ length: i < 10 ? 5 : 1 }, (_, day) =>
        (["importance", "perception", "competitor"] as const).map((role) =>
          said(
            `c${i}`,
            `2025-05-0${day + 1}`,
            "quality",
            "care",
            role === "competitor" ? 5 : i < 10 ? 7 : 4,
            { role },
          ),
        ),
      ),
    ).flat(2),
  );
  expect(rows[0]!.p_holm).toBeCloseTo((2 * 79) / 4096, 9);
});

it("leaves out an item of nine customers, and a rival whom nine rated", async () => {
  const rows = await rowsOf(
    asked(12).filter(
      ({ respondent_id, item, role }) =>
        Number(String(respondent_id).slice(1)) < 9 ||
        (item !== "style" && (item !== "care" || role !== "competitor")),
    ),
  );
  expect(rows.map(({ item, customers }) => [item, customers])).toEqual([
    ["care", 12],
    ["gifts", 12],
    ["speed", 12],
  ]);
  expect(rows[0]).toMatchObject({ rival: null, ahead_of_rival: null, p_holm: null });
  expect(rows[1]!.rival).toBe(4);
});

it("draws the line at the rivals where asked", async () => {
  const rows = await rowsOf(asked(30), { quadrants_at: "rivals" });
  const of = (item: string) => rows.find((row) => row.item === item)!;
  expect(of("speed")).toMatchObject({ performance_cut: 6, quadrant: "concentrate" });
  // As good as the rival on the nose: half of the samples lie on either side.
  expect(Number(of("gifts").quadrant_probability)).toBeGreaterThan(0.3);
  expect(Number(of("gifts").quadrant_probability)).toBeLessThan(0.8);
});

it("derives importance from the outcome where nobody stated it", async () => {
  const rows = await rowsOf([...RATED]);
  expect(rows.map(({ item }) => item)).toEqual(["price", "reliability", "trust"]);
  const shares = rows.map(({ importance }) => Number(importance));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(rows[1]).toMatchObject({ importance_kind: "derived", rival: null, p_holm: null });
});

it("tells nothing of under ten customers", async () => {
  expect(await rowsOf(asked(9))).toEqual([]);
});
