import { areaY, dot, line, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { total } from "./small.ts";

const read = (data: FigureColumns) =>
  rows(data, {
    level: text,
    unit_id: text,
    member_no: number,
    n: number,
    deviation: number,
    shrunken: number,
    limit_95: number,
    limit_998: number,
    outside_limits: text,
  }).filter(({ deviation, limit_95 }) => Number.isFinite(deviation) && Number.isFinite(limit_95));

type Member = ReturnType<typeof read>[number];

/** The funnel as a curve: a limit falls with the root of the number of contacts. */
function funnel(members: readonly Member[], limit: "limit_95" | "limit_998") {
  const sizes = members.map(({ n }) => n);
  const [least, most] = [Math.min(...sizes) * 0.92, Math.max(...sizes) * 1.06];
  const scale = members[0]![limit] * Math.sqrt(members[0]!.n);
  return Array.from({ length: 41 }, (_, i) => {
    const n = least * (most / least) ** (i / 40);
    return { n, high: scale / Math.sqrt(n), low: -scale / Math.sqrt(n) };
  });
}

/**
 * Means of branches or of nameless employees against the limits of chance, by how many contacts they
 * have: a funnel plot (Spiegelhalter 2005), so that nobody reads luck as merit.
 */
export const serviceFunnel: Figure = {
  name: "service_funnel",
  reads: [
    "level",
    "unit_id",
    "member_no",
    "n",
    "deviation",
    "limit_95",
    "limit_998",
    "outside_limits",
  ],

  draw({ from }, labels, theme, width) {
    const members = read(from);
    const narrow = width < NARROW;
    const decimal = (value: number) => labels.number(value, "decimal");
    const named = members.filter(
      (member) => member.outside_limits === "outside_998" && member.level === "unit",
    );
    const [inner, outer] =
      members.length > 0 ? [funnel(members, "limit_95"), funnel(members, "limit_998")] : [[], []];
    const curve = (points: typeof inner, side: "low" | "high", dash: string) =>
      line(points, { x: "n", y: side, stroke: theme.faint, strokeDasharray: dash });
    return {
      ...sheet(theme, width, narrow ? 320 : 380),
      marginTop: 14,
      marginRight: narrow ? 22 : 40,
      marginBottom: 46,
      marginLeft: 46,
      x: { axis: null, ...(members.length > 0 ? { type: "log" as const } : {}) },
      y: { axis: null, nice: true },
      marks:
        members.length === 0
          ? []
          : [
              heights(5, theme, decimal),
              numbersBelow(narrow ? 3 : 5, theme, (value) => labels.number(value, "integer")),
              nameBelow(labels.text("figure.service_funnel.axis"), theme),
              areaY(inner, { x: "n", y1: "low", y2: "high", fill: theme.wash }),
              curve(inner, "low", "none"),
              curve(inner, "high", "none"),
              curve(outer, "low", "4 4"),
              curve(outer, "high", "4 4"),
              ruleY([0], { stroke: theme.soft }),
              dot(members, {
                x: "n",
                y: "deviation",
                r: 5,
                fill: ({ outside_limits: where }: Member) =>
                  where === "inside_limits" ? theme.paper : theme.accent,
                fillOpacity: ({ outside_limits: where }: Member) =>
                  where === "outside_95" ? 0.45 : 1,
                stroke: theme.accent,
                strokeWidth: 1.5,
              }),
              label(named, {
                x: "n",
                y: "deviation",
                dy: (({ deviation }: Member) => (deviation > 0 ? -13 : 13))(
                  named[0] ?? members[0]!,
                ),
                text: ({ unit_id: unit }: Member) => labels.code(unit),
                fontSize: SMALL,
                fontWeight: 600,
                fill: theme.ink,
                stroke: theme.paper,
                strokeWidth: 4,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const members = read(from);
    if (members.length === 0) return { key: "nothing", values: {}, design };
    const outside = members.filter((member) => member.outside_limits === "outside_998").length;
    const n = members.length;
    if (outside === 0) return { key: "inside", values: { n }, design };
    return { key: "outside", values: { outside, n }, design };
  },

  marks({ from }, labels) {
    const decimal = (value: number) => labels.number(value, "decimal");
    return read(from).map((member) => ({
      title:
        member.level === "unit"
          ? labels.code(member.unit_id)
          : labels.text("figure.service_funnel.mark", { no: member.member_no }),
      facts: [
        [labels.column("deviation"), decimal(member.deviation)],
        [labels.column("shrunken"), decimal(member.shrunken)],
        [labels.column("n"), labels.number(member.n, "integer")],
        [labels.column("outside_limits"), labels.code(member.outside_limits)],
      ],
      at: { x: member.n, y: member.deviation },
    }));
  },

  legend({ from }, labels, theme) {
    const present = new Set(read(from).map((member) => member.outside_limits));
    return ["outside_998", "outside_95", "inside_limits"]
      .filter((where) => present.has(where))
      .map((where) => ({
        label: labels.code(where),
        shape: "circle" as const,
        color: theme.accent,
        ...(where === "inside_limits" ? { outlined: true } : {}),
      }));
  },

  foot({ from }) {
    const n = total(read(from).map((member) => member.n));
    return { counts: [], notes: n > 0 ? [{ key: "cases_recorded", values: { n } }] : [] };
  },
};
