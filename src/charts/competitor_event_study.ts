import { dot, line, link, rect, ruleY, text as label } from "@observablehq/plot";
import { heights } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, FigureData, Labels } from "./figure.ts";
import { groupColor } from "./group_color.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW } from "./small.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text_width.ts";

/** An interval that reaches higher is cut, or it would press all others flat. */
const HIGHEST = 1.6;

/** From this width on groups are named beside their dots; a narrower figure has a legend. */
const DIRECT = 700;

function windows(data: FigureColumns) {
  return rows(data, {
    group_name: text,
    window_no: number,
    response: number,
    ci_low: number,
    ci_high: number,
    pretrend_p: number,
    customers: number,
  })
    .filter((row) => Number.isFinite(row.response))
    .sort((a, b) => a.group_name.localeCompare(b.group_name, "en") || a.window_no - b.window_no);
}

/** What each group lost while the competitor was at work, against all windows before. */
function losses(data: FigureData) {
  const groups = new Set(windows(data.from).map((row) => row.group_name));
  return rows(data.with ?? { length: 0, columns: {} }, {
    group_name: text,
    lost_share: number,
    lost_share_low: number,
    customers: number,
    pretrend_p: number,
  }).filter((row) => groups.has(row.group_name) && Number.isFinite(row.lost_share));
}

const windowName = (n: number, labels: Labels): string => {
  const key = (name: string) => `figure.competitor_event_study.${name}`;
  if (n === 0) return labels.text(key("window_during"));
  if (n > 0) return labels.text(key("window_after"));
  return n === -1
    ? labels.text(key("window_just_before"))
    : labels.text(key("window_before"), { n: -n });
};

