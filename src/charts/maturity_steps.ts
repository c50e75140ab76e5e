import { barX, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns, Labels, LegendItem } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

type State = "climbed" | "passed_above" | "not_passed" | "unknown";

/** Steps whose value is a place between the poles; the others are shares. */
const PLACES: readonly string[] = ["declared", "confirmed"];

/** The steps, the lowest first. */
function read(data: FigureColumns) {
  return rows(data, {
    step: text,
    value: number,
    threshold: number,
    met: (value: unknown) => (typeof value === "boolean" ? value : null),
    n: number,
    reached: number,
  }).map((row, i) => {
    const state: State =
      row.met === null
        ? "unknown"
        : !row.met
          ? "not_passed"
          : i < row.reached
            ? "climbed"
            : "passed_above";
    return { ...row, state, from: i, to: i + 1 };
  });
}

type Step = ReturnType<typeof read>[number];

const written = ({ step }: Step, value: number, labels: Labels) =>
  labels.number(value, PLACES.includes(step) ? "decimal" : "percent");

const said = (row: Step, labels: Labels) =>
  row.state === "unknown"
    ? labels.text("figure.maturity_steps.unknown")
    : labels.text("figure.maturity_steps.said", {
        value: written(row, row.value, labels),
        threshold: written(row, row.threshold, labels),
      });

const fill = (state: State, theme: Theme) =>
  state === "climbed" ? theme.levels[3] : state === "passed_above" ? theme.levels[1] : theme.wash;

/** Stairs from a declared orientation to one that customers confirm, and how far the company is up. */
export const maturitySteps: Figure = {
  name: "maturity_steps",
  reads: ["step", "value", "threshold", "met", "n", "reached"],

  draw({ from }, labels, theme, width) {
    const steps = read(from);
    if (steps.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const band = narrow ? 60 : 46;
    const names = steps.map(({ step }) => labels.code(step));
    const beside = steps.map((row) => said(row, labels));
    // Where a name and what is said of it do not fit into one line of a phone, they take two.
    const two =
      narrow &&
      names.some(
        (name, at) => 1.12 * textWidth(name, TEXT) + textWidth(beside[at]!, SMALL) > width - 24,
      );
    const tall = two ? band + 18 : band;
    const bar = narrow
      ? { y: "step", insetTop: tall - 26, insetBottom: 6 }
      : { y: "step", insetTop: 10, insetBottom: 10 };
    const above = -tall / 2 + 14;
    const edged = (state: State) => steps.filter((row) => row.state === state);
    return {
      ...sheet(theme, width, steps.length * tall + 8),
      marginTop: 4,
      marginBottom: 4,
      marginLeft: narrow ? 2 : 1.14 * widest(names, TEXT) + 24,
      marginRight: narrow ? 2 : 1.08 * widest(beside, SMALL) + 22,
      x: { axis: null, domain: [0, steps.length] },
      // One climbs from below.
      y: { axis: null, type: "band", domain: steps.map(({ step }) => step).reverse(), padding: 0 },
      marks: [
        barX(steps, {
          ...bar,
          x1: "from",
          x2: "to",
          fill: ({ state }: Step) => fill(state, theme),
          rx2: 2,
        }),
        barX(edged("not_passed"), {
          ...bar,
          x1: "from",
          x2: "to",
          fill: "none",
          stroke: theme.soft,
        }),
        barX(edged("unknown"), {
          ...bar,
          x1: "from",
          x2: "to",
          fill: "none",
          stroke: theme.soft,
          strokeDasharray: "3,3",
        }),
        label(steps, {
          y: "step",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -14,
          dy: narrow ? above : 0,
          text: ({ step }: Step) => labels.code(step),
          fontSize: TEXT,
          fontWeight: 600,
          fill: theme.ink,
        }),
        label(steps, {
          y: "step",
          frameAnchor: two ? "left" : "right",
          textAnchor: narrow && !two ? "end" : "start",
          dx: narrow ? 0 : 12,
          dy: narrow ? above + (two ? 18 : 0) : 0,
          text: (row: Step) => said(row, labels),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const steps = read(from);
    const reached = steps[0]?.reached ?? 0;
    if (steps.every(({ state }) => state === "unknown"))
      return { key: "nothing", values: {}, design };
    const [last, next] = [steps[reached - 1], steps[reached]];
    if (!next) return { key: "all", values: {}, design };
    const wanting = { next: { code: next.step } };
    if (!last) return { key: "none", values: wanting, design };
    return { key: "reached", values: { last: { code: last.step }, ...wanting }, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: labels.code(row.step),
      facts: [
        [labels.column("met"), labels.text(`figure.maturity_steps.${row.state}`)],
        ...(row.state === "unknown"
          ? []
          : [
              [labels.column("value"), written(row, row.value, labels)] as const,
              [labels.column("threshold"), written(row, row.threshold, labels)] as const,
              [labels.column("n"), labels.number(row.n, "integer")] as const,
            ]),
      ],
      at: { y: row.step },
    }));
  },

  legend({ from }, labels, theme) {
    const steps = read(from);
    const states = ["climbed", "passed_above", "not_passed", "unknown"] as const;
    return states
      .filter((state) => steps.some((row) => row.state === state))
      .map((state): LegendItem => {
        const edge = state === "unknown" ? { empty: true } : { outlined: true };
        const filled = state === "climbed" || state === "passed_above";
        return {
          label: labels.text(`figure.maturity_steps.${state}`),
          shape: "square",
          color: filled ? fill(state, theme) : theme.soft,
          ...(filled ? {} : edge),
        };
      });
  },

  foot: () => ({ counts: [], notes: [] }),
};
