import type { FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { FEW } from "./small.ts";

/** The four kinds of evidence on a line, from top to bottom, with the symbols that they have everywhere. */
export const KINDS = [
  { kind: "believed", symbol: "triangle" },
  { kind: "said", symbol: "square" },
  { kind: "experienced", symbol: "circle" },
  { kind: "recorded", symbol: "diamond" },
] as const;

export type Kind = (typeof KINDS)[number]["kind"];

/** One kind of evidence on one line; `at` is NaN where it is missing. */
export interface Evidence {
  readonly kind: Kind;
  readonly symbol: (typeof KINDS)[number]["symbol"];
  readonly line: string;
  /** Where it stands from top to bottom: the line's number and the kind's lane. */
  readonly y: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** One line from operation to customer. */
export interface Line {
  readonly line: string;
  readonly no: number;
  readonly evidence: readonly Evidence[];
  readonly gap: number;
  /** Whether belief and experience differ by more than chance would make of so many lines. */
  readonly clear: boolean;
}

/** Lanes of the four kinds around a line, in lines. */
export const LANE = 0.165;

const COLUMNS = {
  dimension: text,
  believed: number,
  believed_low: number,
  believed_high: number,
  believed_n: number,
  said: number,
  said_low: number,
  said_high: number,
  said_n: number,
  experienced: number,
  experienced_low: number,
  experienced_high: number,
  experienced_n: number,
  recorded: number,
  recorded_low: number,
  recorded_high: number,
  recorded_n: number,
  belief_gap: number,
  p_holm: number,
};

const inside = (value: number) => Math.max(-1, Math.min(1, value));

/** The lines of a profile, in the order of the rows. */
export function linesOf(data: FigureColumns): readonly Line[] {
  return rows(data, COLUMNS)
    .filter((row) => row.dimension !== "all_dimensions")
    .map((row, no) => ({
      line: row.dimension,
      no,
      gap: row.belief_gap,
      clear: row.p_holm < 0.05,
      evidence: KINDS.map(({ kind, symbol }, lane) => ({
        kind,
        symbol,
        line: row.dimension,
        y: no + (lane - 1.5) * LANE,
        at: row[kind],
        low: inside(row[`${kind}_low`]),
        high: inside(row[`${kind}_high`]),
        n: row[`${kind}_n`],
      })),
    }));
}

export const isThere = ({ at }: Evidence): boolean => Number.isFinite(at);

/** Why a mark is missing: nobody was asked or nothing is recorded, or too few. */
export const missing = ({ n, kind }: Evidence): string =>
  n > 0 && n < FEW ? "few" : kind === "recorded" ? "unrecorded" : `unasked.${kind}`;

/** The kinds that no line has: these are told once, and not on every line. */
export const absentKinds = (lines: readonly Line[]): ReadonlySet<Kind> =>
  new Set(
    KINDS.map(({ kind }) => kind).filter((kind) =>
      lines.every(({ evidence }) => !evidence.some((each) => each.kind === kind && isThere(each))),
    ),
  );