/** Visits around competitors' acts, by group: before, during and after, against customers elsewhere. */
export const competitorEventStudy: Figure = {
  name: "competitor_event_study",
  reads: ["group_name", "window_no", "response", "ci_low", "ci_high", "pretrend_p", "customers"],
  readsWith: ["group_name", "lost_share", "lost_share_low", "customers", "pretrend_p"],

  draw({ from }, labels, theme, width) {
    const drawn = windows(from);
    const narrow = width < NARROW;
    const groups = [...new Set(drawn.map((row) => row.group_name))];
    const name = (group: string) => labels.code(group);
    const steps = [...new Set(drawn.map((row) => row.window_no))].sort((a, b) => a - b);
    const percent = (share: number) => labels.number(share, "percent");
    const finite = drawn.flatMap((row) => [row.response, row.ci_low, row.ci_high]);
    const ends = finite.filter(Number.isFinite);
    const low = Math.min(0.5, ...ends) - 0.04;
    const high = Math.min(HIGHEST, Math.max(1.1, ...ends)) + 0.04;
    const marginLeft = textWidth(percent(1), SMALL) + 14;
    const marginRight = 10;
    const height = narrow ? 260 : 320;
    const inner = (width - marginLeft - marginRight) / Math.max(steps.length, 1);
    const apart = Math.min(inner / (groups.length + 2), 14);
    const shifted = (group: string) => (groups.indexOf(group) - (groups.length - 1) / 2) * apart;
    // Named where the groups part: beside the competitor's own window.
    const named = groups.flatMap(
      (group) => drawn.find((row) => row.group_name === group && row.window_no === 0) ?? [],
    );
    const direct = width >= DIRECT;
    const place = (value: number) => ((high - value) / (high - low)) * height;
    const beside = spread(
      named.map((row) => place(row.response)),
      16,
    );
    const ticks = [0.25, 0.5, 0.75, 1, 1.25, 1.5].filter((tick) => tick >= low && tick <= high);
    return {
      ...sheet(theme, width, height + 34),
      marginTop: 6,
      marginRight,
      marginBottom: 28,
      marginLeft,
      x: { axis: null, domain: [steps[0]! - 0.5, (steps.at(-1) ?? 1) + 0.5] },
      y: { axis: null, domain: [low, high], clamp: true },
      marks:
        drawn.length === 0
          ? []
          : [
              rect([0], {
                x1: -0.5,
                x2: 0.5,
                y1: low,
                y2: high,
                fill: theme.wash,
              }),
              heights(ticks, theme, percent),
              ruleY([1], { stroke: theme.soft }),
              ...groups.flatMap((group) => {
                const own = drawn.filter((row) => row.group_name === group);
                const color = groupColor(group, groups, theme);
                const dx = shifted(group);
                return [
                  line(own, {
                    x: "window_no",
                    y: "response",
                    dx,
                    stroke: color,
                    strokeOpacity: 0.4,
                    strokeWidth: 1.5,
                  }),
                  link(
                    own.filter((row) => Number.isFinite(row.ci_low)),
                    {
                      x1: "window_no",
                      x2: "window_no",
                      y1: "ci_low",
                      y2: "ci_high",
                      dx,
                      stroke: color,
                      strokeWidth: 2,
                      strokeOpacity: 0.7,
                    },
                  ),
                  dot(own, {
                    x: "window_no",
                    y: "response",
                    dx,
                    r: narrow ? 3.5 : 4.5,
                    fill: color,
                    stroke: theme.paper,
                  }),
                ];
              }),
              label(steps, {
                x: (step: number) => step,
                frameAnchor: "bottom",
                dy: 22,
                text: (step: number) => windowName(step, labels),
                fill: theme.soft,
                fontSize: narrow ? 11 : SMALL,
              }),
              ...(direct ? named : []).map((row, at) =>
                label([row], {
                  x: "window_no",
                  frameAnchor: "top",
                  dx: (groups.length * apart) / 2 + 8,
                  dy: beside[at] ?? 0,
                  text: () => name(row.group_name),
                  textAnchor: "start",
                  lineAnchor: "middle",
                  fontSize: SMALL,
                  fontWeight: 600,
                  stroke: theme.paper,
                  strokeWidth: 4,
                  fill: theme.ink,
                }),
              ),
            ],
    };
  },

  finding(data) {
    const drawn = windows(data.from);
    const found = losses(data);
    const n = Math.max(0, ...drawn.map((row) => row.customers));
    // Where the two sides drifted apart before, nothing may be put down to the competitor.
    const even = found.length > 0 && found.every((row) => row.pretrend_p >= 0.05);
    const design = even ? "quasi" : "observational";
    if (drawn.length === 0 || found.length === 0) {
      return { key: "nothing", values: {}, design: "observational" };
    }
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const order = found.toSorted((a, b) => b.lost_share - a.lost_share);
    const [weak, strong] = [order[0]!, order.at(-1)!];
    if (!(weak.lost_share_low > 0)) return { key: "no_fall", values: {}, design };
    if (weak === strong) return { key: "one_group", values: { lost: weak.lost_share }, design };
    const values = {
      weak: { code: weak.group_name },
      weak_lost: Math.max(0, weak.lost_share),
      strong: { code: strong.group_name },
      strong_lost: Math.max(0, strong.lost_share),
    };
    return { key: "two_groups", values, design };
  },

  marks({ from }, labels) {
    return windows(from).map((row) => ({
      title: `${labels.code(row.group_name)}, ${windowName(row.window_no, labels)}`,
      facts: [
        [labels.column("response"), estimate(row.response, row.ci_low, row.ci_high, labels)],
        [labels.column("customers"), labels.number(row.customers, "integer")],
      ],
      at: { x: row.window_no, y: row.response },
    }));
  },

  legend({ from }, labels, theme, width) {
    const groups = [...new Set(windows(from).map((row) => row.group_name))];
    const interval = {
      label: labels.text("figure.legend.interval"),
      shape: "interval",
      color: theme.ink,
    } as const;
    if (groups.length === 0) return [];
    if (width >= DIRECT) return [interval];
    return [
      ...groups.map((group) => ({
        label: labels.code(group),
        shape: "circle" as const,
        color: groupColor(group, groups, theme),
      })),
      interval,
    ];
  },

  foot(data) {
    const n = losses(data).reduce((sum, row) => sum + row.customers, 0);
    const uneven = losses(data).some((row) => row.pretrend_p < 0.05);
    return {
      counts: [{ n, unit: "customers" }],
      notes: uneven ? [{ key: "uneven_before", values: {} }] : [],
    };
  },
};
