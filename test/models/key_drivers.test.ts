import { expect, it } from "vitest";
import { correlations } from "../../src/stats/correlations.ts";
import { relativeWeights } from "../../src/stats/relative_weights.ts";
import { RATED, said } from "./drivers_rated.ts";
import { given, graphOver, publishedFigures, reference, toRows } from "./harness.ts";

it("shares what drivers explain, and says which are above noise", async () => {
  const columns = await given({ surveys: RATED }).columns("key_drivers");
  const rows = toRows(columns);
  expect(rows.map(({ driver, block }) => [driver, block])).toEqual([
    ["reliability", "rational"],
    ["trust", "irrational"],
    ["price", "rational"],
  ]);
  const shares = rows.map(({ share }) => Number(share));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(rows.map(({ beyond_noise }) => beyond_noise)).toEqual([true, true, false]);
  for (const { share, ci_low, ci_high } of rows) {
    expect(Number(ci_low)).toBeLessThanOrEqual(Number(share));
    expect(Number(ci_high)).toBeGreaterThanOrEqual(Number(share));
  }
  expect(Number(rows[0]!.points_per_point)).toBeCloseTo(0.5, 1);
  expect(rows[0]).toMatchObject({ sign: "along", share_method: "all_orders", answers_used: 60 });
});

it("leaves out what decides the outcome and what does not vary, and says so", async () => {
  const surveys = RATED.flatMap((row) => [
    row,
    ...(row.construct === "commitment"
      ? [
          { ...row, construct: "irrational", item: "liking" },
          { ...row, construct: "rational", item: "speed", score: 5 },
        ]
      : []),
  ]);
  const rows = toRows(await given({ surveys }).columns("key_drivers"));
  const of = (driver: string) => rows.find((row) => row.driver === driver)!;
  expect(of("liking")).toMatchObject({ standing: "decides_outcome", share: null, vif: null });
  expect(of("speed")).toMatchObject({ standing: "constant", share: null });
  expect(of("trust")).toMatchObject({ standing: "counts" });
});

it("tells nothing of under ten customers", async () => {
  const few = RATED.filter(({ respondent_id }) => String(respondent_id) < "c08");
  const rows = toRows(await given({ surveys: few }).columns("key_drivers"));
  expect(rows).toHaveLength(3);
  for (const row of rows)
    expect(row).toMatchObject({ standing: "too_few", share: null, correlation: null, sign: null });
});

it("knows no weight for one of two drivers that say the same", async () => {
  const surveys = RATED.flatMap((row) =>
    row.item === "trust" ? [row, { ...row, item: "liking" }] : [row],
  );
  const rows = toRows(await given({ surveys }).columns("key_drivers"));
  const of = (driver: string) => rows.find((row) => row.driver === driver)!;
  expect(of("trust").vif).toBeNull();
  expect(of("trust").points_per_point).toBeNull();
  expect(of("trust").share).toBeCloseTo(Number(of("liking").share), 9);
});

it.skipIf(!reference("ecsi_mobi.csv"))(
  "gives the published shares of satisfaction with mobile telephones",
  async () => {
    const [header = "", ...lines] = reference("ecsi_mobi.csv")!.toString().trim().split("\n");
    const names = header.trim().replaceAll('"', "").split(",");
    const surveys = lines.flatMap((line, i) =>
      line.split(",").flatMap((value, at) => {
        const item = names[at]!.replace(/\d+$/, "");
        if (!["IMAG", "CUEX", "PERQ", "PERV", "CUSA"].includes(item)) return [];
        const construct = item === "CUSA" ? "satisfaction" : "rational";
        const scale = { scale_min: 1, scale_max: 10 };
        return [said(`r${i}`, "2025-05-01", construct, item, Number(value), scale)];
      }),
    );
    const graph = await graphOver({ surveys });
    const rows = toRows(await graph.read(await graph.build("key_drivers")));
    const published = publishedFigures<never>("mobi_sat_drivers") as unknown as {
      x: string[];
      lmg: number[];
      johnson: number[];
      r2: number;
    };
    for (const [i, driver] of published.x.entries()) {
      const row = rows.find((each) => each.driver === driver)!;
      expect(row.explained_part, driver).toBeCloseTo(published.lmg[i]!, 5);
      expect(row.r_squared).toBeCloseTo(published.r2, 5);
    }
    // Johnson’s weights of the same answers, which twelve drivers or fewer are not given by.
    const answers = toRows(await graph.read(await graph.build("driver_answers")));
    const width = published.x.length + 1;
    const values = new Float64Array((answers.length / published.x.length) * width);
    for (const [i, { driver, score, outcome }] of answers.entries()) {
      const row = Math.floor(i / published.x.length) * width;
      values[row + published.x.indexOf(String(driver))] = Number(score);
      values[row + width - 1] = Number(outcome);
    }
    const weights = relativeWeights(correlations({ values, width }), published.x.length);
    for (const [i, weight] of published.johnson.entries())
      expect(weights[i], published.x[i]).toBeCloseTo(weight, 5);
  },
);
