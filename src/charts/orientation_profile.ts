import { dot, link, rect, ruleX, ruleY, text as label } from "@observablehq/plot";
import type { Figure, Labels } from "./figure.ts";
import { mix } from "./mix.ts";
import { orientationFinding } from "./orientation_finding.ts";
import {
  absentKinds,
  type Evidence,
  isThere,
  type Kind,
  KINDS,
  LANE,
  type Line,
  linesOf,
  missing,
} from "./orientation_lines.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

/** The lines of the exercise; other rows (branches, quarters) have no poles of their own. */
const POLES = new Set([
  "attention",
  "procedures",
  "sales_strategy",
  "mentality",
  "attitude",
  "goal",
  "downturn",
]);

const poles = (line: string, labels: Labels) =>
  POLES.has(line) ? labels.text(`figure.orientation_profile.poles.${line}`) : "";

const color = (kind: Kind, theme: Theme): string =>
  ({
    believed: mix(theme.ink, theme.paper, 0.52),
    said: theme.operation,
    experienced: theme.customer,
    recorded: theme.ink,
  })[kind];

/** What is missing on a line, in words, and where they hide no mark. */
function gapsInEvidence(lines: readonly Line[], labels: Labels) {
  const absent = absentKinds(lines);
  return lines.flatMap(({ no, evidence }) => {
    const lacking = evidence.filter((each) => !isThere(each) && !absent.has(each.kind));
    if (lacking.length === 0) return [];
    const lowest = lacking.at(-1)!;
    const near = evidence.filter((each) => isThere(each) && Math.abs(each.y - lowest.y) <= LANE);
    const words = lacking.map((each) =>
      labels.text(`figure.orientation_profile.missing.${missing(each)}`, { n: each.n }),
    );
    const right = near.every(({ high }) => high < 0.35);
    return [{ no, y: lowest.y, symbol: lowest.symbol, words: words.join(" · "), right }];
  });
}

/**
 * The picture of a company between itself and its customers: a line for each dimension, and on it what
 * managers believe, staff say, customers experience and records show. Belief and experience are
 * joined where they differ by more than chance; what is missing is written where it would stand.
 */
