import { link, rect, ruleX, ruleY, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import type { Theme } from "./theme.ts";

/** Where a cell of a two-way table stands: to the right and up are the high sides. */
export interface Corner {
  readonly code: string;
  readonly x: 1 | -1;
  readonly y: 1 | -1;
  readonly color: (theme: Theme) => string;
  /** The code of an extreme of this cell, drawn inside it. */
  readonly extreme?: string;
}

/** What stands in the cells where it is not customers with their revenue. */
interface Contents {
  readonly reads?: readonly string[];
  /** Whether cells count contacts and their shares are of contacts. */
  readonly contacts?: boolean;
  /** What is told of a cell besides its share. */
  facts?(data: FigureColumns, labels: Labels): ReadonlyMap<string, readonly Fact[]>;
}

type Fact = readonly [label: string, value: string];

const READS = [
  "quadrant",
  "customers",
  "share",
  "ci_low",
  "ci_high",
  "captives",
  "revenue_share",
] as const;

interface Cell {
  readonly quadrant: string;
  readonly customers: number;
  readonly share: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly captives: number;
  readonly revenue_share: number;
}

function read(data: FigureColumns, contacts: boolean): Cell[] {
  const found = rows(data, {
    quadrant: text,
    customers: number,
    contacts: number,
    share: number,
    ci_low: number,
    ci_high: number,
    captives: number,
    revenue_share: number,
  });
  return found.map((row) => (contacts ? { ...row, customers: row.contacts } : row));
}

/**
 * Four squares that meet at the crossing of two measures, each as large as its share: a two-way
 * table whose areas can be compared. An extreme of a cell is a square inside its square.
 */
export function quadrants(
  name: string,
  corners: readonly Corner[],
  { reads = READS, contacts = false, facts }: Contents = {},
): Figure {
  const whole = (cells: readonly Cell[], { code, extreme }: Corner) =>
    total(
      cells
        .filter(({ quadrant }) => quadrant === code || quadrant === extreme)
        .map(({ share }) => share),
    );
  return {
    name,
    reads,

    draw({ from }, labels, theme, width) {
      const cells = read(from, contacts);
      const narrow = width < NARROW;
      const side = Math.min(width, narrow ? width : 620);
      const height = narrow ? side + 20 : 460;
      const percent = (value: number) => labels.number(value, "percent");
      const of = (code: string | undefined) => cells.find(({ quadrant }) => quadrant === code);
      // The largest square fills its corner; the others follow by area.
      const most = Math.max(...corners.map((corner) => whole(cells, corner)), 0.0001);
      const reach = (share: number) => Math.sqrt(Math.max(share, 0) / most);
      const squares = corners.flatMap((corner) => {
        const edge = reach(whole(cells, corner));
        const inner = reach(of(corner.extreme)?.share ?? 0);
        const fill = corner.color(theme);
        return [
          { x1: 0, x2: corner.x * edge, y1: 0, y2: corner.y * edge, fill, opacity: 0.5 },
          { x1: 0, x2: corner.x * inner, y1: 0, y2: corner.y * inner, fill, opacity: 1 },
        ];
      });
      const lines = corners.flatMap((corner) => {
        const cell = of(corner.code);
        const extreme = of(corner.extreme);
        const said = [
          { text: labels.code(corner.code), bold: true },
          { text: cell && Number.isFinite(cell.share) ? percent(cell.share) : "", bold: true },
          ...(extreme && extreme.share > 0
            ? [
                {
                  text: `+ ${labels.code(extreme.quadrant)} ${percent(extreme.share)}`,
                  bold: false,
                },
              ]
            : []),
          {
            text:
              cell && cell.revenue_share > 0
                ? labels.text("figure.quadrants.revenue", { share: cell.revenue_share })
                : "",
            bold: false,
          },
        ].filter(({ text: line }) => line !== "");
        return said.map((line, at) => ({
          ...line,
          x: corner.x,
          y: corner.y,
          dx: -8 * corner.x,
          dy: corner.y > 0 ? 14 + 17 * at : -14 - 17 * (said.length - 1 - at),
        }));
      });
      const margin = narrow ? 8 : (width - side) / 2;
      const aside = { fill: theme.soft, fontSize: SMALL };
      return {
        ...sheet(theme, width, height),
        marginTop: 24,
        marginBottom: 24,
        marginLeft: margin,
        marginRight: margin,
        x: { axis: null, domain: [-1.02, 1.02] },
        y: { axis: null, domain: [-1.02, 1.02] },
        marks: [
          rect(squares, {
            x1: "x1",
            x2: "x2",
            y1: "y1",
            y2: "y2",
            fill: "fill",
            fillOpacity: "opacity",
          }),
          ruleX([0], { stroke: theme.faint }),
          ruleY([0], { stroke: theme.faint }),
          link([0], { x1: -1.02, x2: 1.02, y1: 1.02, y2: 1.02, stroke: theme.line }),
          link([0], { x1: -1.02, x2: 1.02, y1: -1.02, y2: -1.02, stroke: theme.line }),
          ...lines.map((line) =>
            label([line], {
              x: "x",
              y: "y",
              dx: line.dx,
              dy: line.dy,
              textAnchor: line.x > 0 ? "end" : "start",
              text: "text",
              fontSize: line.bold ? TEXT : SMALL,
              fontWeight: line.bold ? 600 : 400,
              fill: theme.ink,
            }),
          ),
          label([labels.text(`figure.${name}.axis_y_high`)], {
            frameAnchor: "top",
            dy: -16,
            ...aside,
          }),
          label([labels.text(`figure.${name}.axis_y_low`)], {
            frameAnchor: "bottom",
            dy: 16,
            ...aside,
          }),
          label([labels.text(`figure.${name}.axis_x_low`)], {
            frameAnchor: "left",
            dx: 2,
            dy: -8,
            textAnchor: "start",
            ...aside,
          }),
          label([labels.text(`figure.${name}.axis_x_high`)], {
            frameAnchor: "right",
            dx: -2,
            dy: -8,
            textAnchor: "end",
            ...aside,
          }),
        ],
      };
    },

    finding({ from }) {
      const design = "observational";
      const cells = read(from, contacts).filter(({ quadrant }) => quadrant !== "");
      const n = total(cells.map(({ customers }) => customers));
      if (cells.length === 0) return { key: "nothing", values: {}, design };
      if (n < FEW) return { key: "too_few", values: { n }, design };
      const values = Object.fromEntries(
        corners.map((corner) => [corner.code, whole(cells, corner)]),
      );
      return { key: "shares", values, design };
    },

    marks({ from }, labels) {
      const more = facts?.(from, labels);
      return corners.flatMap(({ code, extreme, x, y }) =>
        read(from, contacts)
          .filter(({ quadrant }) => quadrant !== "" && [code, extreme].includes(quadrant))
          .map((cell) => ({
            title: labels.code(cell.quadrant),
            facts: [
              [
                labels.column(contacts ? "contacts" : "customers"),
                labels.number(cell.customers, "integer"),
              ] as const,
              [
                labels.column("share"),
                Number.isFinite(cell.share)
                  ? estimate(cell.share, cell.ci_low, cell.ci_high, labels)
                  : labels.text("figure.few"),
              ] as const,
              ...(more
                ? (more.get(cell.quadrant) ?? [])
                : [[labels.column("captives"), labels.number(cell.captives, "integer")] as const]),
              ...(Number.isFinite(cell.revenue_share)
                ? [
                    [
                      labels.column("revenue_share"),
                      labels.number(cell.revenue_share, "percent"),
                    ] as const,
                  ]
                : []),
            ],
            at: { x: 0, x2: x, y: 0, y2: y },
          })),
      );
    },

    legend: () => [],

    foot({ from }) {
      const n = total(read(from, contacts).map(({ customers }) => customers));
      return { counts: [{ n, unit: "customers" }], notes: [] };
    },
  };
}
