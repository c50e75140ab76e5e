import { dot, link, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { widest } from "./text_width.ts";

const read = (data: FigureColumns) =>
  rows(data, {
    chain_no: number,
    customer_id: text,
    referrer_id: text,
    generation: number,
    brought: number,
    tree_size: number,
    still_here: flag,
  });

type Member = ReturnType<typeof read>[number];

interface Placed extends Member {
  readonly x: number;
  readonly y: number;
}

/** Lines between chains, in lines of a customer. */
const GAP = 0.9;
const LINE = 17;

/** Each customer at the height of those whom they brought, the last of a chain one below another. */
function place(members: readonly Member[]): { placed: Placed[]; height: number } {
  const below = new Map<string, Member[]>();
  for (const member of members)
    below.set(member.referrer_id, [...(below.get(member.referrer_id) ?? []), member]);
  const placed: Placed[] = [];
  let next = 0;
  const lay = (member: Member): number => {
    const brought = (below.get(member.customer_id) ?? []).filter(
      ({ generation }) => generation > member.generation,
    );
    const heights = brought.map(lay);
    const y = heights.length > 0 ? ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2 : next++;
    placed.push({ ...member, x: member.generation, y });
    return y;
  };
  for (const root of members.filter(({ generation }) => generation === 0)) {
    if (placed.length > 0) next += GAP;
    lay(root);
  }
  return { placed, height: next };
}

/** The longest chains of referrals, from who began them at the left to who was brought last. */
export const referralChains: Figure = {
  name: "referral_chains",
  reads: [
    "chain_no",
    "customer_id",
    "referrer_id",
    "generation",
    "brought",
    "tree_size",
    "still_here",
  ],

  draw({ from }, labels, theme, width) {
    const { placed, height } = place(read(from));
    if (placed.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const deepest = Math.max(...placed.map(({ x }) => x));
    const roots = placed.filter(({ x }) => x === 0);
    const at = new Map(placed.map((member) => [member.customer_id, member]));
    const branches = placed.flatMap((member) => {
      const before = at.get(member.referrer_id);
      return before && before.x < member.x ? [{ from: before, to: member }] : [];
    });
    const head = (member: Member) =>
      labels.text("figure.referral_chains.size", { n: member.tree_size - 1 });
    const heads = Array.from({ length: deepest + 1 }, (_, generation) =>
      generation === 0
        ? labels.text("figure.referral_chains.alone")
        : narrow
          ? labels.number(generation, "integer")
          : labels.text("figure.referral_generations.generation", { generation }),
    );
    return {
      ...sheet(theme, width, height * LINE + 40),
      marginTop: 34,
      marginBottom: 6,
      marginLeft: 1.08 * widest(roots.map(head), SMALL) + (narrow ? 16 : 22),
      marginRight: Math.min(width / 4, widest(heads.slice(-1), SMALL) / 2) + 12,
      x: { axis: null, domain: [0, Math.max(1, deepest)] },
      y: { axis: null, domain: [height - 0.5, -0.5] },
      marks: [
        label(heads, {
          x: (_: string, generation: number) => generation,
          frameAnchor: "top",
          lineAnchor: "top",
          dy: -30,
          text: (said: string) => said,
          lineWidth: narrow ? 8 : 16,
          fontSize: SMALL,
          fill: theme.soft,
        }),
        link(branches, {
          x1: ({ from: before }: { from: Placed }) => before.x,
          y1: ({ from: before }: { from: Placed }) => before.y,
          x2: ({ to }: { to: Placed }) => to.x,
          y2: ({ to }: { to: Placed }) => to.y,
          curve: "bump-x",
          stroke: theme.faint,
          strokeOpacity: 0.7,
        }),
        dot(placed, {
          x: "x",
          y: "y",
          r: (member: Placed) => (member.brought > 0 ? 5.5 : 4),
          fill: (member: Placed) =>
            member.still_here
              ? member.brought > 0
                ? theme.levels[3]
                : theme.levels[2]
              : theme.paper,
          stroke: (member: Placed) => (member.brought > 0 ? theme.levels[3] : theme.levels[2]),
          strokeWidth: 1.5,
        }),
        label(roots, {
          x: "x",
          y: "y",
          dx: -12,
          textAnchor: "end",
          text: head,
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const members = read(from);
    const largest = members.find(({ generation }) => generation === 0);
    if (!largest) return { key: "nothing", values: {}, design };
    const depth = Math.max(...members.map(({ generation }) => generation));
    return { key: "largest", values: { n: largest.tree_size - 1, depth }, design };
  },

  marks({ from }, labels) {
    return place(read(from)).placed.map((member) => ({
      title: member.customer_id,
      facts: [
        [labels.column("generation"), labels.number(member.generation, "integer")],
        [labels.column("referrer_id"), member.referrer_id],
        [labels.column("brought"), labels.number(member.brought, "integer")],
        [labels.column("still_here"), labels.code(member.still_here ? "yes" : "no")],
      ].filter(([, value]) => value !== "") as [string, string][],
      at: { x: member.x, y: member.y },
    }));
  },

  legend({ from }, labels, theme) {
    const members = read(from);
    const item = (key: string, color: string, outlined: boolean) => ({
      label: labels.text(`figure.referral_chains.legend.${key}`),
      shape: "circle" as const,
      color,
      ...(outlined ? { outlined } : {}),
    });
    return [
      item("brought", theme.levels[3], false),
      ...(members.some(({ brought }) => brought === 0)
        ? [item("brings_none", theme.levels[2], false)]
        : []),
      ...(members.some(({ still_here }) => !still_here)
        ? [item("left", theme.levels[2], true)]
        : []),
    ];
  },

  foot({ from }) {
    const n = read(from).length;
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
