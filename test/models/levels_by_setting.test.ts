import { describe, expect, it } from "vitest";
import { answer, contact, threeAnswers } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const as_of = "2025-07-01";
/** Five visits, the last of them the day before. */
const regular = (customer: string): Row[] =>
  ["2025-06-10", "2025-06-15", "2025-06-20", "2025-06-25", "2025-06-30"].map((day) =>
    sale(customer, day, 10),
  );
const satisfied = (customer: string, times: number): Row[] =>
  Array.from({ length: times }, (_, i) => contact(customer, `2025-06-0${i + 1}`, 8));

async function rules(
  tables: Record<string, Row[]>,
  params: Record<string, string | number | boolean> = {},
) {
  const columns = await given(tables, { params: { as_of, ...params } }).columns(
    "levels_by_setting",
  );
  const chosen = toRows(columns).filter(
    (row) => row.parameter === "as_chosen" && row.as_of === as_of,
  );
  return Object.fromEntries(chosen.map((row) => [row.customer_id, `${row.level} ${row.rule}`]));
}

describe("levels_by_setting", () => {
  it("asks for satisfaction, keeping, returning and rhythm, and says what is missing", async () => {
    const customers = ["below", "compares", "hesitates", "devoted"];
    const found = await rules({
      orders: [
        ...customers.flatMap(regular),
        sale("gone", "2025-01-01", 1),
        sale("gone", "2025-01-06", 1),
        sale("gone", "2025-01-11", 1),
      ],
      surveys: [
        ...threeAnswers("below", [6, 10, 0]),
        ...threeAnswers("compares", [7, 8, 5]),
        ...threeAnswers("hesitates", [7, 7, 4]),
        ...threeAnswers("devoted", [7, 8, 4]),
        ...threeAnswers("gone", [7, 8, 4]),
      ],
    });
    expect(found).toEqual({
      below: "0 not_satisfied",
      compares: "1 compares",
      hesitates: "1 may_not_return",
      devoted: "2 acts_unknown",
      gone: "1 out_of_rhythm",
    });
  });

  it("takes repetition as refuted by a bad contact or by too few visits, else as open", async () => {
    const customers = ["open", "shown", "let down", "made up", "new"];
    const tables = {
      orders: [
        ...["open", "shown", "let down", "made up"].flatMap(regular),
        ...regular("new").slice(0, 2),
      ],
      surveys: customers.flatMap((customer) => threeAnswers(customer, [8, 9, 1])),
      interactions: [
        ...satisfied("open", 2),
        ...satisfied("shown", 3),
        ...satisfied("let down", 2),
        contact("let down", "2025-05-31", 2),
        ...satisfied("made up", 3),
        contact("made up", "2025-05-31", 2),
      ],
    };
    expect(await rules(tables, { active_required: false })).toEqual({
      open: "2 acts_unknown",
      shown: "2 acts_unknown",
      "let down": "1 not_repeated",
      "made up": "2 acts_unknown",
      new: "1 not_repeated",
    });
    const strict = await rules(tables, { active_required: false, strict_evidence: true });
    expect(strict.open).toBe("1 not_proven");
    expect(strict.shown).toBe("2 acts_unknown");
    const none = await rules(tables, { active_required: false, repeat_satisfied: 0 });
    expect(new Set(Object.values(none))).toEqual(new Set(["2 acts_unknown"]));
  });

  it("makes a partner by two different ways of acting, not by two acts", async () => {
    const act = (customer: string, day: string, kind: string) =>
      contact(customer, day, null, { kind, interaction_id: `${customer} ${day} ${kind}` });
    const found = await rules({
      orders: ["one", "two"].flatMap(regular),
      surveys: ["one", "two"].flatMap((customer) => threeAnswers(customer, [8, 9, 1])),
      interactions: [
        act("one", "2025-05-01", "review"),
        act("one", "2025-05-02", "review"),
        act("two", "2025-05-01", "review"),
        act("two", "2025-05-02", "defence"),
      ],
    });
    expect(found).toEqual({ one: "2 devoted_and_passive", two: "3 acts_for_us" });
  });

  it("lets a failed base condition cancel everything", async () => {
    const found = await rules({
      orders: regular("a"),
      surveys: [
        ...threeAnswers("a", [10, 10, 0]),
        answer("a", "hygiene", 1, "2025-05-01", { item: "deceit", scale_max: 1 }),
      ],
    });
    expect(found).toEqual({ a: "0 base_condition_failed" });
  });

  it("leaves the level open where a question was not asked, unless another answer settles it", async () => {
    const found = await rules({
      surveys: [
        answer("nothing", "recommend", 10),
        answer("sat", "satisfaction", 8),
        answer("unhappy", "satisfaction", 3),
        answer("sat, compares", "satisfaction", 8),
        answer("sat, compares", "compares_alternatives", 9),
        answer("sat, keeps", "satisfaction", 8),
        answer("sat, keeps", "compares_alternatives", 0),
        ...threeAnswers("three", [8, 8, 0]),
      ],
      orders: [sale(null, "2025-06-01", 1)],
    });
    expect(found).toEqual({
      nothing: "null satisfaction_unknown",
      sat: "null comparing_unknown",
      unhappy: "0 not_satisfied",
      "sat, compares": "1 compares",
      "sat, keeps": "null returning_unknown",
      three: "2 acts_unknown",
    });
  });

  it("knows no level from orders alone", async () => {
    const found = await rules({ orders: regular("a") });
    expect(found).toEqual({ a: "null satisfaction_unknown" });
  });

  it("takes half of the wallet for a customer who stays, whatever they say", async () => {
    const bought = (brand: string, n: number) =>
      Array.from({ length: n }, (_, i) => ({
        customer_id: "a",
        purchased_at: `2025-06-${10 + i}`,
        brand,
        amount: 10,
      }));
    const tables = { orders: regular("a"), surveys: threeAnswers("a", [8, 3, 0]) };
    expect(await rules(tables)).toEqual({ a: "1 may_not_return" });
    const half = { ...tables, market_purchases: [...bought("Own", 3), ...bought("Rival", 3)] };
    const params = { own_brand: "Own" };
    expect(await rules(half, params)).toEqual({ a: "2 acts_unknown" });
    const less = { ...tables, market_purchases: [...bought("Own", 3), ...bought("Rival", 4)] };
    expect(await rules(less, params)).toEqual({ a: "1 may_not_return" });
  });

  it("moves exactly those who stand at the threshold that moves", async () => {
    const tables = { orders: regular("a"), surveys: threeAnswers("a", [7, 9, 2]) };
    const columns = await given(tables, { params: { as_of } }).columns("levels_by_setting");
    const moved = toRows(columns)
      .filter((row) => row.as_of === as_of && row.level !== 2)
      .map(({ parameter, shift, level }) => ({ parameter, shift, level }));
    expect(moved).toEqual([{ parameter: "satisfied_at", shift: 1, level: 0 }]);
  });
});
