import { arrow, rect, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";

/** From one link to the next, in the order of the chain. */
const CHAIN = [
  { link: "commitment_service", from: "commitment", to: "csat" },
  { link: "service_departures", from: "csat", to: "customer_departures" },
  { link: "departures_margin", from: "customer_departures", to: "margin" },
] as const;
const NODES = ["commitment", "csat", "customer_departures", "margin"] as const;

const read = (data: FigureColumns) => {
  const found = rows(data, {
    link: text,
    units: number,
    rho: number,
    ci_low: number,
    ci_high: number,
    descriptive: flag,
  }).filter(({ rho }) => Number.isFinite(rho));
  return CHAIN.flatMap((place, at) => {
    const row = found.find(({ link }) => link === place.link);
    return row ? [{ ...row, at }] : [];
  });
};

type Link = ReturnType<typeof read>[number];

const isClear = ({ ci_low: low, ci_high: high }: Link) => low > 0 || high < 0;

const size = ({ rho, ci_low: low, ci_high: high }: Link, labels: Labels) =>
  labels.text("figure.service_chain.rho", { rho, low, high });

/** How closely the links of the service–profit chain go together from branch to branch. */
export const serviceChain: Figure = {
  name: "service_chain",
  reads: ["link", "units", "rho", "ci_low", "ci_high", "descriptive"],

  draw({ from }, labels, theme, width) {
    const links = read(from);
    const narrow = width < NARROW;
    const nodes = links.length === 0 ? [] : NODES.map((node, at) => ({ node, at }));
    // Boxes lie in a line, across where there is room for it, else one below the other.
    const box = narrow ? { along: 0.28, across: 0.9 } : { along: 0.33, across: 0.5 };
    // On a phone the arrows stand to the left, so that their numbers have room.
    const aside = narrow ? -0.5 : 0;
    const spot = (along: number, across: number) =>
      narrow ? { x: across, y: -along } : { x: along, y: across };
    const corner = (at: number, side: number) => spot(at + side * box.along, side * box.across);
    const strength = ({ rho }: Link) => 1.5 + 7 * Math.abs(rho);
    return {
      ...sheet(theme, width, narrow ? 460 : 190),
      margin: 4,
      x: { axis: null, domain: narrow ? [-1, 1] : [-0.4, 3.4] },
      y: { axis: null, domain: narrow ? [-3.35, 0.35] : [-1, 1] },
      marks: [
        rect(nodes, {
          x1: ({ at }) => corner(at, -1).x,
          x2: ({ at }) => corner(at, 1).x,
          y1: ({ at }) => corner(at, -1).y,
          y2: ({ at }) => corner(at, 1).y,
          fill: theme.wash,
          stroke: theme.line,
          rx: 4,
        }),
        label(nodes, {
          x: ({ at }) => spot(at, 0).x,
          y: ({ at }) => spot(at, 0).y,
          text: ({ node }) => labels.text(`figure.service_chain.node_${node}`),
          fontSize: TEXT,
          fontWeight: 600,
          lineWidth: narrow ? 20 : 9,
          fill: theme.ink,
        }),
        ...links.map((link) =>
          arrow([link], {
            x1: spot(link.at + box.along, aside).x,
            y1: spot(link.at + box.along, aside).y,
            x2: spot(link.at + 1 - box.along, aside).x,
            y2: spot(link.at + 1 - box.along, aside).y,
            stroke: theme.accent,
            strokeWidth: strength(link),
            strokeDasharray: isClear(link) ? "none" : "5 4",
            strokeLinecap: "butt",
            headLength: 3 + 12 / strength(link),
            inset: 3,
          }),
        ),
        label(links, {
          x: ({ at }: Link) => spot(at + 0.5, aside).x,
          y: ({ at }: Link) => spot(at + 0.5, narrow ? 0 : 0.72).y,
          dx: narrow ? 22 : 0,
          textAnchor: narrow ? "start" : "middle",
          text: (link: Link) => (narrow ? size(link, labels) : labels.number(link.rho, "decimal")),
          fontSize: narrow ? SMALL : TEXT,
          fontWeight: 600,
          fill: theme.ink,
        }),
        narrow
          ? null
          : label(links, {
              x: ({ at }: Link) => at + 0.5,
              y: () => -0.72,
              text: ({ ci_low: low, ci_high: high }: Link) =>
                Number.isFinite(low)
                  ? `${labels.number(low, "decimal")} … ${labels.number(high, "decimal")}`
                  : "",
              fontSize: SMALL,
              fill: theme.soft,
            }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const links = read(from);
    if (links.length === 0) return { key: "nothing", values: {}, design };
    const n = Math.min(...links.map(({ units }) => units));
    if (links.some(({ descriptive }) => descriptive)) return { key: "few", values: { n }, design };
    const clear = links.filter(isClear);
    if (clear.length === 0) return { key: "none", values: {}, design };
    const closest = clear.toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho))[0]!;
    const values = { clear: clear.length, n: links.length, link: { code: closest.link } };
    return { key: "holds", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((link) => ({
      title: labels.code(link.link),
      facts: [
        [labels.column("rho"), size(link, labels)],
        [labels.column("units"), labels.number(link.units, "integer")],
      ],
      at: {},
    }));
  },

  legend: () => [],

  foot: () => ({ counts: [], notes: [] }),
};
