import { chiSquareTail } from "./chi_square.ts";

/** A member with the sum of the scores of its cases; it moves as a whole. */
export interface Member {
  readonly stratum: string | number;
  readonly group: number;
  readonly score: number;
}

export interface GroupTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Whether groups differ in their scores, had members been dealt to groups by lot within strata: the
 * quadratic form of the sums of groups in the exact mean and covariance of that lottery (Strasser and
 * Weber 1999). With ranks, one case a member and one stratum it is Kruskal and Wallis's H with the
 * correction for ties; with zeros and ones the chi-square of the table times (n − 1) / n.
 * @param groups how many groups there are; members name them from 0
 */
export function permutedGroups(members: readonly Member[], groups: number): GroupTest {
  const strata = new Map<string | number, Member[]>();
  for (const member of members) {
    const inside = strata.get(member.stratum);
    if (inside) inside.push(member);
    else strata.set(member.stratum, [member]);
  }
  const away = new Float64Array(groups);
  const covariance = Array.from({ length: groups }, () => new Float64Array(groups));
  for (const inside of strata.values()) {
    const n = inside.length;
    if (n < 2) continue;
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / n;
    const spread = inside.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / (n - 1);
    const sizes = new Float64Array(groups);
    for (const { group, score } of inside) {
      sizes[group]!++;
      away[group]! += score - mean;
    }
    for (let g = 0; g < groups; g++)
      for (let h = 0; h < groups; h++)
        covariance[g]![h]! += spread * ((g === h ? sizes[g]! : 0) - (sizes[g]! * sizes[h]!) / n);
  }
  return quadraticForm(away, covariance);
}

/** x′ A⁻ x by elimination over the rows that are not sums of others; their number is the rank. */
function quadraticForm(x: Float64Array, a: readonly Float64Array[]): GroupTest {
  const rows = a.map((row, i) => Float64Array.of(...row, x[i]!));
  const scale = Math.max(0, ...a.map((row, i) => row[i]!));
  const kept: number[] = [];
  let statistic = 0;
  const left = rows.map((_, i) => i);
  while (left.length > 0) {
    const pivot = left.reduce(
      (best, i) => (rows[i]![i]! > rows[best]![best]! ? i : best),
      left[0]!,
    );
    if (!(rows[pivot]![pivot]! > scale * 1e-9)) break;
    left.splice(left.indexOf(pivot), 1);
    kept.push(pivot);
    statistic += rows[pivot]!.at(-1)! ** 2 / rows[pivot]![pivot]!;
    for (const i of left) {
      const times = rows[i]![pivot]! / rows[pivot]![pivot]!;
      for (let j = 0; j < rows[i]!.length; j++) rows[i]![j]! -= times * rows[pivot]![j]!;
    }
  }
  const df = kept.length;
  return { statistic, df, p: df > 0 ? chiSquareTail(statistic, df) : NaN };
}
