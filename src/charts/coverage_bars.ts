import { barX, ruleX, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";

/** What was looked for in the data, by how much of the amount it touches. */
function checks(data: FigureColumns) {
  return rows(data, { issue: text, rows: number, amount: number, share_of_amount: number }).sort(
    (a, b) =>
      Math.abs(b.share_of_amount || 0) - Math.abs(a.share_of_amount || 0) || b.rows - a.rows,
  );
}

const issues = (data: FigureColumns) => checks(data).filter((row) => row.rows > 0);

type Issue = ReturnType<typeof issues>[number];

/** How much of the amount stands outside the customer models, or in doubt, and why. */
export const coverageBars: Figure = {
  name: "coverage_bars",
  reads: ["issue", "rows", "amount", "share_of_amount"],

  draw({ from }, labels, theme, width) {
    const drawn = issues(from);
    const narrow = width < NARROW;
    const band = narrow ? 48 : 34;
    const thick = 14;
    const offset = narrow ? 10 : 0;
    const name = (row: Issue) => labels.code(row.issue);
    const size = (row: Issue) =>
      labels.text("figure.coverage_bars.size", { share: row.share_of_amount, rows: row.rows });
    // Returns take away from the amount; here their size counts, the sign is in the table.
    const reach = (row: Issue) => Math.abs(row.share_of_amount || 0);
    return {
      ...sheet(theme, width, drawn.length * band + 8),
      marginTop: 4,
      marginBottom: 4,
      marginLeft: narrow ? 1 : widest(drawn.map(name), TEXT) + 14,
      marginRight: Math.max(0, ...drawn.map((row) => textWidth(size(row), SMALL))) + 12,
      x: { axis: null, domain: [0, Math.max(0.001, ...drawn.map(reach))] },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.issue), padding: 0 },
      marks: [
        barX(drawn, {
          y: "issue",
          x1: 0,
          x2: reach,
          fill: theme.operation,
          insetTop: band / 2 + offset - thick / 2,
          insetBottom: band / 2 - offset - thick / 2,
          rx2: 2,
        }),
        ruleX([0], { stroke: theme.faint, strokeOpacity: narrow ? 0 : 0.6 }),
        label(drawn, {
          y: "issue",
          x: reach,
          text: size,
          dx: 7,
          dy: offset,
          textAnchor: "start",
          fontSize: SMALL,
          fill: theme.soft,
        }),
        label(drawn, {
          y: "issue",
          frameAnchor: "left",
          text: name,
          dx: narrow ? 0 : -12,
          dy: narrow ? -9 : 0,
          textAnchor: narrow ? "start" : "end",
          fontSize: TEXT,
          fontWeight: 500,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    if (from.length === 0) return { key: "nothing", values: {}, design };
    const drawn = issues(from);
    const anonymous = drawn.find((row) => row.issue === "anonymous_sales");
    if (anonymous)
      return { key: "known_customer", values: { share: 1 - anonymous.share_of_amount }, design };
    const [largest] = drawn;
    if (!largest) return { key: "clean", values: {}, design };
    const values = { issue: { code: largest.issue }, share: Math.abs(largest.share_of_amount) };
    return { key: "largest", values, design };
  },

  marks({ from }, labels) {
    return issues(from).map((row) => ({
      title: labels.code(row.issue),
      facts: [
        [labels.column("rows"), labels.number(row.rows, "integer")],
        [labels.column("amount"), labels.number(row.amount, "money")],
        [labels.column("share_of_amount"), labels.number(row.share_of_amount, "percent")],
      ],
      at: { y: row.issue },
    }));
  },

  legend: () => [],

  foot({ from }) {
    const n = checks(from).length - issues(from).length;
    return { counts: [], notes: n > 0 ? [{ key: "checks_passed", values: { n } }] : [] };
  },
};
