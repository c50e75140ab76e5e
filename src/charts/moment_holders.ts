import { areaY, dot, line, link, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { total } from "./small.ts";

function read(data: FigureColumns) {
  return rows(data, {
    place: number,
    moments: number,
    members_share: number,
    cumulative_share: number,
  }).filter(({ members_share }) => Number.isFinite(members_share));
}

const MOST = 0.8;
const holders = (data: FigureColumns) =>
  read(data).find(({ cumulative_share }) => cumulative_share >= MOST);

/** In how many hands most moments of truth lie: employees in the order of their moments. */
export const momentHolders: Figure = {
  name: "moment_holders",
  reads: ["place", "moments", "members_share", "cumulative_share"],

  draw({ from }, labels, theme, width) {
    const members = [
      { place: 0, moments: 0, members_share: 0, cumulative_share: 0 },
      ...read(from),
    ];
    const most = holders(from);
    const narrow = width < NARROW;
    const percent = (value: number) => labels.number(value, "percent");
    return {
      ...sheet(theme, width, narrow ? 260 : 300),
      marginTop: 12,
      marginBottom: 46,
      marginLeft: 46,
      marginRight: 20,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: [0, 1] },
      marks: !most
        ? []
        : [
            ...heights([0, 0.2, 0.4, 0.6, 0.8, 1], theme, percent),
            numbersBelow([0, 0.2, 0.4, 0.6, 0.8, 1], theme, percent),
            nameBelow(labels.column("members_share"), theme),
            line([0, 1], { x: (v: number) => v, y: (v: number) => v, stroke: theme.line }),
            areaY(members, {
              x: "members_share",
              y: "cumulative_share",
              fill: theme.accent,
              fillOpacity: 0.12,
            }),
            line(members, {
              x: "members_share",
              y: "cumulative_share",
              stroke: theme.accent,
              strokeWidth: 2.5,
            }),
            link([most], {
              x: "members_share",
              y1: 0,
              y2: "cumulative_share",
              stroke: theme.soft,
              strokeDasharray: "3 3",
            }),
            dot([most], {
              x: "members_share",
              y: "cumulative_share",
              r: 5.5,
              fill: theme.accent,
              stroke: theme.paper,
            }),
            label([most], {
              x: "members_share",
              y: "cumulative_share",
              dx: 12,
              dy: 14,
              textAnchor: most.members_share > 0.6 ? "end" : "start",
              text: () =>
                labels.text("figure.moment_holders.most", { share: percent(most.members_share) }),
              fontSize: SMALL,
              fontWeight: 600,
            }),
          ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const most = holders(from);
    if (!most) return { key: "nothing", values: {}, design };
    return {
      key: "holders",
      values: { share: most.members_share, held: most.cumulative_share },
      design,
    };
  },

  marks({ from }, labels) {
    const most = holders(from);
    return most
      ? [
          {
            title: labels.text("figure.moment_holders.most", {
              share: labels.number(most.members_share, "percent"),
            }),
            facts: [
              [
                labels.column("cumulative_share"),
                labels.number(most.cumulative_share, "percent"),
              ] as const,
            ],
            at: { x: most.members_share, y: most.cumulative_share },
          },
        ]
      : [];
  },

  legend: () => [],

  foot({ from }) {
    return {
      counts: [{ n: total(read(from).map(({ moments }) => moments)), unit: "rows" }],
      notes: [],
    };
  },
};
