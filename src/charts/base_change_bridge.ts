import { barX, link, ruleX, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { hatch } from "./hatch.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

const ORDER = ["period_before", "lost", "down", "unchanged", "up", "new", "period_now"];
const WHOLE = new Set(["period_before", "period_now"]);
const LOSSES = new Set(["lost", "down"]);

interface Step {
  readonly component: string;
  readonly amount: number;
  readonly customers: number;
  readonly x1: number;
  readonly x2: number;
}

/** The bridge's steps from one period to the next, each beginning where the last one ended. */
function steps(data: FigureColumns): Step[] {
  const found = rows(data, { component: text, amount: number, customers: number })
    .filter((row) => ORDER.includes(row.component))
    // What did not change the amount is no step.
    .filter((row) => WHOLE.has(row.component) || row.amount !== 0)
    .sort((a, b) => ORDER.indexOf(a.component) - ORDER.indexOf(b.component));
  let reached = 0;
  return found.map((row) => {
    if (WHOLE.has(row.component)) {
      reached = row.amount;
      return { ...row, x1: 0, x2: row.amount };
    }
    // A loss may come as what was lost or as a negative change; the name decides.
    const amount = LOSSES.has(row.component) ? -Math.abs(row.amount) : row.amount;
    const x1 = reached;
    reached += amount;
    return { ...row, amount, x1, x2: reached };
  });
}

function fill(row: Step, theme: Theme): string {
  if (WHOLE.has(row.component)) return theme.operation;
  return row.amount < 0 ? theme.misery : theme.magic;
}

/** In this figure new is who had not bought in the period before, though perhaps earlier than that. */
const nameOf = ({ component }: Step, labels: Labels): string =>
  component === "new" ? labels.text("figure.base_change_bridge.new") : labels.code(component);

/** What became of one period's amount in the next: lost, less, more and new. */
export const baseChangeBridge: Figure = {
  name: "base_change_bridge",
  reads: ["component", "amount", "customers"],

  draw({ from }, labels, theme, width) {
    const drawn = steps(from);
    const narrow = width < NARROW;
    const band = narrow ? 50 : 40;
    const thick = 18;
    const offset = narrow ? 10 : 0;
    const name = (row: Step) => nameOf(row, labels);
    const size = (row: Step) => {
      const amount = labels.number(row.amount, "compact");
      return WHOLE.has(row.component) || row.amount < 0 ? amount : `+${amount}`;
    };
    const left = narrow ? 1 : widest(drawn.map(name), TEXT) + 14;
    const right = Math.max(0, ...drawn.map((row) => textWidth(size(row), SMALL))) + 12;
    const ends = drawn.flatMap((row) => [row.x1, row.x2]);
    const next = drawn.slice(1);
    const inset = {
      insetTop: band / 2 + offset - thick / 2,
      insetBottom: band / 2 - offset - thick / 2,
    };
    return {
      ...sheet(theme, width, drawn.length * band + 8),
      marginTop: 4,
      marginBottom: 4,
      marginLeft: left,
      marginRight: right,
      x: { axis: null, domain: [Math.min(0, ...ends), Math.max(1, ...ends)] },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.component), padding: 0 },
      marks: [
        ruleX([0], { stroke: theme.faint, strokeOpacity: narrow ? 0 : 0.6 }),
        link(next, {
          x1: (_row: Step, at: number) => drawn[at]?.x2,
          x2: (_row: Step, at: number) => drawn[at]?.x2,
          y1: (_row: Step, at: number) => drawn[at]?.component,
          y2: "component",
          dy: offset,
          stroke: theme.faint,
          strokeOpacity: 0.8,
        }),
        barX(drawn, {
          ...inset,
          y: "component",
          x1: "x1",
          x2: "x2",
          fill: (row: Step) => fill(row, theme),
          rx: 1.5,
        }),
        hatch(
          (x, y) =>
            drawn
              .filter((row) => row.amount < 0 && !WHOLE.has(row.component))
              .map((row) => ({
                x1: x(row.x1),
                x2: x(row.x2),
                y1: y(row.component) + inset.insetTop,
                y2: y(row.component) + inset.insetTop + thick,
              })),
          theme.paper,
        ),
        label(drawn, {
          y: "component",
          x: (row: Step) => Math.max(row.x1, row.x2),
          text: size,
          dx: 7,
          dy: offset,
          textAnchor: "start",
          fontSize: SMALL,
          fontWeight: 600,
        }),
        label(drawn, {
          y: "component",
          frameAnchor: "left",
          text: name,
          dx: narrow ? 0 : -12,
          dy: narrow ? -10 : 0,
          textAnchor: narrow ? "start" : "end",
          fontSize: TEXT,
          fontWeight: 600,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = steps(from);
    const amount = (component: string) => drawn.find((row) => row.component === component)?.amount;
    const [before, now] = [amount("period_before"), amount("period_now")];
    const n = drawn.find((row) => row.component === "period_before")?.customers ?? 0;
    if (before === undefined || now === undefined) return { key: "nothing", values: {}, design };
    if (n < FEW || before <= 0) return { key: "too_few", values: { n }, design };
    const lost = Math.abs(amount("lost") ?? 0) / before;
    const values = { change: Math.abs(now / before - 1), lost, new: (amount("new") ?? 0) / before };
    return { key: now >= before ? "grew" : "shrank", values, design };
  },

  marks({ from }, labels) {
    return steps(from).map((row) => ({
      title: nameOf(row, labels),
      facts: [
        [labels.column("amount"), labels.number(row.amount, "money")],
        [labels.column("customers"), labels.number(row.customers, "integer")],
      ],
      at: { y: row.component, x: row.x1, x2: row.x2 },
    }));
  },

  legend: () => [],

  foot({ from }) {
    const drawn = steps(from);
    // Whoever bought in one of the periods: those of the earlier one, and who came after it.
    const n = total(
      drawn
        .filter(({ component }) => component === "period_before" || component === "new")
        .map(({ customers }) => customers),
    );
    return { counts: [{ n, unit: "customers" }], notes: [] };
  },
};
