import { text as label } from "@observablehq/plot";
import type { Figure, Labels } from "./figure.ts";
import { ladderBands, wayColor } from "./ladder_bands.ts";
import { type Direction, going, type Ladder, ladderOf, RUNGS } from "./ladder_ribbons.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { widest } from "./text_width.ts";

/**
 * The ladder between the beginning and the end of a period: two poles, between them the rungs of
 * those who stayed, and slanting across them whoever climbed, slipped, came or left.
 */
export const ladder: Figure = {
  name: "ladder",
  reads: ["period_start", "period_end", "from_rung", "to_rung", "direction", "customers"],

  draw({ from: data }, labels, theme, width) {
    const found = ladderOf(data);
    const narrow = width < NARROW;
    const pitch = narrow ? 74 : 86;
    const height = pitch * RUNGS.length + 34;
    if (!found) return { ...sheet(theme, width, 60), marks: [] };
    const before = RUNGS.map((_, at) => countBefore(found, at, labels));
    const after = RUNGS.map((_, at) => countAfter(found, at, labels));
    const names = RUNGS.slice(1).map((rung) => labels.text(`figure.ladder.rung.${rung}`));
    const room = (small: readonly string[], large: readonly string[]) =>
      Math.max(widest(small, SMALL), narrow ? 0 : widest(large, TEXT) * 1.08) + 20;
    const marginLeft = room([...before, ...(narrow ? [] : [returned(found, labels)])], names);
    const marginRight = room(
      narrow ? after : RUNGS.map((_, at) => moves(found, at, labels)),
      after,
    );
    const rungs = RUNGS.map((_, at) => at);
    const name = (at: number) => (at === 0 ? "" : labels.text(`figure.ladder.rung.${RUNGS[at]}`));
    const side = { fontSize: SMALL, fill: theme.soft } as const;
    const atLeft = { x: 0, dx: -10, textAnchor: "end" } as const;
    const atRight = { x: 1, dx: 10, textAnchor: "start" } as const;
    const y = (at: number) => at;
    return {
      ...sheet(theme, width, height),
      marginTop: 30,
      marginBottom: 4,
      marginLeft,
      marginRight,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: [-0.5, RUNGS.length - 0.5] },
      marks: [
        ladderBands(found, theme, pitch),
        label([labels.date(found.from, "day"), labels.date(found.to, "day")], {
          x: (_: string, at: number) => at,
          frameAnchor: "top",
          dy: -22,
          lineAnchor: "top",
          textAnchor: "middle",
          ...side,
        }),
        label(
          rungs.slice(1),
          narrow
            ? {
                x: 0.5,
                y,
                text: name,
                dy: -pitch / 2 + 9,
                fontSize: SMALL,
                fontWeight: 600,
                stroke: theme.paper,
                strokeWidth: 4,
                fill: theme.ink,
              }
            : { ...atLeft, y, dy: -9, text: name, fontSize: TEXT, fontWeight: 600 },
        ),
        label(rungs.slice(1), {
          ...atLeft,
          y,
          dy: narrow ? 0 : 9,
          text: (at: number) => before[at] ?? "",
          ...side,
        }),
        label(rungs.slice(1), {
          ...atRight,
          y,
          dy: narrow ? 0 : -9,
          text: (at: number) => after[at] ?? "",
          fontSize: narrow ? SMALL : TEXT,
          fontWeight: 600,
        }),
        narrow
          ? null
          : label(rungs.slice(1), {
              ...atRight,
              y,
              dy: 9,
              text: (at: number) => moves(found, at, labels),
              ...side,
            }),
        label([0], { ...atLeft, y, dy: narrow ? 0 : -9, text: () => before[0] ?? "", ...side }),
        narrow
          ? null
          : label([0], { ...atLeft, y, dy: 9, text: () => returned(found, labels), ...side }),
        label([0], { ...atRight, y, text: () => after[0] ?? "", ...side }),
      ],
    };
  },

  finding({ from: data }) {
    const design = "observational";
    const found = ladderOf(data);
    if (!found) return { key: "nothing", values: {}, design };
    const n = found.before.slice(1).reduce((sum, count) => sum + count, 0);
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const values = { up: going(found, "up"), down: going(found, "down"), left: found.lapsed };
    return { key: values.up > values.down ? "rising" : "falling", values, design };
  },

  marks({ from: data }, labels) {
    const found = ladderOf(data);
    if (!found) return [];
    const name = (at: number, outside: string) =>
      at === 0
        ? labels.text(`figure.ladder.${outside}`)
        : labels.text(`figure.ladder.rung.${RUNGS[at]}`);
    return [...found.ribbons]
      .sort((a, b) => b.to - a.to || b.from - a.from)
      .map((ribbon) => ({
        title: `${name(ribbon.from, ribbon.direction === "came" ? "came" : "lapsed")} → ${name(ribbon.to, "lapsed")}`,
        facts: [
          [labels.column("customers"), labels.number(ribbon.customers, "integer")],
          [labels.column("direction"), labels.code(ribbon.direction)],
        ] as const,
        at: {
          x: 0,
          x2: 1,
          y: Math.min(ribbon.from, ribbon.to) - 0.35,
          y2: Math.max(ribbon.from, ribbon.to) + 0.35,
        },
      }));
  },

  legend: (_data, labels, theme) =>
    (["same", "up", "down", "came", "left"] as const).map((direction) => ({
      label: labels.text(`figure.ladder.legend.${direction}`),
      shape: "square",
      color: wayColor(direction, theme),
    })),

  foot({ from: data }) {
    const found = ladderOf(data);
    if (!found) return { counts: [], notes: [] };
    const n = found.before.slice(1).reduce((sum, count) => sum + count, 0);
    return {
      counts: [{ n, unit: "customers" }],
      notes: found.unasked > 0 ? [{ key: "unasked", values: { n: found.unasked } }] : [],
    };
  },
};

function countBefore(found: Ladder, at: number, labels: Labels): string {
  if (at > 0) return labels.number(found.before[at] ?? 0, "integer");
  return labels.text("figure.ladder.new", { n: found.came });
}

const returned = (found: Ladder, labels: Labels) =>
  labels.text("figure.ladder.returned", { n: found.returned });

function countAfter(found: Ladder, at: number, labels: Labels): string {
  if (at === 0) return labels.text("figure.ladder.lost", { n: found.lapsed });
  return labels.number(found.after[at] ?? 0, "integer");
}

/** Who came to a rung from below and from above. */
function moves(found: Ladder, at: number, labels: Labels): string {
  const into = (direction: Direction) =>
    found.ribbons
      .filter((ribbon) => ribbon.to === at && ribbon.direction === direction)
      .reduce((sum, ribbon) => sum + ribbon.customers, 0);
  const [up, down] = [into("up"), into("down")];
  if (up > 0 && down > 0) return labels.text("figure.ladder.moved", { up, down });
  if (up > 0) return labels.text("figure.ladder.climbed", { up });
  return down > 0 ? labels.text("figure.ladder.slipped", { down }) : "";
}
