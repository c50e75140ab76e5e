import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { daily, sale } from "./rows.ts";

async function issues(orders: Row[], params = {}) {
  const rows = toRows(await given({ orders }, { params }).columns("coverage"));
  return Object.fromEntries(rows.map(({ issue, ...row }) => [issue, row]));
}

describe("coverage", () => {
  it("counts each issue, and its share of rows and amount", async () => {
    const found = await issues([
      sale("a", "2025-01-01", 60),
      sale("a", "2025-01-02", -10, { doc_kind: "return" }),
      sale("a", "2025-01-03", -5),
      sale("a", "2025-01-04", 5, { doc_kind: "return" }),
      sale("b", "2025-01-05", 0),
      sale(null, "2025-01-06", 30),
      sale("a", "2025-02-03", 20),
    ]);
    expect(Object.keys(found)).toEqual([
      "anonymous_sales",
      "returns",
      "positive_returns",
      "zero_amounts",
      "duplicates",
      "possible_duplicates",
      "partial_last_period",
      "isolated_dates",
      "after_as_of",
      "line_samples",
    ]);
    expect(found.anonymous_sales).toEqual({
      rows: 1,
      amount: 30,
      share_of_rows: expect.closeTo(1 / 7),
      share_of_amount: expect.closeTo(0.3),
    });
    expect(found.returns).toMatchObject({ rows: 3, amount: -10 });
    expect(found.positive_returns).toMatchObject({ rows: 1, amount: 5 });
    expect(found.zero_amounts).toMatchObject({ rows: 1, amount: 0 });
    expect(found.partial_last_period).toMatchObject({ rows: 1, amount: 20 });
    expect(found.after_as_of).toMatchObject({ rows: 0, amount: 0, share_of_amount: 0 });
  });

  it("finds repeated rows: surely those of one order, possibly those without a number", async () => {
    const line = (more: Row = {}) =>
      sale("a", "2025-01-01", 3, { order_id: "1", product: "tea", ...more });
    const found = await issues([
      line(),
      line(),
      line(),
      line({ product: "salt" }),
      line({ order_id: "2" }),
      sale("b", "2025-01-01", 4),
      sale("b", "2025-01-01", 4),
      sale(null, "2025-01-01", 4),
      sale(null, "2025-01-01", 4),
    ]);
    expect(found.duplicates).toMatchObject({ rows: 2, amount: 6 });
    expect(found.possible_duplicates).toMatchObject({ rows: 1, amount: 4 });
  });

  it("counts isolated dates, and rows that come on as_of or later", async () => {
    const found = await issues(
      [...daily("2025-01-01", 31), sale("a", "2052-01-01", 7), sale("a", "1990-01-01", 2)],
      { as_of: "2025-01-31" },
    );
    expect(found.isolated_dates).toMatchObject({ rows: 2, amount: 9 });
    expect(found.after_as_of).toMatchObject({ rows: 1, amount: 10 });
    expect(found.partial_last_period).toMatchObject({ rows: 30 });
  });

  it("has no partial period where as_of is its end", async () => {
    const found = await issues(daily("2025-01-01", 31));
    expect(found.partial_last_period).toMatchObject({ rows: 0 });
  });

  it("suspects a sample of lines where a huge catalogue meets one line an order", async () => {
    const lines = Array.from({ length: 1000 }, (_, i) =>
      sale(`c${i}`, "2025-01-01", 1, { order_id: `${i}`, product: `p${i}` }),
    );
    expect((await issues(lines)).line_samples).toMatchObject({ rows: 1000, share_of_amount: 1 });
    expect((await issues(lines.slice(1))).line_samples).toMatchObject({ rows: 0 });
  });
});
