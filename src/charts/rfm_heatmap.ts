import { cell, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns } from "./figure.ts";
import { hiddenCell } from "./hidden_cell.ts";
import { number, rows } from "./rows.ts";
import { legibleOn, shade } from "./shade.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { widest } from "./text_width.ts";

function cells(data: FigureColumns) {
  return rows(data, {
    recency_score: number,
    frequency_score: number,
    customers: number,
    mean_monetary: number,
  });
}

type Cell = ReturnType<typeof cells>[number];

const enough = (row: Cell) => row.customers >= FEW;

/** The mean value of customers by how recently and how often they bought. */
export const rfmHeatmap: Figure = {
  name: "rfm_heatmap",
  reads: ["recency_score", "frequency_score", "customers", "mean_monetary"],

  draw({ from }, labels, theme, width) {
    const drawn = cells(from);
    const narrow = width < NARROW;
    const scores = (of: (row: Cell) => number) => [...new Set(drawn.map(of))].sort((a, b) => a - b);
    const across = scores((row) => row.frequency_score);
    const down = scores((row) => row.recency_score).reverse();
    const left = 34;
    const wide = (width - left) / Math.max(across.length, 1);
    const high = narrow ? 44 : 52;
    const most = Math.max(...drawn.filter(enough).map((row) => row.mean_monetary), 1);
    const ground = (row: Cell) => shade(row.mean_monetary / most, theme);
    const ink = (row: Cell) => (enough(row) ? legibleOn(ground(row), theme) : theme.faint);
    const money = (row: Cell) => (enough(row) ? labels.number(row.mean_monetary, "compact") : "");
    const count = (row: Cell) => labels.number(row.customers, "integer");
    const readable = widest([...drawn.map(money), ...drawn.map(count)], SMALL) <= wide;
    const place = { x: "frequency_score", y: "recency_score", fontSize: SMALL } as const;
    const axis = { fill: theme.soft, fontSize: SMALL } as const;
    return {
      ...sheet(theme, width, down.length * high + 66),
      marginTop: 22,
      marginRight: 0,
      marginBottom: 44,
      marginLeft: left,
      x: { axis: null, type: "band", domain: across, padding: 0 },
      y: { axis: null, type: "band", domain: down, padding: 0 },
      marks: [
        cell(drawn.filter(enough), { ...place, fill: ground, inset: 1, rx: 2 }),
        cell(
          drawn.filter((row) => !enough(row)),
          { ...place, ...hiddenCell(theme) },
        ),
        ...(readable
          ? [
              label(drawn, { ...place, text: money, fill: ink, fontWeight: 600, dy: -8 }),
              label(drawn, { ...place, text: count, fill: ink, dy: 8 }),
            ]
          : []),
        label(down, {
          ...axis,
          y: (score: number) => score,
          frameAnchor: "left",
          dx: -10,
          textAnchor: "end",
        }),
        label(across, {
          ...axis,
          x: (score: number) => score,
          frameAnchor: "bottom",
          dy: 8,
          lineAnchor: "top",
        }),
        label([labels.text("figure.rfm_heatmap.axis_recency")], {
          ...axis,
          frameAnchor: "top-left",
          dx: -left,
          dy: -8,
          textAnchor: "start",
          lineAnchor: "bottom",
        }),
        label([labels.text("figure.rfm_heatmap.axis_frequency")], {
          ...axis,
          frameAnchor: "bottom-right",
          dy: 26,
          textAnchor: "end",
          lineAnchor: "top",
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = cells(from);
    const n = total(drawn.map((row) => row.customers));
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const best = drawn.filter(enough).sort((a, b) => b.mean_monetary - a.mean_monetary)[0];
    if (!best) return { key: "too_few", values: { n }, design };
    const mean = total(drawn.map((row) => row.customers * row.mean_monetary)) / n;
    const values = {
      times: Math.round((best.mean_monetary / mean) * 10) / 10,
      recency: best.recency_score,
      frequency: best.frequency_score,
    };
    return { key: "most_valuable", values, design };
  },

  marks({ from }, labels) {
    const ordered = cells(from).sort(
      (a, b) => b.recency_score - a.recency_score || a.frequency_score - b.frequency_score,
    );
    return ordered.map((row) => ({
      title: labels.text("figure.rfm_heatmap.cell", {
        recency: row.recency_score,
        frequency: row.frequency_score,
      }),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [
          labels.column("mean_monetary"),
          enough(row) ? labels.number(row.mean_monetary, "money") : labels.text("figure.few"),
        ],
      ],
      at: { x: row.frequency_score, y: row.recency_score },
    }));
  },

  legend({ from }, labels, theme) {
    const drawn = cells(from);
    const most = Math.max(...drawn.filter(enough).map((row) => row.mean_monetary), 1);
    const scale = [0.2, 0.6, 1].map((part) => ({
      label: labels.number(part * most, "compact"),
      shape: "square" as const,
      color: shade(part, theme),
    }));
    const few = {
      label: labels.text("figure.few"),
      shape: "square" as const,
      color: theme.faint,
      empty: true,
    };
    return drawn.every(enough) ? scale : [...scale, few];
  },

  foot({ from }) {
    return {
      counts: [{ n: total(cells(from).map((row) => row.customers)), unit: "customers" }],
      notes: [],
    };
  },
};
