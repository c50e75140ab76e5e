// The published figures, on the published files, in a real browser: from the dropped file to the table.
import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { dropNotebook, loadFile, settled } from "./page.ts";

const SHARED = new URL("../../../shared/data/", import.meta.url);
const file = (name: string) => readFileSync(new URL(name, SHARED));
test.skip(!existsSync(SHARED), "the folder with the published data is not here");

interface Figures {
  rfm_r_orders: {
    cuts: Record<"recency" | "frequency" | "monetary", number[]>;
    R: Record<string, number>;
    F: Record<string, number>;
    M: Record<string, number>;
    segments_test_def: Record<string, [number, number, number]>;
    segments_vignette_def: Record<string, [number, number, number]>;
  };
  cdnow_audit: {
    one_and_done: number;
    top10_share: number;
    top20_share: number;
    gini: number;
    customers_for_80pct: number;
    customer_days: number;
    ipt_days: Record<"p50" | "p80" | "p90" | "p95", number>;
    cohort_active: Record<string, number[]>;
  };
}

const published = (): Figures => JSON.parse(file("reference_results.json").toString()) as Figures;

/** Each query gives one row with one text, which the page shows as a table of one cell. */
async function answers(page: Page, front: string, inputs: string, queries: Record<string, string>) {
  const cells = Object.entries(queries).map(([id, sql]) => `\`\`\`sql id=${id}\n${sql}\n\`\`\`\n`);
  await dropNotebook(
    page,
    "reference.md",
    `---\nrungs: 1\ntitle: Reference\n${front}---\n${inputs}\n${cells.join("\n")}`,
  );
  await expect(page.getByRole("heading", { name: "Reference" })).toBeVisible();
  await settled(page);
  const found: Record<string, string> = {};
  for (const id of Object.keys(queries)) {
    found[id] = await page.locator(`#cell-${id} [role=gridcell]`).first().innerText();
  }
  return found;
}

const list = (expression: string, from: string, order: string) =>
  `select string_agg(cast(${expression} as varchar), ' ' order by ${order}) as answer from ${from}`;

test("R's rfm: cut-points, score counts and both segment tables", async ({ page }) => {
  const expected = published().rfm_r_orders;
  await page.goto("./");
  await loadFile(page, "rfm_data_orders.csv", file("rfm_data_orders.csv"));
  const unit = "```input id=frequency_unit\ntype: select\nvalue: order\n```\n";
  const rules = (set: string) =>
    `${unit}\n\`\`\`input id=rfm_rule_set\ntype: select\nvalue: ${set}\n\`\`\`\n`;
  const counts = (score: string) =>
    list(
      `${score} || ':' || n`,
      `(select ${score}, count(*) as n from rfm_scores group by ${score})`,
      score,
    );
  const cuts = (measure: string) =>
    list(
      "cast(lower_bound as double)",
      `rfm_cuts where measure = '${measure}' and lower_bound is not null`,
      "lower_bound",
    );
  const segments = list(
    "segment || ' ' || customers || ' ' || orders || ' ' || cast(revenue as bigint)",
    "segment_sizes",
    "customers desc, segment",
  );
  const front = `as_of: "2006-12-31"\n`;
  const found = await answers(page, front, rules("vignette"), {
    r: counts("recency_score"),
    f: counts("frequency_score"),
    m: counts("monetary_score"),
    cut_r: cuts("recency_days"),
    cut_f: cuts("frequency"),
    cut_m: cuts("monetary"),
    segments,
  });
  const written = (scores: Record<string, number>) =>
    Object.entries(scores)
      .map(([score, n]) => `${score}:${n}`)
      .join(" ");
  expect(found.r).toBe(written(expected.R));
  expect(found.f).toBe(written(expected.F));
  expect(found.m).toBe(written(expected.M));
  const numbers = (text = "") => text.split(" ").map(Number);
  expect(numbers(found.cut_f)).toEqual(expect.arrayContaining(expected.cuts.frequency));
  expect(numbers(found.cut_m)).toEqual(expect.arrayContaining(expected.cuts.monetary));
  expect(numbers(found.cut_r)).toEqual(expect.arrayContaining(expected.cuts.recency));
  expect(sizes(found.segments)).toEqual(sizesOf(expected.segments_vignette_def));

  const classic = await answers(page, front, rules("classic"), { segments });
  expect(sizes(classic.segments)).toEqual(sizesOf(expected.segments_test_def));
});

const sizes = (text = "") =>
  [...text.matchAll(/(\d+) (\d+) (\d+)/g)]
    .map(([, ...numbers]) => numbers.map(Number))
    .sort(byCustomers);
const sizesOf = (table: Record<string, [number, number, number]>) =>
  Object.values(table)
    .filter(([customers]) => customers > 0)
    .sort(byCustomers);
const byCustomers = (a: number[], b: number[]) => b[0]! - a[0]! || b[1]! - a[1]!;

test("the audit of CDNOW", async ({ page }) => {
  const expected = published().cdnow_audit;
  await page.goto("./");
  await loadFile(page, "cdnow_elog.csv", file("cdnow_elog.csv"));
  const found = await answers(page, "", "", {
    days: "select cast(count(*) as varchar) as answer from visits",
    concentration:
      "select cast(gini as varchar) || ' ' || cast(top10_share as varchar) || ' ' || cast(top20_share as varchar) || ' ' || cast(customers_for_80pct as varchar) || ' ' || cast(one_and_done_share as varchar) as answer from concentration_summary",
    intervals: list(
      "cast(days as integer)",
      "interval_quantiles where quantile in (0.5, 0.8, 0.9, 0.95)",
      "quantile",
    ),
    cohorts: list(
      "active",
      "cohort_retention where cohort_month <= date '1997-03-01' and age_months between 0 and 6",
      "cohort_month, age_months",
    ),
  });
  expect(found.days).toBe(String(expected.customer_days));
  const shares = (found.concentration ?? "").split(" ").map(Number);
  const { gini, top10_share, top20_share, customers_for_80pct, one_and_done } = expected;
  [gini, top10_share, top20_share, customers_for_80pct, one_and_done].forEach((value, i) => {
    expect(Math.abs(shares[i]! - value)).toBeLessThan(1e-4);
  });
  const { p50, p80, p90, p95 } = expected.ipt_days;
  expect(found.intervals).toBe([p50, p80, p90, p95].join(" "));
  expect((found.cohorts ?? "").split(" ").map(Number)).toEqual(
    Object.values(expected.cohort_active).flat(),
  );
});
