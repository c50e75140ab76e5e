import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, publishedFigures, reference, toRows } from "./harness.ts";
import { loadTelco } from "./telco.ts";

const people = Array.from({ length: 60 }, (_, i) => ({
  customer_id: `c${i}`,
  churned: i % 3 === 0,
  tier: i % 3 === 0 ? "gone" : "there",
  region: i % 2 === 0 ? "north" : "south",
}));

describe("leakage", () => {
  it("finds values that decide the outcome, and the measure they belong to", async () => {
    const rows = toRows(await given({ customers: people }).columns("leakage"));
    expect(rows).toMatchObject([
      {
        measure: "region",
        value: "north",
        customers: 30,
        departed: 10,
        decides: null,
        measure_decides: false,
      },
      { measure: "region", value: "south", decides: null },
      {
        measure: "tier",
        value: "gone",
        customers: 20,
        departed: 20,
        share: 1,
        decides: "always",
        measure_decides: true,
      },
      { measure: "tier", value: "there", departed: 0, decides: "never" },
    ]);
  });

  it("does not suspect a group that may have been spared by chance", async () => {
    const customers = people.map((row, i) => ({
      ...row,
      churned: i === 1,
      tier: i < 30 ? "a" : "b",
    }));
    const rows = toRows(await given({ customers }).columns("leakage"));
    expect(rows.filter(({ decides }) => decides !== null)).toEqual([]);
  });

  it("uses the last answer before the date", async () => {
    const surveys = people.flatMap(({ customer_id, churned }) => [
      answer(customer_id, "satisfaction", churned ? 2 : 9, "2025-01-01"),
      answer(customer_id, "satisfaction", churned ? 9 : 2, "2024-01-01"),
    ]);
    const rows = toRows(
      await given({ customers: people, surveys }, { params: { as_of: "2025-07-01" } }).columns(
        "leakage",
      ),
    );
    expect(rows.filter(({ measure }) => measure === "satisfaction")).toMatchObject([
      { value: "2.0", decides: "always" },
      { value: "9.0", decides: "never", measure_decides: true },
    ]);
  });

  it.skipIf(!reference("telco_status.csv"))(
    "warns of the telco file: satisfaction decides who left",
    async () => {
      const graph = await loadTelco();
      const rows = toRows(await graph.read(await graph.build("leakage"))).filter(
        ({ measure }) => measure === "satisfaction",
      );
      const published = publishedFigures<unknown>("telco");
      expect(published).not.toBeNull();
      expect(rows.map(({ value, share, decides }) => [value, share, decides])).toMatchObject([
        ["1.0", 1, "always"],
        ["2.0", 1, "always"],
        ["3.0", expect.any(Number), null],
        ["4.0", 0, "never"],
        ["5.0", 0, "never"],
      ]);
      expect(rows.every(({ measure_decides }) => measure_decides === true)).toBe(true);
    },
  );
});
