import { cell, ruleY, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { hiddenCell } from "./hidden_cell.ts";
import { number, rows, text } from "./rows.ts";
import { legibleOn, shade } from "./shade.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { THIN, total } from "./small.ts";
import { widest } from "./text_width.ts";

const PUBLICS = ["customers", "employees", "suppliers", "partners"];

function cells(data: FigureColumns) {
  return rows(data, {
    stakeholder: text,
    attribute: text,
    importance: number,
    gap: number,
    gap_low: number,
    gap_high: number,
    gap_kind: text,
    stakeholder_priority: number,
    priority_low: number,
    priority_high: number,
    n: number,
  }).sort((a, b) => PUBLICS.indexOf(a.stakeholder) - PUBLICS.indexOf(b.stakeholder));
}

type Cell = ReturnType<typeof cells>[number];

const isTold = (row: Cell) => Number.isFinite(row.stakeholder_priority);

const isClear = (row: Cell) => row.priority_low > 0;

/** What is most urgent with any public stands on top. */
function attributes(drawn: readonly Cell[]): string[] {
  const most = new Map<string, number>();
  for (const row of drawn) {
    const priority = isTold(row) ? row.stakeholder_priority : -1;
    most.set(row.attribute, Math.max(most.get(row.attribute) ?? -1, priority));
  }
  return [...most.keys()].sort((a, b) => most.get(b)! - most.get(a)! || (a < b ? -1 : 1));
}

/** What each public needs, how far that falls short, and what to see to before the rest. */
export const stakeholderMatrix: Figure = {
  name: "stakeholder_matrix",
  reads: [
    "stakeholder",
    "attribute",
    "importance",
    "gap",
    "gap_low",
    "gap_high",
    "gap_kind",
    "stakeholder_priority",
    "priority_low",
    "priority_high",
    "n",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = cells(from);
    const narrow = width < NARROW;
    const across = [...new Set(drawn.map((row) => row.stakeholder))];
    const down = attributes(drawn);
    const names = down.map((name) => labels.code(name));
    const band = narrow ? 74 : 52;
    const most = Math.max(...drawn.filter(isTold).map((row) => row.stakeholder_priority), 1);
    const ground = (row: Cell) => shade(row.stakeholder_priority / most, theme);
    const ink = (row: Cell) => (isTold(row) ? legibleOn(ground(row), theme) : theme.soft);
    const inset = narrow ? { insetTop: 22, insetBottom: 2 } : { insetTop: 2, insetBottom: 2 };
    const middle = narrow ? 10 : 0;
    const place = { x: "stakeholder", y: "attribute" } as const;
    const aside = { fill: theme.soft, fontSize: SMALL } as const;
    return {
      ...sheet(theme, width, down.length * band + 28),
      marginTop: 24,
      marginRight: 0,
      marginBottom: 4,
      marginLeft: narrow ? 0 : 1.1 * widest(names, TEXT) + 18,
      x: { axis: null, type: "band", domain: across, padding: 0 },
      y: { axis: null, type: "band", domain: down, padding: 0 },
      marks: [
        ruleY(narrow ? down.slice(1) : [], { stroke: theme.line, dy: -band / 2 }),
        cell(drawn.filter(isTold), {
          ...place,
          fill: ground,
          ...inset,
          insetLeft: 2,
          insetRight: 2,
          rx: 2,
          stroke: (row: Cell) => (isClear(row) ? theme.ink : "none"),
          strokeWidth: 1.5,
        }),
        cell(
          drawn.filter((row) => !isTold(row)),
          {
            ...place,
            ...hiddenCell(theme),
            ...inset,
            insetLeft: 3,
            insetRight: 3,
          },
        ),
        label(drawn.filter(isTold), {
          ...place,
          dy: middle - 8,
          text: (row: Cell) => labels.number(Math.round(row.stakeholder_priority), "integer"),
          fontSize: TEXT,
          fontWeight: 600,
          fill: ink,
        }),
        label(drawn.filter(isTold), {
          ...place,
          dy: middle + 9,
          text: (row: Cell) => brief(row, labels),
          fontSize: SMALL,
          fill: ink,
        }),
        label(across, {
          ...aside,
          x: (name: string) => name,
          frameAnchor: "top",
          dy: -14,
          text: (name: string) => labels.code(name),
          fontWeight: 600,
        }),
        label(down, {
          y: (name: string) => name,
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 2 : -12,
          dy: narrow ? -26 : 0,
          text: (name: string) => labels.code(name),
          fontSize: TEXT,
          fill: theme.ink,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = cells(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const told = drawn.filter(isTold);
    if (told.length === 0) {
      const n = Math.max(0, ...drawn.map((row) => row.n));
      return { key: "too_few", values: { n }, design };
    }
    const worst = told
      .filter(isClear)
      .toSorted((a, b) => b.stakeholder_priority - a.stakeholder_priority)[0];
    if (!worst) return { key: "none", values: { n: told.length }, design };
    const values = {
      stakeholder: { code: worst.stakeholder },
      attribute: { code: worst.attribute },
      importance: worst.importance,
      short: -worst.gap,
    };
    return { key: worst.gap_kind === "expectation" ? "short" : "below_importance", values, design };
  },

  marks({ from }, labels) {
    const order = attributes(cells(from));
    return cells(from)
      .toSorted((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute))
      .map((row) => ({
        title: `${labels.code(row.attribute)} · ${labels.code(row.stakeholder)}`,
        facts: isTold(row)
          ? [
              [labels.column("importance"), labels.number(row.importance, "decimal")] as const,
              [
                labels.text(`figure.stakeholder_matrix.gap_${row.gap_kind}`),
                estimate(row.gap, row.gap_low, row.gap_high, labels, "decimal"),
              ] as const,
              [
                labels.column("stakeholder_priority"),
                estimate(
                  row.stakeholder_priority,
                  row.priority_low,
                  row.priority_high,
                  labels,
                  "decimal",
                ),
              ] as const,
              [labels.column("n"), labels.number(row.n, "integer")] as const,
            ]
          : [[labels.column("n"), labels.text("figure.few")] as const],
        at: { x: row.stakeholder, y: row.attribute },
      }));
  },

  legend({ from }, labels, theme) {
    const drawn = cells(from);
    const word = (key: string) => labels.text(`figure.stakeholder_matrix.legend.${key}`);
    return [
      ...(drawn.some((row) => isTold(row) && isClear(row))
        ? [{ label: word("clear"), shape: "square" as const, color: theme.ink, outlined: true }]
        : []),
      ...(drawn.every(isTold)
        ? []
        : [
            {
              label: word("hidden"),
              shape: "square" as const,
              color: theme.faint,
              empty: true,
            },
          ]),
    ];
  },

  foot({ from }) {
    const told = cells(from).filter(isTold);
    const publics = new Map(told.map((row) => [row.stakeholder, row.n]));
    const n = total([...publics.values()]);
    const thin = [...publics.values()].some((size) => size < THIN);
    return {
      counts: [],
      notes: [
        ...(n > 0 ? [{ key: "respondents", values: { n } }] : []),
        ...(thin ? [{ key: "thin_publics", values: {} }] : []),
      ],
    };
  },
};

/** How much it matters, and what is perceived less what it is held against. */
const brief = (row: Cell, labels: Labels) =>
  labels.text("figure.stakeholder_matrix.brief", {
    importance: labels.number(row.importance, "decimal"),
    gap: labels.number(row.gap, "decimal"),
  });
