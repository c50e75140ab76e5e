import { chiSquareTail } from "../../stats/chi_square.ts";
import { holm } from "../../stats/holm.ts";
import type { ComputedModel } from "../model.ts";

const Z95 = 1.959963985;

export const model = {
  header: `
    One row per group of the model recommendation: its recommendation score against that of everybody
    else who answered. difference has a 95 % interval; p_value is two-sided, by the normal
    approximation, p_holm corrects it for looking at all groups (Holm 1979). Groups under ten answers,
    and groups with fewer than ten beside them, are not compared. Groups were not drawn by lot: a
    difference says who they are, not what was done to them. In TypeScript, since the normal
    distribution is beyond SQL.
    analysis A21
    guards P8, P9, P11
  `,
  reads: {
    groups: `
      select
        recommend_group,
        cast(n as double) as n,
        cast(promoters as double) as promoters,
        cast(detractors as double) as detractors
      from recommendation
      where score is not null`,
  },
  columns: {
    recommend_group: "varchar",
    n: "integer",
    score: "double",
    score_of_others: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    p_value: "double",
    p_holm: "double",
  },
  compute({ groups }) {
    const { columns, length } = groups!;
    const rows = Array.from({ length }, (_, i) => ({
      name: String(columns.recommend_group![i]),
      n: Number(columns.n![i]),
      promoters: Number(columns.promoters![i]),
      detractors: Number(columns.detractors![i]),
    }));
    const all = rows.find(({ name }) => name === "all");
    const compared = rows
      .filter(({ name, n }) => all && name !== "all" && all.n - n >= 10)
      .map((row) => {
        const others = {
          n: all!.n - row.n,
          promoters: all!.promoters - row.promoters,
          detractors: all!.detractors - row.detractors,
        };
        const [own, rest] = [scoreOf(row), scoreOf(others)];
        const difference = own.score - rest.score;
        const se = Math.sqrt(own.variance + rest.variance);
        const p = se > 0 ? chiSquareTail((difference / se) ** 2, 1) : Number.NaN;
        return { ...row, score: own.score, others: rest.score, difference, se, p };
      });
    const corrected = holm(compared.map(({ p }) => p));
    const column = (of: (row: (typeof compared)[number]) => number) =>
      Float64Array.from(compared, of);
    return {
      recommend_group: compared.map(({ name }) => name),
      n: Int32Array.from(compared, ({ n }) => n),
      score: column(({ score }) => score),
      score_of_others: column(({ others }) => others),
      difference: column(({ difference }) => difference),
      difference_low: column(({ difference, se }) => difference - Z95 * se),
      difference_high: column(({ difference, se }) => difference + Z95 * se),
      p_value: column(({ p }) => p),
      p_holm: Float64Array.from(corrected),
    };
  },
} as const satisfies ComputedModel;

/** Promoters less detractors as a share, and the variance of it. */
function scoreOf({
  n,
  promoters,
  detractors,
}: {
  n: number;
  promoters: number;
  detractors: number;
}) {
  const score = (promoters - detractors) / n;
  return { score, variance: Math.max(0, (promoters + detractors) / n - score ** 2) / n };
}
