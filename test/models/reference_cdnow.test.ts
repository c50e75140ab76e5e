import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/models/graph.ts";
import { graphOverOrders, publishedFigures, reference, type Row, toRows } from "./harness.ts";

interface Published {
  one_and_done: number;
  top10_share: number;
  top20_share: number;
  gini: number;
  customers_for_80pct: number;
  customer_days: number;
  ipt_days: Record<"p50" | "p80" | "p90" | "p95", number>;
  cohort_active: Record<string, number[]>;
}

const csv = reference("cdnow_elog.csv");
const published = publishedFigures<Published>("cdnow_audit")!;

describe.skipIf(!csv)("the audit of CDNOW (../shared/data/cdnow_elog.csv)", () => {
  let graph: Graph;
  const rows = async (model: string): Promise<Row[]> =>
    toRows(await graph.read(await graph.build(model)));

  beforeAll(async () => {
    graph = await graphOverOrders(
      csv!,
      `masterid as customer_id, strptime(date, '%Y%m%d') as ordered_at,
      cast(sales as decimal(18, 2)) as amount`,
    );
  });

  it("has its customer-days, zero amounts included", async () => {
    expect(await rows("visits")).toHaveLength(published.customer_days);
    const [span] = await rows("data_span");
    expect(span).toMatchObject({ as_of: "1998-07-01", isolated_rows_before: 0 });
  });

  it("has its days between purchases", async () => {
    const quantiles = await rows("interval_quantiles");
    const { p50, p80, p90, p95 } = published.ipt_days;
    expect(quantiles.map(({ days }) => days)).toEqual([p50, p80, p90, p95]);
  });

  it("has its cohorts", async () => {
    const cells = await rows("cohort_retention");
    for (const [month, active] of Object.entries(published.cohort_active)) {
      const cohort = cells.filter(({ cohort_month }) => cohort_month === `${month}-01`);
      expect(cohort.slice(0, 7).map((cell) => cell.active)).toEqual(active);
      expect(cohort.every(({ complete }) => complete)).toBe(true);
    }
  });

  it("has its concentration, within the intervals", async () => {
    const [summary] = await rows("concentration_summary");
    expect(summary).toMatchObject({
      customers: 2357,
      gini: expect.closeTo(published.gini, 6),
      top10_share: expect.closeTo(published.top10_share, 6),
      top20_share: expect.closeTo(published.top20_share, 6),
      customers_for_80pct: expect.closeTo(published.customers_for_80pct, 6),
      one_and_done_share: expect.closeTo(published.one_and_done, 5),
    });
    expect(Number(summary!.gini_low)).toBeGreaterThan(0.6);
    expect(Number(summary!.gini_high)).toBeLessThan(0.66);
  });

  it("puts every customer into one state, the one-time buyers as published", async () => {
    const states = await rows("lifecycle_states");
    expect(states).toHaveLength(2357);
    const once = states.filter(({ state }) => state === "one_time");
    expect(once.length / states.length).toBeCloseTo(published.one_and_done, 5);
  });
});
