import { dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Finding, Foot, Labels, NumberStyle } from "./figure.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";
import { withAir } from "./with_air.ts";

/** An estimate with its interval; `NaN` where there are too few cases to tell it. */
export interface Side {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two estimates of one kind that are held against each other. */
export interface TwoSides {
  readonly key: string;
  readonly one: Side;
  readonly other: Side;
  readonly n: number;
}

interface Spec {
  readonly name: string;
  readonly reads: readonly string[];
  /** In the order in which they are drawn. */
  read(data: FigureColumns): readonly TwoSides[];
  rowName?(key: string, labels: Labels): string;
  readonly style: NumberStyle;
  /** What the sides are held against: a line, and always on the scale. */
  readonly reference?: number;
  /** The first side is the one that the figure is about. */
  readonly colors: (theme: Theme) => readonly [one: string, other: string];
  /** The column that counts the cases. */
  readonly cases: string;
  /** Over rows that tell both sides, of which there is at least one. */
  finding(told: readonly TwoSides[]): Finding;
  /** How many went in, where the rows do not share cases. */
  counted?(drawn: readonly TwoSides[]): Foot["counts"];
}

const SIDES = ["one", "other"] as const;

const isTold = ({ value }: Side) => Number.isFinite(value);

/**
 * Rows of two estimates, one above the other on one scale, each with its 95 % interval: the first a
 * circle, the second a diamond. The words name the sides: `figure.<name>.one` and `.other`.
 */
export function twoSides(spec: Spec): Figure {
  const rowName = (key: string, labels: Labels) => spec.rowName?.(key, labels) ?? labels.code(key);
  const said = (side: Side, labels: Labels) =>
    isTold(side)
      ? estimate(side.value, side.low, side.high, labels, spec.style)
      : labels.text("figure.few");
  const sideName = (side: (typeof SIDES)[number], labels: Labels) =>
    labels.text(`figure.${spec.name}.${side}`);
  return {
    name: spec.name,
    reads: spec.reads,

    draw({ from }, labels, theme, width) {
      const drawn = spec.read(from);
      if (drawn.length === 0) return { ...sheet(theme, width, 40), marks: [] };
      const narrow = width < NARROW;
      const band = narrow ? 74 : 54;
      const names = drawn.map(({ key }) => rowName(key, labels));
      const colors = spec.colors(theme);
      const marks = SIDES.map((name, i) => ({
        color: colors[i]!,
        symbol: i === 0 ? ("circle" as const) : ("diamond" as const),
        dy: (narrow ? 10 : 0) + (i === 0 ? -9 : 9),
        dots: drawn.map((row) => ({
          key: row.key,
          ...row[name],
          // What nobody can tell of both sides is said once.
          said: i === 1 && !isTold(row.one) && !isTold(row.other) ? "" : said(row[name], labels),
        })),
      }));
      const beside = marks.flatMap(({ dots }) => dots.map((each) => each.said));
      return {
        ...sheet(theme, width, drawn.length * band + 32),
        marginTop: 4,
        marginBottom: 28,
        marginLeft: narrow ? 10 : 1.14 * widest(names, TEXT) + 22,
        marginRight: 1.08 * widest(beside, SMALL) + (narrow ? 14 : 22),
        x: { axis: null, domain: withAir(endsOf(drawn), spec.reference) },
        y: { axis: null, type: "band", domain: drawn.map(({ key }) => key), padding: 0 },
        marks: [
          numbersBelow(narrow ? 4 : 6, theme, (value) => labels.number(value, spec.style)),
          ruleX(spec.reference === undefined ? [] : [spec.reference], { stroke: theme.soft }),
          ...marks.flatMap(({ color, symbol, dy, dots }) => [
            link(
              dots.filter((each) => isTold(each) && Number.isFinite(each.low)),
              {
                x1: "low",
                x2: "high",
                y: "key",
                dy,
                stroke: color,
                strokeWidth: 2.5,
                strokeOpacity: 0.5,
              },
            ),
            dot(dots.filter(isTold), {
              x: "value",
              y: "key",
              dy,
              r: 5.5,
              symbol,
              fill: color,
              stroke: color,
              strokeWidth: 1.5,
            }),
            label(dots, {
              y: "key",
              dy,
              frameAnchor: "right",
              textAnchor: "start",
              dx: 12,
              text: "said",
              fontSize: SMALL,
              fill: theme.soft,
            }),
          ]),
          label(drawn, {
            y: "key",
            frameAnchor: "left",
            textAnchor: narrow ? "start" : "end",
            dx: narrow ? -8 : -16,
            dy: narrow ? -24 : 0,
            text: ({ key }: TwoSides) => rowName(key, labels),
            fontSize: TEXT,
            fontWeight: 600,
            stroke: theme.paper,
            strokeWidth: 4,
            fill: theme.ink,
          }),
        ],
      };
    },

    finding({ from }) {
      const design = "observational";
      const drawn = spec.read(from);
      if (drawn.length === 0) return { key: "nothing", values: {}, design };
      const told = drawn.filter(({ one, other }) => isTold(one) && isTold(other));
      if (told.length > 0) return spec.finding(told);
      const n = Math.max(0, ...drawn.map((row) => row.n || 0));
      return { key: "too_few", values: { n: Math.min(n, 9) }, design };
    },

    marks({ from }, labels) {
      return spec.read(from).map((row) => ({
        title: rowName(row.key, labels),
        facts: [
          [sideName("one", labels), said(row.one, labels)],
          [sideName("other", labels), said(row.other, labels)],
          [labels.column(spec.cases), labels.number(row.n, "integer")],
        ],
        at: isTold(row.one) ? { x: row.one.value, y: row.key } : { y: row.key },
      }));
    },

    legend(_data, labels, theme) {
      const [one, other] = spec.colors(theme);
      return [
        { label: sideName("one", labels), shape: "circle", color: one },
        { label: sideName("other", labels), shape: "diamond", color: other },
        { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
      ];
    },

    foot({ from }) {
      return { counts: spec.counted?.(spec.read(from)) ?? [], notes: [] };
    },
  };
}

const endsOf = (drawn: readonly TwoSides[]) =>
  drawn
    .flatMap(({ one, other }) => [one, other])
    .flatMap(({ value, low, high }) => [value, low, high]);
