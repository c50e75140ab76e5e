import { cell, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { hiddenCell } from "./hidden_cell.ts";
import { number, rows, text } from "./rows.ts";
import { legibleOn, shade } from "./shade.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { widest } from "./text_width.ts";

const ROLES = ["buyer", "employee", "manager", "supplier", "partner", "internal_client"];

const read = (data: FigureColumns) =>
  rows(data, { entity_role: text, other_role: text, entities: number });

type Pair = ReturnType<typeof read>[number];

const isShown = (row: Pair) => Number.isFinite(row.entities);

/** One role with itself holds everybody in it, and is no meeting of two. */
const isWhole = (row: Pair) => row.entity_role === row.other_role;

/** That managers are employees too is no news. */
const isStaffAlone = (row: Pair) =>
  [row.entity_role, row.other_role].every((role) => role === "employee" || role === "manager");

const size = (row: Pair, labels: Labels) =>
  isShown(row) ? labels.number(row.entities, "integer") : labels.text("figure.role_overlap.hidden");

/** In how many roles the same persons and organisations meet the company. */
export const roleOverlap: Figure = {
  name: "role_overlap",
  reads: ["entity_role", "other_role", "entities"],

  draw({ from }, labels, theme, width) {
    const drawn = read(from);
    const narrow = width < NARROW;
    const roles = ROLES.filter((role) => drawn.some((row) => row.entity_role === role));
    // On a phone a column is as wide as a number, and is called by one.
    const rowName = (role: string) =>
      narrow ? `${roles.indexOf(role) + 1} ${labels.code(role)}` : labels.code(role);
    const names = roles.map(rowName);
    const side = narrow ? width : Math.min(width, 760);
    const left = 1.1 * widest(names, narrow ? SMALL : TEXT) + 14;
    const plain = drawn.filter((row) => isShown(row) && (isWhole(row) || isStaffAlone(row)));
    const pairs = drawn.filter((row) => isShown(row) && !plain.includes(row));
    const most = Math.max(1, ...pairs.map((row) => row.entities));
    const ground = (row: Pair) =>
      row.entities > 0 ? shade(row.entities / most, theme) : theme.wash;
    const place = { x: "other_role", y: "entity_role" } as const;
    return {
      ...sheet(theme, width, roles.length * (narrow ? 44 : 48) + 30),
      marginTop: 26,
      marginRight: width - side,
      marginBottom: 4,
      marginLeft: left,
      x: { axis: null, type: "band", domain: roles, padding: 0 },
      y: { axis: null, type: "band", domain: roles, padding: 0 },
      marks: [
        cell(pairs, { ...place, fill: ground, inset: 1, rx: 2 }),
        cell(
          drawn.filter((row) => !isWhole(row) && !isShown(row)),
          { ...place, ...hiddenCell(theme) },
        ),
        label(pairs, {
          ...place,
          text: (row: Pair) => size(row, labels),
          fontSize: TEXT,
          fill: (row: Pair) => (row.entities > 0 ? legibleOn(ground(row), theme) : theme.soft),
        }),
        label(plain, {
          ...place,
          text: (row: Pair) => size(row, labels),
          fontSize: SMALL,
          fill: theme.soft,
        }),
        label(roles, {
          y: (role: string) => role,
          frameAnchor: "left",
          textAnchor: "end",
          dx: -10,
          text: rowName,
          fontSize: narrow ? SMALL : TEXT,
          fill: theme.ink,
        }),
        label(roles, {
          x: (role: string) => role,
          frameAnchor: "top",
          dy: -14,
          text: (role: string) => (narrow ? `${roles.indexOf(role) + 1}` : labels.code(role)),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = read(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const met = drawn
      .filter((row) => !isWhole(row) && !isStaffAlone(row) && row.entities > 0)
      .toSorted((a, b) => b.entities - a.entities)[0];
    if (!met) {
      const hidden = drawn.some((row) => !isShown(row) && !isStaffAlone(row));
      // Roles that are numbered apart have no row with each other.
      const unknown = drawn.length < drawn.filter(isWhole).length ** 2;
      return { key: hidden ? "hidden" : unknown ? "unknown" : "apart", values: {}, design };
    }
    const [one, other] = [met.entity_role, met.other_role].toSorted(
      (a, b) => ROLES.indexOf(a) - ROLES.indexOf(b),
    );
    const values = { n: met.entities, one: { code: one! }, other: { code: other! } };
    return { key: "both", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: isWhole(row)
        ? labels.code(row.entity_role)
        : `${labels.code(row.entity_role)} · ${labels.code(row.other_role)}`,
      facts: [[labels.column("entities"), size(row, labels)]],
      at: { x: row.other_role, y: row.entity_role },
    }));
  },

  legend({ from }, labels, theme) {
    const hidden = read(from).some((row) => !isShown(row));
    return hidden
      ? [
          {
            label: labels.text("figure.role_overlap.hidden"),
            shape: "square",
            color: theme.faint,
            empty: true,
          },
        ]
      : [];
  },

  foot: () => ({ counts: [], notes: [] }),
};
