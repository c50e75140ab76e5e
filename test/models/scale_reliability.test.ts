import { describe, expect, it } from "vitest";
import { given, reference, type Row, toRows } from "./harness.ts";

const answer = (respondent_id: string, item: string, score: number, more: Row = {}): Row => ({
  response_id: respondent_id,
  respondent_id,
  item,
  construct: "trust",
  score,
  scale_min: 1,
  scale_max: 7,
  ...more,
});

/** Forty people of different minds, who waver by a point from item to item. */
const people = (items: readonly string[], turned: string | null = null, more: Row = {}): Row[] =>
  Array.from({ length: 40 }, (_, i) =>
    items.map((item, k) => {
      const score = 2 + ((i * 3) % 5) + (((i + k) % 3) - 1);
      return answer(`p${i}`, item, item === turned ? 8 - score : score, more);
    }),
  ).flat();

const reliability = async (surveys: readonly Row[], params = {}) =>
  toRows(await given({ surveys }, { params }).columns("scale_reliability"));

describe("scale_reliability", () => {
  it("says how far the items of a construct go together, by kind of respondent", async () => {
    const rows = await reliability([
      ...people(["a", "b", "c"]),
      ...people(["a", "b", "c"], null, { respondent_type: "manager" }),
      ...people(["x", "y"], null, { construct: "two items are no scale" }),
    ]);
    expect(rows.map(({ respondent_type, item }) => [respondent_type, item])).toEqual([
      ["customer", "a"],
      ["customer", "b"],
      ["customer", "c"],
      ["manager", "a"],
      ["manager", "b"],
      ["manager", "c"],
    ]);
    const [first] = rows;
    expect(first).toMatchObject({ items: 3, n: 40, maybe_reversed: false });
    expect(Number(first!.ci_low)).toBeLessThan(Number(first!.alpha));
    expect(Number(first!.ci_high)).toBeGreaterThan(Number(first!.alpha));
  });

  it("notices an item that runs against the others, and not one that is marked so", async () => {
    const items = ["a", "b", "c", "d"];
    const against = await reliability(people(items, "d"));
    expect(against.map(({ maybe_reversed }) => maybe_reversed)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(Number(against[3]!.alpha_without)).toBeGreaterThan(Number(against[3]!.alpha));
    const marked = await reliability(
      people(items, "d").map((row) => (row.item === "d" ? { ...row, reverse: true } : row)),
    );
    expect(marked.some(({ maybe_reversed }) => maybe_reversed)).toBe(false);
    const straight = await reliability(people(items));
    expect(marked[0]!.alpha).toBeCloseTo(Number(straight[0]!.alpha), 12);
  });

  it("takes the last answer before as_of, and shows nothing of nine", async () => {
    const items = ["a", "b", "c"];
    const straight = people(items, null, { answered_at: "2024-05-01" });
    const later = people(items, "c", { answered_at: "2024-06-01", response_id: "again" });
    const before = await reliability([...straight, ...later], { as_of: "2024-05-15" });
    const [alone] = await reliability(straight);
    expect(before[0]!.alpha).toBeCloseTo(Number(alone!.alpha), 12);
    const few = straight.filter(({ respondent_id }) => Number(String(respondent_id).slice(1)) < 9);
    expect((await reliability(few))[0]).toMatchObject({ n: 9, alpha: null, ci_low: null });
  });
});

describe("a published survey", () => {
  const data = reference("bank_satisfaction_ecsi.csv");
  it.skipIf(!data)("has through intake's table the alpha that it has by itself", async () => {
    const [head, ...lines] = data!.toString().trim().split(/\r?\n/);
    const names = head!.split(",").map((name) => name.replaceAll('"', ""));
    const surveys = lines.flatMap((line, i) =>
      line.split(",").flatMap((cell, at) =>
        /^sat\d$/.test(names[at]!)
          ? [
              answer(`r${i}`, names[at]!, Number(cell), {
                construct: "sat",
                scale_min: 0,
                scale_max: 20,
              }),
            ]
          : [],
      ),
    );
    const [row] = await reliability(surveys);
    expect(row!.alpha).toBeCloseTo(0.8943, 4);
  });
});
