import { contractTable } from "../contract/contract.ts";
import type { ContractColumn, ContractTable } from "../contract/table.ts";
import { Failure } from "../engine/failure.ts";
import type { DateReading } from "./dates.ts";
import { ITEM_COLUMNS, type ItemChoice, isOpen } from "./item_choice.ts";
import type { NumberReading } from "./number_grammar.ts";
import type { TimeUnit } from "./time_unit.ts";

/** What one column of a file becomes, and how its values are read. */
export interface ColumnChoice {
  /** Its place in the file, counted from 0. */
  readonly source: number;
  readonly header: string;
  /** The contract's column, or null for one that is kept beside the table. */
  readonly target: string | null;
  readonly date?: DateReading | null;
  readonly number?: NumberReading | null;
  /** The unit in which the file measures what the contract measures in days or seconds. */
  readonly unit?: TimeUnit | null;
}

/** How a file becomes a contract table. */
export interface Mapping {
  readonly table: string;
  readonly columns: readonly ColumnChoice[];
  /** Columns that have one value for the whole file, such as `amount_basis`. */
  readonly constants: Readonly<Record<string, string>>;
  /** Columns that hold the answers to one question each, which become a row an answer. */
  readonly items?: readonly ItemChoice[];
  /** Ids that the file does not give: each row of it has its own. */
  readonly rowIds?: readonly string[];
  /** Of rows that another file has too, alike in every column, one is kept; without it all are. */
  readonly repeats?: "one" | undefined;
}

export const isNumeric = ({ type }: ContractColumn): boolean =>
  type === "integer" || type === "double" || type.startsWith("decimal");

/** Ids that are made of row numbers: those that nothing else gives. */
export const rowIdsOf = ({ columns, constants, rowIds = [] }: Mapping): string[] =>
  rowIds.filter((name) => !(name in constants) && !columns.some(({ target }) => target === name));

/**
 * The table of a mapping, once nothing about it is open.
 * @throws Failure `table_unknown`, `mapping_unknown_column`, `mapping_twice`, `mapping_incomplete`,
 *   `date_order_open`, `decimal_sign_open`, `answers_open`
 */
export function checkMapping(file: string, mapping: Mapping): ContractTable {
  const table = contractTable(mapping.table);
  if (!table) throw new Failure("table_unknown", { file, table: mapping.table });
  const taken = new Map<string, ColumnChoice>();
  for (const choice of mapping.columns) {
    if (choice.target === null) continue;
    const column = table.columns.find(({ name }) => name === choice.target);
    if (!column) {
      const values = { file, column: choice.target, table: table.name };
      throw new Failure("mapping_unknown_column", values);
    }
    const first = taken.get(column.name);
    if (first) {
      const values = { file, column: column.name, first: first.header, second: choice.header };
      throw new Failure("mapping_twice", values);
    }
    taken.set(column.name, choice);
    if (column.type === "timestamp" && choice.date && !choice.date.certain) {
      throw new Failure("date_order_open", { file, column: choice.header });
    }
    if (isNumeric(column) && choice.number && !choice.number.certain) {
      throw new Failure("decimal_sign_open", { file, column: choice.header });
    }
  }
  const { items = [], rowIds = [] } = mapping;
  const open = items.find(isOpen);
  if (open) throw new Failure("answers_open", { file, column: open.header });
  const given = new Set([
    ...taken.keys(),
    ...Object.keys(mapping.constants),
    ...rowIds,
    ...(items.length > 0 ? ITEM_COLUMNS : []),
  ]);
  const missing = table.columns.filter(({ name, need }) => need === "required" && !given.has(name));
  if (missing.length > 0) {
    const columns = missing.map(({ name }) => name).join(", ");
    throw new Failure("mapping_incomplete", { file, table: table.name, columns });
  }
  return table;
}
