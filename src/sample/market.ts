import { day } from "./calendar.ts";
import type { Network } from "./network.ts";
import type { Source } from "./random.ts";

/** Something that happens in the market to some regions, or to all where null. */
export interface Episode {
  readonly kind: "competitor_entry" | "competitor_promo" | "own_promo" | "own_price" | "crisis";
  readonly from: number;
  readonly to: number;
  readonly regions: readonly number[] | null;
  readonly magnitude: number;
}

export interface Market {
  readonly episodes: readonly Episode[];
  readonly promos: readonly Episode[];
  readonly entry: { readonly region: number; readonly from: number };
  readonly crisis: { readonly from: number; readonly to: number };
}

/** What goes on around the company: rivals' promotions, one entry in year two, one downturn. */
export function market({ units }: Network, source: (name: string) => Source): Market {
  const regions = [...new Set(units.map(({ region }) => region))];
  const random = source("episodes");
  const promos = Array.from({ length: 9 }, (_, i): Episode => {
    const from = Math.floor(40 + 112 * i + 50 * random.at(1, i).next());
    const odd = i % 2;
    return {
      kind: "competitor_promo",
      from,
      to: from + 28,
      regions: regions.filter((region) => region % 2 === odd),
      magnitude: -15 - 5 * (i % 3),
    };
  });
  const entry = {
    region: Math.floor(8 * random.at(2).next()),
    from: Math.floor(day(2024, 3, 1) + 60 * random.at(3).next()),
  };
  const crisis = { from: day(2024, 6, 1), to: day(2025, 3, 1) };
  const own = [70, 300, 440, 665, 800, 1030].map((from): Episode => ({
    kind: "own_promo",
    from,
    to: from + 14,
    regions: null,
    magnitude: -10,
  }));
  return {
    entry,
    crisis,
    promos,
    episodes: [
      ...promos,
      ...own,
      {
        kind: "competitor_entry",
        from: entry.from,
        to: Infinity,
        regions: [entry.region],
        magnitude: NaN,
      },
      { kind: "crisis", ...crisis, regions: null, magnitude: -12 },
      { kind: "own_price", from: day(2024, 0, 15), to: Infinity, regions: null, magnitude: 4 },
      { kind: "own_price", from: day(2025, 0, 15), to: Infinity, regions: null, magnitude: 5 },
    ],
  };
}
