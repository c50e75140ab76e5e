import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, publishedFigures, reference } from "./harness.ts";

describe("recommendation", () => {
  const surveys = [
    ...Array.from({ length: 6 }, (_, at) => answer(`p${at}`, "recommend", 10)),
    ...Array.from({ length: 3 }, (_, at) => answer(`q${at}`, "recommend", 8)),
    ...Array.from({ length: 1 }, (_, at) => answer(`d${at}`, "recommend", 0)),
    // The last answer counts, and an old one does not.
    answer("p0", "recommend", 0, "2025-01-01"),
    answer("old", "recommend", 10, "2023-01-01"),
  ];
  const customers = [{ customer_id: "d0", segment: "S" }];

  it("is promoters less detractors, with the adjusted interval", () =>
    given({ surveys, customers }, { params: { as_of: "2025-07-01" } }).gives("recommendation", [
      {
        recommend_group: "all",
        n: 10,
        promoters: 6,
        passives: 3,
        detractors: 1,
        score: 0.5,
        se: Math.sqrt((0.7 - 0.25) / 10),
        ci_low: 5 / 13 - 1.95996398 * Math.sqrt((8.5 / 13 - (5 / 13) ** 2) / 13),
      },
      { recommend_group: "S", n: 1, promoters: null, score: null, ci_low: null },
      { recommend_group: "not_known", n: 9, score: null },
    ]));
});

interface Published {
  readonly n: number;
  readonly nps: number;
  readonly se: number;
  readonly ci95: readonly [number, number];
}

const published = publishedFigures<Published>("nps_testdata");

describe.skipIf(!published)("the test data of the R package NPS", () => {
  it("gives its score, error and interval", async () => {
    const [, ...lines] = reference("nps_testdata.csv")!.toString().trim().split("\n");
    const surveys = lines.map((line, at) =>
      answer(`c${at}`, "recommend", Number(line.split(",")[0]), line.split(",")[7]),
    );
    const params = { recommend_interval: "wald", answer_valid_days: 36500 };
    const { columns } = await given({ surveys }, { params }).columns("recommendation");
    expect(columns.n?.[0]).toBe(published!.n);
    expect(columns.score?.[0]).toBeCloseTo(published!.nps, 10);
    expect(columns.se?.[0]).toBeCloseTo(published!.se, 6);
    expect(columns.ci_low?.[0]).toBeCloseTo(published!.ci95[0], 4);
    expect(columns.ci_high?.[0]).toBeCloseTo(published!.ci95[1], 4);
  });
});
