import type { ContractTable } from "../contract/table.ts";
import type { Engine } from "../engine/engine.ts";
import { literal } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { centsIn } from "./cents.ts";
import { columnRows } from "./column_sql.ts";
import type { Columnar } from "./columnar.ts";
import { lineFinder, rowShifts } from "./line_map.ts";
import type { LoadWatch, Prepared } from "./prepare_file.ts";
import { contractName, type Store } from "./publish.ts";
import { batchesOf } from "./read_columnar.ts";
import { type ReaderReject, readRejects, type RefusedRow } from "./refused_rows.ts";
import { stageRows, textRows } from "./stage_sql.ts";

/** What is known of a file once its rows are in the staged table, refused ones among them. */
export interface StagedFile {
  /** The sum of the amounts that can be read; null where the table has none. */
  readonly amountInFile: number | null;
  /** That part of it which stands in rows that were not taken. */
  readonly amountUnread: number;
  /** Rows that the engine never took; those that it took and the contract refuses carry their verdict. */
  readonly unread: readonly RefusedRow[];
}

/** Where a file is read to, and who wants to hear of it. */
export interface Staging {
  readonly engine: Engine;
  readonly store: Store;
  readonly physical: string;
  readonly table: ContractTable;
  readonly watch: LoadWatch;
}

/** Reads one file into the staged table. */
export async function stage(staging: Staging, file: Prepared): Promise<StagedFile> {
  const { store, physical } = staging;
  const target = contractName(store, physical);
  const read = file.columnar
    ? stageColumns(staging, file, file.columnar)
    : stageText(staging, file);
  const { rejects, amountInFile } = await read.catch((error: unknown) => {
    if (!(error instanceof Failure) || !/^(sql_|insert_)/.test(error.code)) throw error;
    const message = error.values.message ?? error.code;
    const more = { sql: error.sql, cause: error };
    const { format } = file.columnar ?? {};
    throw format
      ? new Failure("columns_damaged", { file: file.file, format, message }, more)
      : new Failure("file_unreadable", { file: file.file, message }, more);
  });
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
  const amountUnread = rejects.reduce((sum, { text }) => sum + amountIn(text, file), 0) / 100;
  return { unread, amountInFile, amountUnread };
}

/** What reading a file has found: rows that the engine never took, and the sum of its amounts. */
interface Read {
  readonly rejects: readonly ReaderReject[];
  readonly amountInFile: number | null;
}

/** Reads a file of text, piece by piece. */
async function stageText(staging: Staging, file: Prepared): Promise<Read> {
  const { engine, store, physical, table, watch } = staging;
  const { connection } = store;
  const target = contractName(store, physical);
  const rejects: ReaderReject[] = [];
  const { content, count, format } = file;
  const starts = [{ at: 0, ordinal: 0 }, ...file.cuts];
  for (const [i, { at, ordinal }] of starts.entries()) {
    const taken = rowsBefore(file, ordinal, rejects.length);
    tell(watch, file, at, taken + rejects.length);
    const next = starts[i + 1];
    const piece =
      starts.length === 1 ? content : new File([content.slice(at, next?.at)], content.name);
    const pool = await engine.register(piece);
    try {
      const skip = i === 0 ? format.skip : 0;
      const rows = textRows(pool, format, { skip, before: format.skip + taken });
      await connection.send(stageRows(target, table, file, rows), watch.signal);
    } finally {
      // An engine that has stopped has nothing left to drop, and its failure is what counts.
      await engine.drop(pool).catch(() => undefined);
    }
    const found = await readRejects(connection);
    for (const reject of found) rejects.push({ ...reject, ordinal: reject.ordinal + ordinal });
  }
  tell(watch, file, content.size, count.rows);
  return { rejects, amountInFile: count.amount?.sum ?? null };
}

/** Rows that the engine has taken of the records before a cut. */
function rowsBefore({ format, lines }: Prepared, ordinal: number, refused: number): number {
  if (ordinal === 0) return 0;
  const blank = lines.blanks.filter((one) => one > format.skip && one <= ordinal).length;
  return ordinal - format.skip - blank - refused;
}

/** Reads a file of columns, batch by batch. */
async function stageColumns(
  { store, physical, table, watch }: Staging,
  file: Prepared,
  { format, kinds, rows }: Columnar,
): Promise<Read> {
  const { connection } = store;
  const target = contractName(store, physical);
  const amount = file.amount && {
    source: file.amount.source,
    decimal: file.amount.reading.decimal,
  };
  const batch = { schema: "contract", name: "!batch" };
  let taken = 0;
  let cents = 0;
  tell(watch, file, 0, 0);
  for await (const part of batchesOf(file.content, format, amount, watch.signal)) {
    await connection.insertStream(part.ipc, part.rows, batch);
    const from = contractName(store, batch.name);
    await connection.send(
      stageRows(target, table, file, columnRows(from, kinds, taken)),
      watch.signal,
    );
    await connection.query(`drop table ${from}`);
    taken += part.rows;
    cents += part.cents ?? 0;
    // How many bytes they took is not known; rows of a file are much alike.
    tell(watch, file, Math.round((file.content.size * taken) / Math.max(rows, taken)), taken);
  }
  return { rejects: [], amountInFile: amount && cents / 100 };
}

const tell = (
  { progress }: LoadWatch,
  { file, content, count }: Prepared,
  done: number,
  rows: number,
) =>
  progress?.({
    step: "read",
    file,
    done,
    total: content.size,
    rows: { done: rows, total: count.rows },
  });

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
  return centsIn({ bytes, start: 0, end: bytes.length }, amount, format);
}
