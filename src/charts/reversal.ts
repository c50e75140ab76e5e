import { dot, link, ruleY, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, TEXT } from "./sheet.ts";
import { total } from "./small.ts";
import type { Theme } from "./theme.ts";
import { widest } from "./text_width.ts";

/** Both sides of the most striking comparison, or of the one that is there. */
function read(data: FigureColumns) {
  const all = rows(data, {
    place: number,
    outcome: text,
    compared_by: text,
    stratified_by: text,
    verdict: text,
    stratum: text,
    side: text,
    is_here: flag,
    cases: number,
    share: number,
    ci_low: number,
    ci_high: number,
  });
  const top = Math.min(...all.map(({ place }) => place));
  return all.filter(({ place }) => place === top);
}

type Side = ReturnType<typeof read>[number];

const color = (row: Side, theme: Theme) => (row.is_here ? theme.accent : theme.customer);
const strataOf = (sides: readonly Side[]) => [...new Set(sides.map(({ stratum }) => stratum))];
const known = (sides: readonly Side[]) => sides.filter(({ share }) => Number.isFinite(share));

/** A comparison as a whole and within its subgroups, where the two do not say the same. */
export const reversal: Figure = {
  name: "reversal",
  reads: [
    "place",
    "outcome",
    "compared_by",
    "stratified_by",
    "verdict",
    "stratum",
    "side",
    "is_here",
    "cases",
    "share",
    "ci_low",
    "ci_high",
  ],

  draw({ from }, labels, theme, width) {
    const sides = read(from);
    const shown = known(sides);
    const strata = strataOf(sides);
    const narrow = width < NARROW;
    const band = narrow ? 64 : 52;
    const dy = (row: Side) => (narrow ? 10 : 0) + (row.is_here ? -5 : 5);
    const names = strata.map((stratum) => labels.code(stratum));
    const ends = shown.flatMap(({ ci_low, ci_high }) => [ci_low, ci_high]);
    const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
    const room = 0.06 * Math.max(high - low, 0.05);
    return {
      ...sheet(theme, width, strata.length * band + 34),
      marginTop: 4,
      marginBottom: 28,
      marginLeft: narrow ? 8 : widest(names, TEXT) + 22,
      marginRight: 24,
      x: { axis: null, domain: [Math.max(0, low - room), Math.min(1, high + room)] },
      y: { axis: null, type: "band", domain: strata, padding: 0 },
      marks:
        shown.length === 0
          ? []
          : [
              numbersBelow(narrow ? 4 : 7, theme, (value) => labels.number(value, "percent")),
              ruleY(strata.slice(0, 1), { dy: band / 2, stroke: theme.line }),
              ...[true, false].flatMap((here) => {
                const own = shown.filter(({ is_here }) => is_here === here);
                return own.flatMap((row) => [
                  link([row], {
                    x1: "ci_low",
                    x2: "ci_high",
                    y: "stratum",
                    dy: dy(row),
                    stroke: color(row, theme),
                    strokeWidth: 2.5,
                    strokeOpacity: 0.5,
                  }),
                  dot([row], {
                    x: "share",
                    y: "stratum",
                    dy: dy(row),
                    r: 5.5,
                    symbol: here ? "circle" : "square",
                    fill: color(row, theme),
                    stroke: theme.paper,
                    strokeWidth: 1.5,
                  }),
                ]);
              }),
              ...[true, false].map((whole) =>
                label(
                  strata.filter((stratum) => (stratum === "together") === whole),
                  {
                    y: (stratum: string) => stratum,
                    frameAnchor: "left",
                    textAnchor: narrow ? "start" : "end",
                    dx: narrow ? 0 : -14,
                    dy: narrow ? -16 : 0,
                    text: (stratum: string) => labels.code(stratum),
                    fontSize: TEXT,
                    fontWeight: whole ? 700 : 500,
                  },
                ),
              ),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const [one] = read(from);
    if (!one) return { key: "nothing", values: {}, design };
    const sides = read(from).filter(({ stratum }) => stratum === "together");
    const ahead = sides.toSorted((a, b) => b.share - a.share)[0] ?? one;
    const behind = sides.find(({ side }) => side !== ahead.side) ?? one;
    const values = {
      ahead: { code: ahead.side },
      behind: { code: behind.side },
      outcome: { code: one.outcome },
      by: { code: one.stratified_by },
    };
    return { key: one.verdict, values, design };
  },

  marks({ from }, labels) {
    return known(read(from)).map((row) => ({
      title: `${labels.code(row.stratum)}: ${labels.code(row.side)}`,
      facts: [
        [labels.column("share"), estimate(row.share, row.ci_low, row.ci_high, labels)],
        [labels.column("cases"), labels.number(row.cases, "integer")],
      ],
      at: { x: row.share, y: row.stratum },
    }));
  },

  legend({ from }, labels, theme) {
    const sides = read(from);
    return [true, false].flatMap((here) => {
      const row = sides.find(({ is_here }) => is_here === here);
      return row
        ? [
            {
              label: labels.code(row.side),
              shape: here ? "circle" : "square",
              color: color(row, theme),
            } as const,
          ]
        : [];
    });
  },

  foot({ from }) {
    const together = read(from).filter(({ stratum }) => stratum === "together");
    return { counts: [{ n: total(together.map(({ cases }) => cases)), unit: "rows" }], notes: [] };
  },
};
