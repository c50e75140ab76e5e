import { describe, expect, it } from "vitest";
import { type Life, lives } from "./entries.ts";
import { given, toRows } from "./harness.ts";

const REGIONS = ["north", "south", "east", "west"] as const;

/** In each region so many leave in the middle of 2023, so many in spring 2024, and the rest stay. */
const people = (
  left: Readonly<Record<(typeof REGIONS)[number], readonly [number, number]>>,
): Life[] =>
  REGIONS.flatMap((region) => {
    const [before, after] = left[region];
    return Array.from({ length: 40 }, (_, i) => ({
      id: `${region} ${i}`,
      region,
      from: "2023-01-01",
      ...(i < before ? { left: "2023-07-02" } : i < before + after ? { left: "2024-06-30" } : {}),
    }));
  });

const effect = async (left: Parameters<typeof people>[0]) =>
  toRows(
    await given(lives(people(left)), {
      params: { as_of: "2024-07-01", observed_from: "2023-01-01" },
    }).columns("entry_effect"),
  );

describe("entry_effect", () => {
  it("holds the growth of departures there against that elsewhere, and regions against each other", async () => {
    const [row] = await effect({ north: [4, 12], south: [4, 4], east: [4, 4], west: [4, 4] });
    expect(row).toMatchObject({ entered_region: "north", group_name: "everybody", left_after: 12 });
    // Three times as many, over days at risk since the entry: who left on the last day lacks that one.
    const ratio = (3 * (36 * 182 - 4)) / (36 * 182 - 12);
    expect(row!.ratio).toBeCloseTo(ratio, 9);
    const se = Math.sqrt(1 / 4 + 1 / 12 + 1 / 12 + 1 / 12);
    expect(row!.ci_high).toBeCloseTo(ratio * Math.exp(1.959964 * se), 6);
    expect(row).toMatchObject({ regions: 3, placebo_higher: 0 });
  });

  it("counts the regions that changed as much without any competitor, and widens its interval", async () => {
    const calm = (await effect({ north: [4, 12], south: [4, 4], east: [4, 4], west: [4, 4] }))[0]!;
    const wild = (
      await effect({ north: [4, 12], south: [2, 20], east: [4, 4], west: [12, 2] })
    )[0]!;
    expect(wild.placebo_higher).toBe(2);
    const width = ({ ci_low, ci_high }: typeof wild) => Math.log(Number(ci_high) / Number(ci_low));
    expect(width(wild)).toBeGreaterThan(1.5 * width(calm));
  });

  it("tells no rate of nine customers", async () => {
    const few = people({ north: [1, 4], south: [4, 4], east: [4, 4], west: [4, 4] }).filter(
      ({ id }) => !id.startsWith("north") || Number(id.slice(6)) < 9,
    );
    const [row] = toRows(
      await given(lives(few), {
        params: { as_of: "2024-07-01", observed_from: "2023-01-01" },
      }).columns("entry_effect"),
    );
    expect(row).toMatchObject({ customers: 9, yearly_rate: null, ratio: null });
    expect(Number(row!.other_yearly_rate)).toBeGreaterThan(0);
  });

  it("shows no ratio where hardly anybody left", async () => {
    const [row] = await effect({ north: [1, 12], south: [4, 4], east: [4, 4], west: [4, 4] });
    expect(row).toMatchObject({ left_before: 1, ratio: null, placebo_higher: null });
  });
});
