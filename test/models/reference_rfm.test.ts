import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../src/engine/engine.ts";
import type { Graph } from "../../src/models/graph.ts";
import { graphOverOrders, publishedFigures, reference, type Row, toRows } from "./harness.ts";

interface Published {
  n_customers: number;
  orders: number;
  revenue: number;
  cuts: Record<"recency" | "frequency" | "monetary", number[]>;
  R: Record<string, number>;
  F: Record<string, number>;
  M: Record<string, number>;
  heatmap_sum_mean_monetary: number;
  segments_test_def: Record<string, number[]>;
  segments_vignette_def: Record<string, number[]>;
}

const csv = reference("rfm_data_orders.csv");
const published = publishedFigures<Published>("rfm_r_orders")!;
const AS_IN_R = { as_of: "2006-12-31", frequency_unit: "order" };

const code = (name: string) =>
  ({ "Can't Lose Them": "cant_lose_them" })[name] ?? name.toLowerCase().replaceAll(" ", "_");

describe.skipIf(!csv)("R's rfm on its own orders (../shared/data/rfm_data_orders.csv)", () => {
  let graph: Graph;
  const rows = async (model: string, overrides: Record<string, Value> = {}): Promise<Row[]> =>
    toRows(await graph.read(await graph.build(model, { overrides: { ...AS_IN_R, ...overrides } })));

  beforeAll(async () => {
    graph = await graphOverOrders(
      csv!,
      `customer_id, cast(order_date as timestamp) as ordered_at,
      cast(revenue as decimal(18, 2)) as amount`,
    );
  });

  it("has its customers, orders and revenue", async () => {
    const values = await rows("rfm_values");
    const sum = (name: string) => values.reduce((total, row) => total + Number(row[name]), 0);
    expect(values).toHaveLength(published.n_customers);
    expect(sum("frequency")).toBe(published.orders);
    expect(sum("monetary")).toBe(published.revenue);
  });

  it.each(["recency", "frequency", "monetary"] as const)("cuts %s where R does", async (name) => {
    const measure = name === "recency" ? "recency_days" : name;
    const tiers = (await rows("rfm_cuts")).filter((row) => row.measure === measure);
    const bounds = tiers.map(({ lower_bound }) => Number(lower_bound)).sort((a, b) => a - b);
    expect(bounds.slice(1)).toEqual(published.cuts[name].map((cut) => expect.closeTo(cut, 9)));
  });

  it.each(["R", "F", "M"] as const)("gives as many customers each score of %s", async (letter) => {
    const column = { R: "recency_score", F: "frequency_score", M: "monetary_score" }[letter];
    const counts: Record<string, number> = {};
    for (const row of await rows("rfm_scores")) {
      const score = String(row[column]);
      counts[score] = (counts[score] ?? 0) + 1;
    }
    expect(counts).toEqual(published[letter]);
  });

  it("scores the first customers as its documentation prints", async () => {
    const first = (await rows("rfm_scores")).slice(0, 5);
    expect(first.map(({ customer_id, rfm_score }) => [customer_id, rfm_score])).toEqual([
      ["Abbey O'Reilly", 343],
      ["Add Senger", 412],
      ["Aden Lesch", 323],
      ["Aden Murphy", 544],
      ["Admiral Senger", 433],
    ]);
  });

  it.each([
    ["vignette", "segments_vignette_def"],
    ["classic", "segments_test_def"],
  ] as const)("finds the %s segments", async (rfm_rule_set, section) => {
    const sizes = await rows("segment_sizes", { rfm_rule_set });
    const found = sizes.map((row) => [row.segment, [row.customers, row.orders, row.revenue]]);
    const expected = Object.entries(published[section]).map(([name, row]) => [code(name), row]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it("sums the heat map's means", async () => {
    const cells = await rows("rfm_heatmap");
    const sum = cells.reduce((total, row) => total + Number(row.mean_monetary), 0);
    expect(sum).toBeCloseTo(published.heatmap_sum_mean_monetary, 3);
  });

  it("differs from equal-sized tiers for 24 % of frequencies, where four values straddle", async () => {
    const [, , frequency] = await rows("rfm_ties");
    expect(frequency).toMatchObject({ measure: "frequency", straddling_values: 4 });
    expect(Number(frequency!.share)).toBeCloseTo(0.24, 2);
  });

  it("by days has 4,895 visits and other frequency scores", async () => {
    const scores = await rows("rfm_scores", { frequency_unit: "day" });
    expect(await rows("visits")).toHaveLength(4895);
    const counts = [1, 2, 3, 4, 5].map(
      (score) => scores.filter(({ frequency_score }) => frequency_score === score).length,
    );
    expect(counts).toEqual([269, 187, 178, 241, 120]);
  });
});
