import type { DateReading } from "./dates.ts";
import type { NumberReading } from "./number_grammar.ts";
import type { ItemProposal } from "./propose_items.ts";
import type { TimeUnit } from "./time_unit.ts";

/** Below this nothing is taken for granted: the person has to choose. */
export const SURE = 0.8;

/** Why a target is proposed, or why not with more confidence. */
export const PROPOSAL_REASONS = [
  /** The header is a name of the column. */
  "name",
  /** The header begins like one, holds one, or is spelt much like one. */
  "name_begins",
  "name_part",
  "name_similar",
  /** The values are what the column asks for, or are not. */
  "content",
  "content_contradicts",
  /** The column has no values to judge by. */
  "no_values",
  /** No name was recognised; only the values speak for it. */
  "content_only",
  /** The header means different things in different exports. */
  "header_ambiguous",
  /** The header speaks of a name, the column wants an id. */
  "name_not_id",
  /** The column pairs with another one by its number, as e1 with s1. */
  "paired",
  /** The header says on which scale was answered. */
  "scale_named",
  /** A mapping that was kept says so. */
  "profile",
  /** The person has chosen. */
  "chosen",
] as const;

export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** What one column of a file is proposed to become. */
export interface ColumnProposal {
  readonly source: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly target: string | null;
  /** 0–1; for a column without a target 0. */
  readonly confidence: number;
  readonly reasons: readonly ProposalReason[];
  /** Whether it holds unless the person changes it. */
  readonly accepted: boolean;
  readonly date: DateReading | null;
  readonly number: NumberReading | null;
  /** The unit that the header names, where the contract measures time. */
  readonly unit: TimeUnit | null;
}

/** What only the person can say. The codes of ambiguous headers are in `contract/ambiguous.ts`. */
export const QUESTIONS = [
  "day_or_month",
  "decimal_or_thousands",
  "ids_damaged",
  "invoice_or_account",
  "score_or_points",
  "margin_money_or_percent",
  "customer_id_or_name",
  "profit_or_tax",
] as const;

export interface Question {
  readonly code: string;
  readonly source: number;
  readonly header: string;
  readonly example: string;
}

/** A column that has no source, and what it would add. */
export interface MissingColumn {
  readonly column: string;
  readonly need: "required" | "recommended" | "optional";
  /** A code of `contract/gives.ts`, where there is one. */
  readonly gives: string | null;
}

/** How a file could become a contract table. */
export interface Proposal {
  readonly table: string;
  /** How well the table fits; comparable between tables. */
  readonly score: number;
  readonly columns: readonly ColumnProposal[];
  /** Columns of a survey that hold the answers to one question each. */
  readonly items: readonly ItemProposal[];
  /** Required ids that the file lacks: each row gets one of its own. */
  readonly rowIds: readonly string[];
  /** Values for the whole file, such as the currency that its amounts name. */
  readonly constants: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly missing: readonly MissingColumn[];
  /** Codes of `contract/gives.ts` that the proposed columns allow. */
  readonly gives: readonly string[];
}