export const orientationProfile: Figure = {
  name: "orientation_profile",
  reads: ["dimension", "believed", "said", "experienced", "recorded"],

  draw({ from }, labels, theme, width) {
    const lines = linesOf(from);
    const narrow = width < NARROW;
    const pitch = narrow ? 70 : 50;
    const names = lines.map(({ line }) => labels.code(line));
    const beneath = lines.map(({ line }) => poles(line, labels));
    const marginLeft = narrow
      ? 10
      : Math.max(widest(names, TEXT) * 1.06, widest(beneath, SMALL)) + 20;
    const marks = lines.flatMap(({ evidence }) => evidence.filter(isThere));
    const widestGap = lines
      .filter(({ clear, gap }) => clear && Number.isFinite(gap))
      .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
    const of = ({ evidence }: Line, kind: Kind) => evidence.find((each) => each.kind === kind)!;
    const joined = lines.filter(({ clear }) => clear);
    const lacking = gapsInEvidence(lines, labels);
    const afterName = (no: number) =>
      -1 + (2 * (textWidth(names[no]!, TEXT) * 1.06 + 10)) / (width - marginLeft - 10);
    const side = (right: boolean) => lacking.filter((each) => each.right === right);
    const pole = { frameAnchor: "top" as const, dy: -18, fontSize: TEXT, fontWeight: 600 };
    const name = { x: -1, fill: theme.ink, stroke: theme.paper, strokeWidth: 4 } as const;
    return {
      ...sheet(theme, width, lines.length * pitch + 34),
      marginTop: 28,
      marginRight: 10,
      marginBottom: 6,
      marginLeft,
      x: { axis: null, domain: [-1, 1] },
      // On a phone the names stand above their lines, so the marks lie in the lower part of a row.
      y: {
        axis: null,
        domain: narrow ? [lines.length - 0.4, -0.6] : [lines.length - 0.5, -0.5],
      },
      marks:
        lines.length === 0
          ? []
          : [
              label([labels.text("figure.orientation_profile.pole.operation")], {
                ...pole,
                frameAnchor: "top-left",
                textAnchor: "start",
                fill: theme.operation,
              }),
              label([labels.text("figure.orientation_profile.pole.customer")], {
                ...pole,
                frameAnchor: "top-right",
                textAnchor: "end",
                fill: theme.customer,
              }),
              ruleY(lines, { y: "no", x1: -1, x2: 1, stroke: theme.line }),
              ruleX([0], { stroke: mix(theme.ink, theme.paper, 0.22) }),
              rect(joined, {
                x1: (line: Line) => of(line, "experienced").at,
                x2: (line: Line) => of(line, "believed").at,
                y1: (line: Line) => line.no - 1.5 * LANE,
                y2: (line: Line) => line.no + 0.5 * LANE,
                fill: theme.customer,
                fillOpacity: (line: Line) => (line === widestGap ? 0.26 : 0.12),
              }),
              link(marks, {
                x1: "low",
                x2: "high",
                y: "y",
                stroke: (each: Evidence) => color(each.kind, theme),
                strokeWidth: 3,
                strokeOpacity: 0.42,
              }),
              dot(marks, {
                x: "at",
                y: "y",
                r: 5.8,
                symbol: "symbol",
                fill: (each: Evidence) => color(each.kind, theme),
                stroke: theme.paper,
                strokeWidth: 1,
              }),
              ...[true, false].flatMap((right) => [
                dot(side(right), {
                  x: right ? 1 : -1,
                  y: "y",
                  dx: right ? -6 : 6,
                  r: 4.5,
                  symbol: "symbol",
                  stroke: theme.faint,
                  strokeDasharray: "2,2",
                  fill: theme.paper,
                }),
                label(side(right), {
                  x: right ? 1 : -1,
                  y: "y",
                  dx: right ? -17 : 17,
                  textAnchor: right ? "end" : "start",
                  text: "words",
                  fontSize: SMALL,
                  fontStyle: "italic",
                  fill: theme.faint,
                  stroke: theme.paper,
                  strokeWidth: 4,
                }),
              ]),
              label(lines, {
                ...name,
                y: "no",
                dx: narrow ? 0 : -16,
                dy: narrow ? -32 : beneath.some((words) => words !== "") ? -8 : 0,
                textAnchor: narrow ? "start" : "end",
                text: (line: Line) => names[line.no]!,
                fontSize: TEXT,
                fontWeight: 600,
              }),
              label(
                lines.filter(({ no }) => beneath[no] !== ""),
                {
                  ...name,
                  x: ({ no }: Line) => (narrow ? afterName(no) : -1),
                  y: "no",
                  dx: narrow ? 0 : -16,
                  dy: narrow ? -32 : 9,
                  textAnchor: narrow ? "start" : "end",
                  text: ({ no }: Line) => beneath[no]!,
                  fontSize: SMALL,
                  fill: theme.faint,
                },
              ),
            ],
    };
  },

  finding: ({ from }) => orientationFinding(linesOf(from)),

  marks({ from }, labels) {
    const place = (value: number) => labels.number(value, "decimal");
    return linesOf(from).flatMap(({ line, evidence }) =>
      evidence.map((each) => ({
        title: labels.text("figure.orientation_profile.mark", {
          line: labels.code(line),
          kind: labels.column(each.kind),
        }),
        facts: isThere(each)
          ? [
              [
                labels.text("figure.orientation_profile.place"),
                labels.text("figure.estimate", {
                  estimate: place(each.at),
                  low: place(each.low),
                  high: place(each.high),
                }),
              ] as const,
              [labels.column("n"), labels.number(each.n, "integer")] as const,
            ]
          : [
              [
                labels.text("figure.orientation_profile.place"),
                labels.text(`figure.orientation_profile.missing.${missing(each)}`, { n: each.n }),
              ] as const,
            ],
        at: isThere(each) ? { x: each.at, y: each.y } : { x: 0, y: each.y },
      })),
    );
  },

  legend({ from }, labels, theme) {
    const absent = absentKinds(linesOf(from));
    const shapes = {
      triangle: "triangle",
      square: "square",
      circle: "circle",
      diamond: "diamond",
    } as const;
    return KINDS.map(({ kind, symbol }) => ({
      label: labels.text(
        `figure.orientation_profile.legend.${absent.has(kind) ? "absent" : "there"}.${kind}`,
      ),
      shape: shapes[symbol],
      color: absent.has(kind) ? theme.line : color(kind, theme),
    }));
  },

  foot({ from }) {
    const lines = linesOf(from);
    const most = (kind: Kind) =>
      Math.max(
        0,
        ...lines.map(({ evidence }) => evidence.find((each) => each.kind === kind)!.n || 0),
      );
    const cases = lines.reduce((sum, { evidence }) => sum + (evidence.at(-1)!.n || 0), 0);
    const notes = [
      { key: "managers_asked", values: { n: most("believed") } },
      { key: "staff_asked", values: { n: most("said") } },
      { key: "cases_recorded", values: { n: cases } },
    ].filter(({ values }) => values.n > 0);
    const n = most("experienced");
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes };
  },
};
