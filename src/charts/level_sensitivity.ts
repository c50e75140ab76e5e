import { dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { total } from "./small.ts";
import { widest } from "./text_width.ts";

interface Shift {
  readonly parameter: string;
  readonly looser: number;
  readonly stricter: number;
  readonly reach: number;
}

/** The share of devoted and partners under each setting; the widest reach first. */
function read(data: FigureColumns) {
  const found = rows(data, { parameter: text, strictness: text, level: number, share: number });
  const devoted = (parameter: string, strictness: string) =>
    total(
      found
        .filter(
          (row) => row.parameter === parameter && row.strictness === strictness && row.level >= 2,
        )
        .map((row) => row.share),
    );
  const any = found.some((row) => Number.isFinite(row.share));
  const names = new Set(found.map((row) => row.parameter));
  names.delete("as_chosen");
  const shifts = [...names]
    .map((parameter): Shift => {
      const [looser, stricter] = [devoted(parameter, "looser"), devoted(parameter, "stricter")];
      return { parameter, looser, stricter, reach: Math.abs(looser - stricter) };
    })
    .sort((a, b) => b.reach - a.reach || a.parameter.localeCompare(b.parameter, "en"));
  return { chosen: devoted("as_chosen", "as_chosen"), shifts: any ? shifts : [] };
}

/** How the share of devoted customers and partners follows each threshold, a step either way. */
export const levelSensitivity: Figure = {
  name: "level_sensitivity",
  reads: ["parameter", "strictness", "level", "share"],

  draw({ from }, labels, theme, width) {
    const { chosen, shifts } = read(from);
    const narrow = width < NARROW;
    const band = narrow ? 50 : 34;
    const names = shifts.map(({ parameter }) => labels.code(parameter));
    const percent = (value: number) => labels.number(value, "percent");
    const ends = shifts.flatMap(({ looser, stricter }) => [looser, stricter]);
    const low = Math.max(0, Math.min(chosen, ...ends) - 0.03);
    const high = Math.min(1, Math.max(chosen, ...ends) + 0.03);
    const at = { y: "parameter", dy: narrow ? 8 : 0 } as const;
    const value = { ...at, fill: theme.soft, fontSize: SMALL } as const;
    return {
      ...sheet(theme, width, shifts.length * band + 44),
      marginTop: 18,
      marginBottom: 26,
      marginLeft: narrow ? 4 : widest(names, TEXT) + 18,
      marginRight: narrow ? 4 : 12,
      x: { axis: null, domain: [low, high], inset: 34 },
      y: {
        axis: null,
        type: "point",
        domain: shifts.map(({ parameter }) => parameter),
        padding: 0.6,
      },
      marks: [
        numbersBelow(4, theme, percent),
        ruleX([chosen], { stroke: theme.accent, strokeWidth: 1.5 }),
        link(shifts, {
          ...at,
          x1: "looser",
          x2: "stricter",
          stroke: theme.levels[1],
          strokeWidth: 6,
          strokeLinecap: "round",
        }),
        dot(shifts, { ...at, x: "looser", r: 5, fill: theme.levels[2] }),
        dot(shifts, { ...at, x: "stricter", r: 5, fill: theme.levels[3] }),
        label(shifts, {
          ...value,
          x: "looser",
          dx: 10,
          textAnchor: "start",
          text: ({ looser, reach }: Shift) => (reach >= 0.005 ? percent(looser) : ""),
        }),
        label(shifts, {
          ...value,
          x: "stricter",
          dx: -10,
          textAnchor: "end",
          text: ({ stricter }: Shift) => percent(stricter),
        }),
        label(shifts, {
          y: "parameter",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -14,
          dy: narrow ? -12 : 0,
          text: ({ parameter }: Shift) => labels.code(parameter),
          fontSize: TEXT,
          fontWeight: 500,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const { chosen, shifts } = read(from);
    const [first] = shifts;
    if (!first) return { key: "nothing", values: {}, design };
    const [low, high] = [first.looser, first.stricter].sort((a, b) => a - b);
    const none = chosen === 0 && shifts.every(({ reach }) => reach === 0);
    if (none) return { key: "none", values: {}, design };
    if (first.reach < 0.005) return { key: "steady", values: { share: chosen }, design };
    return {
      key: "hangs_on",
      values: {
        parameter: { code: first.parameter },
        low: low ?? Number.NaN,
        high: high ?? Number.NaN,
      },
      design,
    };
  },

  marks({ from }, labels) {
    const { chosen, shifts } = read(from);
    const percent = (value: number) => labels.number(value, "percent");
    return shifts.map((shift) => ({
      title: labels.code(shift.parameter),
      facts: [
        [labels.code("looser"), percent(shift.looser)],
        [labels.code("as_chosen"), percent(chosen)],
        [labels.code("stricter"), percent(shift.stricter)],
      ],
      at: { y: shift.parameter },
    }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.code("looser"), shape: "circle", color: theme.levels[2] },
    { label: labels.code("as_chosen"), shape: "line", color: theme.accent },
    { label: labels.code("stricter"), shape: "circle", color: theme.levels[3] },
  ],

  foot: () => ({ counts: [], notes: [] }),
};
