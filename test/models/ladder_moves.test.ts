import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { everyTenDays, REGULARS } from "./ladder_company.ts";

describe("ladder_moves", () => {
  it("counts paths over three rungs", async () => {
    const orders = [...REGULARS, ...everyTenDays("a", "2023-07-05", "2023-12-30")];
    const rows = toRows(
      await given({ orders }, { params: { ladder_period: "half_year" } }).columns("ladder_moves"),
    );
    const paths = rows.map((row) => [
      row.period_no,
      row.before_rung,
      row.from_rung,
      row.to_rung,
      row.customers,
    ]);
    expect(paths).toEqual([
      [1, "none_before", "none_before", "client_unasked", 3],
      [2, "none_before", "client_unasked", "client_unasked", 3],
      [2, "none_before", "none_before", "client_unasked", 1],
      [3, "client_unasked", "client_unasked", "client_unasked", 3],
      [3, "none_before", "client_unasked", "lapsed", 1],
      [4, "client_unasked", "client_unasked", "client_unasked", 3],
      [4, "client_unasked", "lapsed", "lapsed", 1],
    ]);
  });
});
