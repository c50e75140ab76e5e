import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { shareBars } from "./share_bars.ts";
import { NARROW } from "./sheet.ts";

const read = (data: FigureColumns) =>
  rows(data, { question: text, measure: text, covered: number, n: number, share: number });

type Row = ReturnType<typeof read>[number];

const told = (row: Row) => Number.isFinite(row.share);

const size = (row: Row, labels: Labels) =>
  told(row)
    ? labels.text("figure.drucker_coverage.size", {
        share: labels.number(row.share, "percent"),
        covered: labels.number(row.covered, "compact"),
        n: labels.number(row.n, "compact"),
      })
    : labels.text("figure.drucker_coverage.unasked");

/** How far the data can answer the three questions: who, what, and how. */
export const druckerCoverage: Figure = {
  name: "drucker_coverage",
  reads: ["question", "measure", "covered", "n", "share"],

  draw({ from }, labels, theme, width) {
    const narrow = width < NARROW;
    const heading = (question: string) => ({
      key: question,
      name: labels.code(question),
      share: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
      beside: "",
      color: theme.ink,
      hatched: false,
      strong: true,
    });
    const bars = read(from).flatMap((row, at, all) => [
      ...(all[at - 1]?.question === row.question ? [] : [heading(row.question)]),
      {
        ...heading(row.question),
        key: row.measure,
        name: labels.code(row.measure),
        share: row.share,
        ...(told(row)
          ? { beside: narrow ? labels.number(row.share, "percent") : size(row, labels) }
          : { untold: size(row, labels) }),
        color: theme.accent,
        strong: false,
      },
    ]);
    return shareBars(bars, theme, width);
  },

  finding({ from }) {
    const design = "observational";
    const drawn = read(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const weakest = drawn.filter(told).toSorted((a, b) => a.share - b.share)[0];
    if (!weakest) return { key: "untold", values: {}, design };
    if (weakest.share === 1 && drawn.every(told)) return { key: "all", values: {}, design };
    const values = { measure: { code: weakest.measure }, share: weakest.share };
    return { key: "weakest", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: labels.code(row.measure),
      facts: [
        [labels.column("question"), labels.code(row.question)],
        [labels.column("share"), size(row, labels)],
      ],
      at: { y: row.measure },
    }));
  },

  legend: () => [],
  foot: () => ({ counts: [], notes: [] }),
};
