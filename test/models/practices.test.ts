import { describe, expect, it } from "vitest";
import { given, toRows, type Row } from "./harness.ts";
import { daily, sale } from "./rows.ts";

const said = (id: string, construct: string, score: number): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at: "2024-01-20",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});
const PEOPLE = Array.from({ length: 40 }, (_, i) => ({ id: `p${100 + i}`, devoted: i < 20, i }));

describe("practices", () => {
  it("parts who gets a discount from what comes of it", async () => {
    // The devoted always come back, others never; others get four discounts of five, the devoted one.
    const discounted = (i: number, devoted: boolean) => (i % 5 === 0) === devoted;
    const tables = {
      surveys: PEOPLE.flatMap(({ id, devoted }) => [
        said(id, "satisfaction", 9),
        said(id, "repurchase_intent", devoted ? 9 : 3),
        said(id, "compares_alternatives", 0),
      ]),
      orders: [
        ...daily("2023-11-01", 420),
        ...PEOPLE.flatMap(({ id, devoted, i }) => [
          sale(id, "2024-02-10", 10, { discount: discounted(i, devoted) ? 2 : 0 }),
          ...(devoted ? [sale(id, "2024-10-20", 10), sale(id, "2024-04-20", 10)] : []),
        ]),
      ],
    };
    const params = {
      as_of: "2024-12-24",
      repeat_satisfied: 0,
      active_required: false,
      return_days: 90,
    };
    const [row] = toRows(await given(tables, { params }).columns("practices"));
    expect(row).toMatchObject({ practice: "discount", customers: 40 });
    // April’s sales are not followed by another within ninety days.
    expect(row!.raw_difference).toBeLessThan(-0.1);
    expect(row!.used_by_devoted).toBeCloseTo(4 / 60, 9);
    expect(row!.used_by_others).toBeCloseTo(16 / 20, 9);
  });
});
