/** The types that contract columns have in DuckDB. Times have no zone; money is exact. */
export type ContractType =
  "varchar" | "integer" | "double" | "decimal(18,2)" | "boolean" | "timestamp";

/** Whether a table makes sense without the column: R, r and o in the documentation. */
export type Need = "required" | "recommended" | "optional";

/** How people name a thing in their exports, in three languages, as they write it. */
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
  /** The unit of a number: `days`, `seconds`, `hours`, `money`, `share` (0–1), `percent`, `score`, `km`. */
  readonly unit?: string;
  /** The closed list of values, where there is one. */
  readonly codes?: readonly string[];
  /** How people write those values. */
  readonly words?: Readonly<Record<string, Synonyms>>;
  /** Headers under which the column comes. Its own name is always one of them. */
  readonly synonyms?: Synonyms;
}

/** A table that every analysis may read. All exist at all times, empty where nothing came. */
export interface ContractTable {
  readonly name: string;
  readonly columns: readonly ContractColumn[];
}

/** What a column has beyond its name, type and need. */
export type More = Omit<ContractColumn, "name" | "type" | "need">;

export const required = (name: string, type: ContractType, more: More = {}): ContractColumn => ({
  name,
  type,
  need: "required",
  ...more,
});

export const recommended = (name: string, type: ContractType, more: More = {}): ContractColumn => ({
  name,
  type,
  need: "recommended",
  ...more,
});

export const optional = (name: string, type: ContractType, more: More = {}): ContractColumn => ({
  name,
  type,
  need: "optional",
  ...more,
});

/** Words of three languages, each list written as people write it, separated by commas. */
export const say = (en: string, ru: string, pl: string): Synonyms => ({
  en: words(en),
  ru: words(ru),
  pl: words(pl),
});

const words = (list: string): string[] => (list === "" ? [] : list.split(", "));
