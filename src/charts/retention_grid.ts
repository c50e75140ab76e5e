import { cell, text as label } from "@observablehq/plot";
import type { Figure } from "./figure.ts";
import { estimate } from "./estimate.ts";
import { hatch } from "./hatch.ts";
import { hiddenCell } from "./hidden_cell.ts";
import { mix } from "./mix.ts";
import { grey, highest, isShown, retentionLegend } from "./retention_legend.ts";
import { type Cell, cohorts, retentionCells } from "./retention_cells.ts";
import { retentionFinding } from "./retention_finding.ts";
import { legibleOn, shade } from "./shade.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

/** Which share of each month's new customers buys again, by months since the first purchase. */
export const retentionGrid: Figure = {
  name: "retention_grid",
  reads: [
    "cohort_month",
    "age_months",
    "customers",
    "active",
    "retention",
    "complete",
    "left_truncated",
  ],

  draw({ from }, labels, theme, width) {
    const cells = retentionCells(from);
    const rowsOf = cohorts(from);
    const ages = [...new Set(cells.map((row) => row.age))].sort((a, b) => a - b);
    const narrow = width < NARROW;
    const size = narrow ? 11 : SMALL;
    const month = (date: Date) => labels.date(date, "month");
    const count = (customers: number) => labels.number(customers, "integer");
    const names = widest(
      rowsOf.map((row) => month(row.cohort)),
      size,
    );
    // Where the cells are many and the page is narrow, the sizes stand in the tip and the table.
    const sized = !narrow || (width - names - 70) / ages.length >= 12;
    const sizes = sized
      ? [labels.text("figure.retention_grid.size"), ...rowsOf.map((row) => count(row.customers))]
      : [];
    const sizesWidth = sized ? widest(sizes, size) + 14 : 0;
    const left = names + sizesWidth + 10;
    const wide = (width - left) / Math.max(ages.length, 1);
    const high = Math.max(narrow && wide < 12 ? 15 : 18, Math.min(28, Math.round(wide)));
    const most = highest(cells);
    const ground = (row: Cell) =>
      row.leftTruncated ? grey(theme) : shade(row.retention / most, theme);
    // The percent sign stands in the subtitle where a cell is too small for it.
    const full = (row: Cell) => labels.number(row.retention, "percent");
    const short = (row: Cell) => labels.number(row.retention * 100, "integer");
    const shown = cells.filter(isShown);
    const fits = (text: (row: Cell) => string) =>
      widest(shown.map(text), size) + 4 <= wide ? text : undefined;
    const inCell = fits((row) => full(row)) ?? fits(short);
    const every = Math.ceil((textWidth("88", size) + 5) / wide);
    const place = { x: "age", y: "cohort" } as const;
    const beside = { y: "cohort", frameAnchor: "left", fontSize: size } as const;
    return {
      ...sheet(theme, width, rowsOf.length * high + 40),
      marginTop: 38,
      marginRight: 0,
      marginBottom: 2,
      marginLeft: left,
      x: { axis: null, type: "band", domain: ages, padding: 0 },
      y: { axis: null, type: "band", domain: rowsOf.map((row) => row.cohort), padding: 0 },
      marks: [
        cell(shown, { ...place, fill: ground, inset: 0.75, rx: 2 }),
        cell(
          cells.filter((row) => row.state !== "shown"),
          { ...place, ...hiddenCell(theme) },
        ),
        hatch(
          (x, y) =>
            shown
              .filter((row) => row.leftTruncated)
              .map((row) => ({
                x1: x(row.age) + 1,
                x2: x(row.age) + wide - 1,
                y1: y(row.cohort) + 1,
                y2: y(row.cohort) + high - 1,
              })),
          mix(theme.ink, theme.paper, 0.3),
        ),
        inCell
          ? label(shown, {
              ...place,
              text: inCell,
              fill: (row: Cell) => legibleOn(ground(row), theme),
              fontSize: size,
            })
          : null,
        label(rowsOf, {
          ...beside,
          text: (row: (typeof rowsOf)[number]) => month(row.cohort),
          dx: -sizesWidth - 8,
          textAnchor: "end",
          fontWeight: 500,
        }),
        label(sized ? rowsOf : [], {
          ...beside,
          text: (row: (typeof rowsOf)[number]) => count(row.customers),
          dx: -8,
          textAnchor: "end",
          fill: theme.faint,
        }),
        label(sizes.slice(0, 1), {
          frameAnchor: "top-left",
          dx: -8,
          dy: -8,
          textAnchor: "end",
          lineAnchor: "bottom",
          fill: theme.faint,
          fontSize: size,
        }),
        label([labels.text("figure.retention_grid.axis")], {
          frameAnchor: "top-left",
          dy: -24,
          dx: 2,
          lineAnchor: "bottom",
          textAnchor: "start",
          fill: theme.soft,
          fontSize: size,
        }),
        label(
          ages.filter((age) => (age - 1) % every === 0),
          {
            x: (age: number) => age,
            text: (age: number) => labels.number(age, "integer"),
            frameAnchor: "top",
            dy: -8,
            lineAnchor: "bottom",
            fill: theme.soft,
            fontSize: size,
          },
        ),
      ],
    };
  },

  finding: ({ from }) => retentionFinding(from),

  marks({ from }, labels) {
    return retentionCells(from).map((row) => ({
      title: labels.text("figure.retention_grid.cell", { cohort: row.cohort, age: row.age }),
      facts: [
        row.state === "shown"
          ? [labels.column("retention"), estimate(row.retention, row.low, row.high, labels)]
          : [labels.column("retention"), labels.text(`figure.retention_grid.${row.state}`)],
        [
          labels.column("active"),
          labels.text("figure.retention_grid.of", { active: row.active, customers: row.customers }),
        ],
      ],
      at: { x: row.age, y: row.cohort },
    }));
  },

  legend: ({ from }, labels, theme) => retentionLegend(retentionCells(from), labels, theme),

  foot({ from }) {
    const all = cohorts(from);
    const few = all.filter((row) => row.customers < FEW).length;
    const truncated = all.filter((row) => row.leftTruncated);
    const left = total(truncated.map((row) => row.customers));
    return {
      counts: [{ n: total(all.map((row) => row.customers)), unit: "customers" }],
      notes: [
        ...(left > 0 ? [{ key: "left_truncated", values: { n: left } }] : []),
        ...(few > 0 ? [{ key: "few_cohorts", values: { n: few } }] : []),
      ],
    };
  },
};
