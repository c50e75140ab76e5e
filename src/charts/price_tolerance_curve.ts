import { areaY, dot, lineY, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { groupColor } from "./group_color.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth } from "./text_width.ts";

function steps(data: FigureColumns) {
  return rows(data, {
    group_name: text,
    price_difference: number,
    staying: number,
    ci_low: number,
    ci_high: number,
    customers: number,
  }).sort(
    (a, b) =>
      a.group_name.localeCompare(b.group_name, "en") || a.price_difference - b.price_difference,
  );
}

/** Where each group's curve comes down to one half, the one that leaves soonest first. */
function medians(data: FigureColumns) {
  const drawn = steps(data);
  const groups = [...new Set(drawn.map((row) => row.group_name))];
  return groups
    .flatMap((group) => drawn.find((row) => row.group_name === group && row.staying <= 0.5) ?? [])
    .sort((a, b) => a.price_difference - b.price_difference);
}

/** Who would stay although a competitor is cheaper, as they say, by how much cheaper it is. */
export const priceToleranceCurve: Figure = {
  name: "price_tolerance_curve",
  reads: ["group_name", "price_difference", "staying", "ci_low", "ci_high", "customers"],

  draw({ from }, labels, theme, width) {
    const drawn = steps(from);
    const groups = [...new Set(drawn.map((row) => row.group_name))];
    const narrow = width < NARROW;
    const percent = (share: number) => labels.number(share, "percent");
    const marginLeft = textWidth(percent(1), SMALL) + 14;
    // Beyond where nearly everybody would have gone there is nothing to see.
    const wanted = drawn.filter((row) => row.staying > 0.01).map((row) => row.price_difference);
    const end = Math.max(1, ...wanted) + 1;
    const shown = drawn.filter((row) => row.price_difference <= end);
    const halves = medians(from);
    const stepped = { curve: "step-after" } as const;
    return {
      ...sheet(theme, width, narrow ? 270 : 330),
      marginTop: 8,
      marginRight: 14,
      marginBottom: 46,
      marginLeft,
      x: { axis: null, domain: [0, end] },
      y: { axis: null, domain: [0, 1] },
      marks:
        drawn.length === 0
          ? []
          : [
              heights([0, 0.25, 0.5, 0.75, 1], theme, percent),
              numbersBelow(narrow ? 5 : 9, theme, (value) => labels.number(value, "integer")),
              ...groups.map((group) =>
                areaY(
                  shown.filter((row) => row.group_name === group),
                  {
                    ...stepped,
                    x: "price_difference",
                    y1: "ci_low",
                    y2: "ci_high",
                    fill: groupColor(group, groups, theme),
                    fillOpacity: 0.16,
                  },
                ),
              ),
              ...groups.map((group) =>
                lineY(
                  shown.filter((row) => row.group_name === group),
                  {
                    ...stepped,
                    x: "price_difference",
                    y: "staying",
                    stroke: groupColor(group, groups, theme),
                    strokeWidth: 2.25,
                  },
                ),
              ),
              ruleY([0.5], { stroke: theme.ink, strokeOpacity: 0.35, strokeDasharray: "3 3" }),
              dot(halves, {
                x: "price_difference",
                y: 0.5,
                r: 5,
                fill: (row: (typeof halves)[number]) => groupColor(row.group_name, groups, theme),
                stroke: theme.paper,
                strokeWidth: 1.5,
              }),
              label([0.5], {
                frameAnchor: "right",
                y: (half: number) => half,
                dy: -8,
                textAnchor: "end",
                text: () => labels.text("figure.price_tolerance_curve.half"),
                fill: theme.soft,
                fontSize: SMALL,
              }),
              nameBelow(labels.text("figure.price_tolerance_curve.axis"), theme),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = steps(from);
    const n = Math.max(0, ...drawn.map((row) => row.customers));
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const halves = medians(from);
    const [weak, strong] = [halves[0], halves.at(-1)];
    if (!weak || !strong) return { key: "stay", values: {}, design };
    if (weak.price_difference === strong.price_difference) {
      return { key: "one_group", values: { at: weak.price_difference }, design };
    }
    const values = {
      weak: { code: weak.group_name },
      weak_at: weak.price_difference,
      strong: { code: strong.group_name },
      strong_at: strong.price_difference,
    };
    return { key: "two_groups", values, design };
  },

  marks({ from }, labels) {
    return steps(from).map((row) => ({
      title: labels.text("figure.price_tolerance_curve.mark", {
        group: labels.code(row.group_name),
        difference: row.price_difference,
      }),
      facts: [
        [labels.column("staying"), estimate(row.staying, row.ci_low, row.ci_high, labels)],
        [labels.column("customers"), labels.number(row.customers, "integer")],
      ],
      at: { x: row.price_difference, y: row.staying },
    }));
  },

  legend({ from }, labels, theme) {
    const groups = [...new Set(steps(from).map((row) => row.group_name))];
    return groups.map((group) => ({
      label: labels.code(group),
      shape: "line" as const,
      color: groupColor(group, groups, theme),
    }));
  },

  foot({ from }) {
    const seen = new Map(steps(from).map((row) => [row.group_name, row.customers]));
    const n = [...seen.values()].reduce((sum, customers) => sum + customers, 0);
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
