import type { Columns } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import type { Failure } from "../engine/failure.ts";
import type { Availability } from "../models/availability.ts";
import type { Built } from "../models/graph.ts";

export type CellStatus =
  /** It will run by itself, after what it needs or what runs now. */
  | "waiting"
  | "running"
  | "done"
  /** A change has touched it, and it runs when it is asked to. */
  | "stale"
  | "failed"
  | "blocked"
  | "cancelled"
  /** The data that came do not allow it; `availability` says what is missing. */
  | "impossible";

/** What a result is made of. */
interface Result {
  /** The relation that the cell reads, and a chart's second one. */
  readonly from?: { readonly built: Built; readonly columns: Columns };
  readonly with?: { readonly built: Built; readonly columns: Columns };
  /** The parameters that went into it, in force when it was made. */
  readonly parameters?: Readonly<Record<string, Value>>;
}

/** A model that is being computed, and the part of it that is done, 0–1. */
export interface Computing {
  readonly relation: string;
  readonly share: number;
}

/** What a cell shows: its last result stays until the next one is there. */
export interface CellState extends Result {
  readonly status: CellStatus;
  /** The result from before the cell failed: it is shown as such, and nothing is made of it. */
  readonly former?: Result;
  readonly failure?: Failure;
  /** The failed cell that this one waits for. */
  readonly blockedBy?: string;
  readonly availability?: Availability;
  /** Why a comparison tells nothing, although it was made. */
  readonly beyond?: Beyond;
  /** When the run of this cell began, on the clock that the session was given. */
  readonly startedAt?: number;
  /** How far the model in TypeScript has come that is being computed for it. */
  readonly computing?: Computing;
}

/** A date that is asked for and lies after the data, and the last day of these. */
export interface Beyond {
  readonly date: Date;
  readonly last: Date;
}

export const WAITING: CellState = { status: "waiting" };

/** The results that a cell holds: what it shows, and what it showed before it failed. */
export const heldResults = ({ from, with: second, former }: CellState) =>
  [from, second, former?.from, former?.with].filter((result) => result !== undefined);
