import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "../../src/stats/cronbach_alpha.ts";
import { publishedFigures, reference } from "../models/harness.ts";

/** The columns of a comma-separated file whose names begin with a prefix and a digit. */
function itemsOf(file: Buffer, prefix: string): Float64Array[] {
  const [head, ...lines] = file.toString().trim().split(/\r?\n/);
  const cells = lines.map((line) => line.split(","));
  return head!
    .split(",")
    .map((name, at) => ({ name: name.replaceAll('"', ""), at }))
    .filter(({ name }) => new RegExp(`^${prefix}\\d+$`).test(name))
    .map(({ at }) => Float64Array.from(cells, (row) => (row[at] ? Number(row[at]) : Number.NaN)));
}

describe("cronbachAlpha", () => {
  it("is 1 for items that say the same, and knows each item's place", () => {
    const same = [1, 2, 3, 5];
    const found = cronbachAlpha([same, same, same]);
    expect(found.alpha).toBeCloseTo(1, 12);
    expect(found.itemRest[0]).toBeCloseTo(1, 12);
    expect(found.n).toBe(4);
  });

  it("by hand: variances 1 and 4, covariance 1, of three respondents", () => {
    // Items 1, 2, 3 and 2, 0, 4: the sum varies by 1 + 4 + 2, so alpha is 2 · (1 − 5 / 7).
    const found = cronbachAlpha([
      [1, 2, 3],
      [2, 0, 4],
    ]);
    expect(found.alpha).toBeCloseTo(4 / 7, 12);
    expect(found.itemRest[1]).toBeCloseTo(0.5, 12);
    expect(found.alphaWithout).toEqual([NaN, NaN]);
  });

  it("shows an item that was not reversed by its negative correlation with the rest", () => {
    const good = [1, 2, 3, 4, 5, 6];
    const alike = [2, 2, 3, 5, 5, 6];
    const against = [6, 5, 4, 3, 2, 1];
    const { itemRest, alphaWithout } = cronbachAlpha([good, alike, against]);
    expect(itemRest[2]).toBeLessThan(-0.9);
    expect(alphaWithout[2]).toBeGreaterThan(0.95);
  });

  it("leaves out respondents who left an item out, and counts repeated ones", () => {
    const a = [1, 2, 3, 9];
    const b = [2, 0, 4, NaN];
    expect(cronbachAlpha([a, b]).alpha).toBeCloseTo(4 / 7, 12);
    const twice = cronbachAlpha([a, b], [1, 2, 1, 1]);
    expect(twice).toEqual(
      cronbachAlpha([
        [1, 2, 2, 3],
        [2, 0, 0, 4],
      ]),
    );
  });

  it("says nothing where there is nothing to say", () => {
    expect(cronbachAlpha([]).alpha).toBeNaN();
    expect(cronbachAlpha([[1, 2, 3]]).alpha).toBeNaN();
    const flat = [3, 3, 3];
    expect(cronbachAlpha([flat, flat]).alpha).toBeNaN();
  });
});

describe.each([
  ["cronbach_alpha_bank", "bank_satisfaction_ecsi.csv"],
  ["cronbach_alpha_mobi", "ecsi_mobi.csv"],
])("the published figures of %s", (section, file) => {
  const data = reference(file);
  const published = publishedFigures<Readonly<Record<string, number>>>(section);
  it.skipIf(!data || !published)("hold for every block of items", () => {
    for (const [block, alpha] of Object.entries(published!)) {
      expect(cronbachAlpha(itemsOf(data!, block)).alpha, block).toBeCloseTo(alpha, 4);
    }
  });
});
