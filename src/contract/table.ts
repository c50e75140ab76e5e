/** The types that contract columns have in DuckDB. Times have no zone; money is exact. */
export type ContractType =
  "varchar" | "integer" | "double" | "decimal(18,2)" | "boolean" | "timestamp";

/** Whether a table makes sense without the column: R, r and o in the documentation. */
export type Need = "required" | "recommended" | "optional";

/** How people name a column in their exports, in three languages, as they write it. */
export interface Synonyms {
  readonly en: readonly string[];
  readonly ru: readonly string[];
  readonly pl: readonly string[];
}

/** One column of a contract table, as data. */
export interface ContractColumn {
  readonly name: string;
  readonly type: ContractType;
  readonly need: Need;
  /** The unit of a number: `days`, `seconds`, `money`, `share` (0–1), `percent`, `score` (0–10), `km`. */
  readonly unit?: string;
  /** The closed list of values, where there is one. */
  readonly codes?: readonly string[];
  readonly synonyms?: Synonyms;
}

/** A table that every analysis may read. All exist at all times, empty where nothing came. */
export interface ContractTable {
  readonly name: string;
  readonly columns: readonly ContractColumn[];
}
