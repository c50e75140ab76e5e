import type { ContractTable } from "../contract/table.ts";
import { Failure } from "../engine/failure.ts";
import type { AmountColumn } from "./cents.ts";
import type { Columnar } from "./columnar.ts";
import { type Cut, type RowCount } from "./count_rows.ts";
import { countSource } from "./count_source.ts";
import { extraNames } from "./extras.ts";
import type { Format } from "./format.ts";
import type { LineMap } from "./line_map.ts";
import type { Mapping } from "./mapping.ts";
import { type DamagedRow, mend } from "./mend.ts";
import type { Staged } from "./stage_sql.ts";
import { POINT } from "./value_sql.ts";

/** A file to load, with what the person confirmed about it. */
export interface FileSource {
  readonly file: File;
  readonly format: Format;
  readonly mapping: Mapping;
  /** What a file of columns says about itself; null or left out for one of text. */
  readonly columnar?: Columnar | null | undefined;
  /** Rows that were refused before the file became text. */
  readonly refused?: readonly DamagedRow[] | undefined;
  /** What was counted when the file was dropped; counted again where that does not serve. */
  readonly count?: RowCount | undefined;
}

/** How far a load is. */
export interface LoadProgress {
  readonly step: "count" | "mend" | "read" | "write";
  readonly file: string;
  /** Bytes of the file. */
  readonly done: number;
  readonly total: number;
  /** Rows of the file, while they are read. */
  readonly rows?: { readonly done: number; readonly total: number };
}

export interface LoadWatch {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: LoadProgress) => void) | undefined;
}

/** A file that the engine can read, and what is known of its rows. */
export interface Prepared extends Staged {
  readonly file: string;
  /** What is read: the file, or what it was mended to, and where that may be cut. */
  readonly content: File;
  readonly cuts: readonly Cut[];
  readonly columnar: Columnar | null;
  readonly count: RowCount;
  readonly damaged: readonly DamagedRow[];
  readonly lines: LineMap;
  readonly amount: AmountColumn | null;
}

/** The column of money that a table cannot be without, whose sum is held against the file's. */
export const moneyColumn = (table: ContractTable): string | null =>
  table.columns.find(({ need, unit }) => need === "required" && unit === "money")?.name ?? null;

/** Counts a file, and mends it where the engine's reader would stumble. */
export async function prepareFile(
  source: FileSource,
  table: ContractTable,
  label: string,
  { signal, progress }: LoadWatch,
): Promise<Prepared> {
  const { file, format, mapping, count: given, columnar = null, refused = [] } = source;
  const watch = (step: "count" | "mend") => ({
    signal,
    progress: (done: number, total: number) => progress?.({ step, file: file.name, done, total }),
  });
  if (given && given.bytes !== file.size) throw new Failure("file_changed", { file: file.name });
  const amount = amountColumn(table, mapping);
  const serves = given && JSON.stringify(given.amount?.column ?? null) === JSON.stringify(amount);
  const count =
    serves || (given && columnar) ? given : await countSource(source, amount, watch("count"));
  const stumbles = columnar === null && (count.damaged > 0 || count.mixedLineEnds);
  const mended = stumbles ? await mend(file, format, watch("mend")) : null;
  return {
    file: file.name,
    content: mended?.file ?? file,
    cuts: mended?.cuts ?? count.cuts,
    columnar,
    label,
    format,
    mapping,
    extras: extraNames(mapping, format.width),
    count,
    damaged: [...refused, ...(mended?.damaged ?? [])],
    lines: mended?.lines ?? count.lines,
    amount,
  };
}

/** The column of a file that holds a table's money, and how it writes it. */
export function amountColumn(table: ContractTable, mapping: Mapping): AmountColumn | null {
  const money = moneyColumn(table);
  const choice = mapping.columns.find(({ target }) => target !== null && target === money);
  return choice ? { source: choice.source, reading: choice.number ?? POINT } : null;
}
