import { describe, expect, it } from "vitest";
import { given, publishedFigures, reference, toRows } from "./harness.ts";
import { loadTelco } from "./telco.ts";

describe("departure_reasons", () => {
  it("shares out the reasons of those who gave one", () =>
    given({
      customers: [
        ...Array.from({ length: 9 }, (_, i) => ({
          customer_id: `p${i}`,
          churned: true,
          churn_category: "price",
        })),
        { customer_id: "a", churned: true, churn_category: "attitude" },
        { customer_id: "n", churned: true },
        { customer_id: "stays", churned: false },
      ],
    }).gives("departure_reasons", [
      { reason: "price", departures: 9, share: 0.9, without_reason: 1 },
      { reason: "attitude", departures: 1, share: 0.1, ci_low: 0.017876 },
    ]));

  const published = publishedFigures<{ churn_category: Record<string, number> }>("telco");
  it.skipIf(!published || !reference("telco_status.csv"))(
    "gives the published shares of the telco file (shared data absent: skipped)",
    async () => {
      const graph = await loadTelco();
      const rows = toRows(await graph.read(await graph.build("departure_reasons")));
      expect(Object.fromEntries(rows.map((row) => [row.reason, row.departures]))).toEqual(
        published!.churn_category,
      );
    },
    60_000,
  );
});
