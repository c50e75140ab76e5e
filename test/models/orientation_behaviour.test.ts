import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

const changes = (customer: number, internal: number, more: Row = {}): Row[] =>
  [...Array<string>(customer).fill("customer"), ...Array<string>(internal).fill("internal")].map(
    (trigger) => ({ kind: "process_change", started_at: "2024-01-03", trigger, ...more }),
  );

async function behaviour(tables: Record<string, readonly Row[]>, params = {}) {
  const rows = toRows(await given(tables, { params }).columns("orientation_behaviour"));
  return {
    rows,
    of: (proxy: string, unit: string | null = null) =>
      rows.find((row) => row.proxy === proxy && row.unit_id === unit && row.period_start === null)!,
  };
}

describe("orientation_behaviour", () => {
  it("has every proxy, also those of which there are no records", async () => {
    const { rows } = await behaviour({});
    expect(rows).toHaveLength(9);
    expect(
      rows.every(({ n, raw_value, value }) => n === 0 && raw_value === null && value === null),
    ).toBe(true);
  });

  it("gives the share with Wilson's interval, and its place between the anchors", async () => {
    // Wilson's interval of 6 in 10, as published: 0.3127 to 0.8318. Anchors 0.1 and 0.9.
    const { of } = await behaviour({ initiatives: changes(6, 4) });
    const row = of("changes_by_customers");
    expect(row).toMatchObject({ n: 10, dimension: "attention", anchor_low: 0.1 });
    expect(row.raw_value).toBeCloseTo(0.6, 12);
    expect(row.raw_low).toBeCloseTo(0.3127, 4);
    expect(row.raw_high).toBeCloseTo(0.8318, 4);
    expect(row.value).toBeCloseTo(0.25, 12);
    expect(row.ci_low).toBeCloseTo((0.3127 - 0.5) / 0.4, 3);
  });

  it("shows nothing under ten cases, and no mark where the anchors are equal", async () => {
    const few = await behaviour({ initiatives: changes(6, 3) });
    expect(few.of("changes_by_customers")).toMatchObject({ n: 9, raw_value: null, value: null });
    const raw = await behaviour(
      { initiatives: changes(6, 4) },
      { changes_by_customers_low: 0.5, changes_by_customers_high: 0.5 },
    );
    expect(raw.of("changes_by_customers")).toMatchObject({ value: null, ci_low: null });
    expect(raw.of("changes_by_customers").raw_value).toBeCloseTo(0.6, 12);
  });

  it("ends at the anchors, and turns where less is better", async () => {
    const sale = (i: number): Row => ({ order_id: `${i}`, ordered_at: "2024-02-01", amount: 10 });
    const orders = [
      ...Array.from({ length: 20 }, (_, i) => sale(i)),
      {
        order_id: "r",
        corrects_order_id: "0",
        ordered_at: "2024-02-02",
        amount: -10,
        doc_kind: "return",
      },
    ];
    // One in twenty lies in the middle between ten in a hundred and none.
    const { of } = await behaviour({ orders, initiatives: changes(10, 0) });
    const row = of("sales_taken_back");
    expect(row.value).toBeCloseTo(0, 12);
    expect(Number(row.ci_low)).toBeLessThan(0);
    expect(Number(row.ci_high)).toBeGreaterThan(0);
    expect(of("changes_by_customers")).toMatchObject({ value: 1, ci_high: 1 });
  });

  it("lets cases of one employee hang together", async () => {
    const asked = (employee_id: string, granted: boolean): Row => ({
      kind: "exception_request",
      happened_at: "2024-02-01",
      employee_id,
      granted,
    });
    const people = Array.from({ length: 10 }, (_, i) => `e${i}`);
    const split = people.flatMap((e) =>
      [true, false, true, false].map((granted) => asked(e, granted)),
    );
    const apart = people.flatMap((e, i) => Array.from({ length: 4 }, () => asked(e, i % 2 === 0)));
    const width = async (interactions: Row[]) => {
      const { of } = await behaviour({ interactions });
      const row = of("exceptions_granted");
      expect(row).toMatchObject({ n: 40, raw_value: 0.5 });
      return Number(row.raw_high) - Number(row.raw_low);
    };
    // Where each employee always decides alike, forty requests are worth nine.
    expect(await width(apart)).toBeGreaterThan(1.7 * (await width(split)));
  });

  it("has rows by branch and by quarter", async () => {
    const { rows, of } = await behaviour({
      initiatives: [
        ...changes(10, 0, { unit_id: "U1" }),
        ...changes(0, 10, { unit_id: "U2", started_at: "2024-05-01" }),
      ],
    });
    expect(of("changes_by_customers", "U1").value).toBe(1);
    expect(of("changes_by_customers", "U2").value).toBe(-1);
    const spring = rows.filter(({ period_start }) => period_start === "2024-04-01");
    expect(spring.map(({ unit_id, raw_value }) => [unit_id, raw_value])).toEqual([
      [null, 0],
      ["U2", 0],
    ]);
  });

  it("keeps incentives out of sight that could be told by subtraction", async () => {
    const people = (unit: string | null, n: number): Row[] =>
      Array.from({ length: n }, (_, i) => ({
        employee_id: `${unit}${i}`,
        unit_id: unit,
        incentive_customer_share: 0.3,
      }));
    const shown = async (small: number) => {
      const employees = [...people("u1", small), ...people("u2", 10), ...people("u3", 11)];
      const { of } = await behaviour({ employees });
      return [null, "u1", "u2", "u3"].map((unit) => of("customer_incentives", unit).raw_value);
    };
    // Four people are the difference of all and the other two branches; five may be.
    expect(await shown(4)).toEqual([expect.closeTo(0.3, 9), null, null, expect.closeTo(0.3, 9)]);
    expect((await shown(5)).map((value) => value !== null)).toEqual([true, false, true, true]);
  });
});
