import type { ContractTable } from "../contract/table.ts";
import { identifier, literal } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { account, type Accounting } from "./account.ts";
import { centsIn } from "./cents.ts";
import { lineFinder, rowShifts } from "./line_map.ts";
import { moneyColumn, type Prepared } from "./prepare_file.ts";
import { contractName, type Store } from "./publish.ts";
import { type RefusedRow, readRejects } from "./refused_rows.ts";
import { numberAt } from "./result.ts";
import { stageFile } from "./stage_sql.ts";

/** What became of a file's rows once they are in the staged table, refused ones among them. */
export interface StagedFile {
  readonly accounting: Accounting;
  /** Rows that the engine never took; those that it took and the contract refuses carry their verdict. */
  readonly unread: readonly RefusedRow[];
}

/** Reads one file into the staged table and accounts for each of its rows. */
export async function stage(
  store: Store,
  physical: string,
  table: ContractTable,
  file: Prepared,
  signal: AbortSignal | undefined,
): Promise<StagedFile> {
  const { connection } = store;
  const target = contractName(store, physical);
  try {
    await connection.send(stageFile(target, table, file), signal);
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith("sql_")) throw error;
    const message = error.values.message ?? error.code;
    const more = { sql: error.sql, cause: error };
    throw new Failure("file_unreadable", { file: file.file, message }, more);
  }
  const rejects = await readRejects(connection);
  const { from, add } = rowShifts(
    file.lines,
    file.format.skip,
    rejects.map(({ ordinal }) => ordinal),
  );
  await shiftRows(store, target, file, from, add);

  const lineOf = lineFinder(file.lines);
  const unread: RefusedRow[] = [
    ...rejects.map(({ ordinal, reason, text }) => ({ line: lineOf(ordinal), reason, text })),
    ...file.damaged,
  ];
  const money = moneyColumn(table);
  const amount = money === null ? "null" : identifier(money);
  const sums = await connection.query(
    `select count(*) filter ("!reason" is null) as loaded, count("!reason") as refused,
       coalesce(sum(${amount}) filter ("!reason" is null), 0) as amount_loaded,
       coalesce(sum(${amount}) filter ("!reason" is not null), 0) as amount_refused
     from ${target} where source_file = ?`,
    [file.label],
  );
  const unreadAmount = rejects.reduce((sum, { text }) => sum + amountIn(text, file), 0) / 100;
  const known = file.amount !== null;
  return {
    unread,
    accounting: account({
      inFile: file.count.rows,
      loaded: numberAt(sums, "loaded"),
      refused: numberAt(sums, "refused") + unread.length,
      blank: file.count.blank,
      amountInFile: file.count.amount?.sum ?? null,
      amountLoaded: known ? numberAt(sums, "amount_loaded") : null,
      amountRefused: known ? numberAt(sums, "amount_refused") + unreadAmount : null,
    }),
  };
}

/** Sets `source_row` to the line of the file, where blank, refused or several-line rows moved it. */
async function shiftRows(
  store: Store,
  target: string,
  { label, format }: Prepared,
  from: readonly number[],
  add: readonly number[],
): Promise<void> {
  if (from.length === 0 || (from.length === 1 && add[0] === format.skip)) return;
  const { connection } = store;
  const shifts = { schema: "contract", name: "!line_shifts" };
  const columns = {
    first: Float64Array.from(from),
    next: Float64Array.from([...from.slice(1), 2 ** 31]),
    shift: Float64Array.from(add, (shift) => shift - format.skip),
  };
  const types = { first: "double", next: "double", shift: "double" } as const;
  await connection.insert({ length: from.length, columns, types }, shifts);
  const table = contractName(store, shifts.name);
  await connection.send(
    `update ${target} set source_row = source_row + shift::integer from ${table}
     where source_file = ${literal(label)} and source_row - ${format.skip} >= first and source_row - ${format.skip} < next and shift <> 0`,
  );
  await connection.query(`drop table ${table}`);
}

/** The amount of a row that the engine refused, in hundredths, as the counter read it. */
function amountIn(text: string, { amount, format }: Prepared): number {
  if (!amount) return 0;
  const bytes = new TextEncoder().encode(text);
  const record = { kind: "row", bytes, start: 0, end: bytes.length, line: 1, lines: 1 } as const;
  return centsIn(record, amount, format);
}
