/** How unevenly amounts are spread over those who hold them. */
export interface Concentration {
  /** 0 where all hold the same, towards 1 where one holds all. */
  readonly gini: number;
  /** Share of the total that the highest tenth and fifth hold. */
  readonly topTenth: number;
  readonly topFifth: number;
  /** The share of holders, highest first, who together hold no more than 80 % of the total. */
  readonly holdersOf80: number;
}

/**
 * Concentration of amounts that are not negative.
 * The Gini coefficient is Σ(2i − n − 1)x_i / (nΣx) over amounts in ascending order; a share of
 * holders is rounded to whole ones.
 * @param amounts in ascending order
 * @param times how often each amount counts; once where left out
 * @returns NaN throughout where the total is not positive
 */
export function concentration(amounts: Float64Array, times?: Uint16Array): Concentration {
  let n = 0;
  let total = 0;
  let ranked = 0;
  for (let i = 0; i < amounts.length; i++) {
    const copies = times ? times[i]! : 1;
    const sum = copies * amounts[i]!;
    // The copies hold the ranks n + 1 to n + copies, whose mean is n + (copies + 1) / 2.
    ranked += sum * (n + (copies + 1) / 2);
    n += copies;
    total += sum;
  }
  if (!(total > 0)) return { gini: NaN, topTenth: NaN, topFifth: NaN, holdersOf80: NaN };
  const gini = (2 * ranked) / (n * total) - (n + 1) / n;
  return { gini, ...fromTheTop(amounts, times, n, total) };
}

function fromTheTop(
  amounts: Float64Array,
  times: Uint16Array | undefined,
  n: number,
  total: number,
): Omit<Concentration, "gini"> {
  const tenth = Math.round(n * 0.1);
  const fifth = Math.round(n * 0.2);
  // A little above 80 %, so that rounding in the sum does not leave one holder out.
  const most = 0.8 * total * (1 + 1e-12);
  let holders = 0;
  let held = 0;
  let ofTenth = 0;
  let ofFifth = 0;
  let of80 = 0;
  for (let i = amounts.length - 1; i >= 0 && (held <= most || holders < fifth); i--) {
    const copies = times ? times[i]! : 1;
    const amount = amounts[i]!;
    ofTenth += amount * Math.max(0, Math.min(copies, tenth - holders));
    ofFifth += amount * Math.max(0, Math.min(copies, fifth - holders));
    // Of equal holders only the first few may fit below the line.
    if (held <= most && amount > 0) of80 += Math.min(copies, Math.floor((most - held) / amount));
    holders += copies;
    held += amount * copies;
  }
  return { topTenth: ofTenth / total, topFifth: ofFifth / total, holdersOf80: of80 / n };
}
