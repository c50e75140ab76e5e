import type { ContractTable } from "../contract/table.ts";
import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { AmountColumn } from "./cents.ts";
import { countRows, type RowCount } from "./count_rows.ts";
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
  /** What was counted when the file was dropped; counted again where that does not serve. */
  readonly count?: RowCount | undefined;
}

/** How far a load is: bytes of a file while it is counted or mended, else only what is going on. */
export interface LoadProgress {
  readonly step: "count" | "mend" | "read" | "write";
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface LoadWatch {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: LoadProgress) => void) | undefined;
}

/** A file that the engine can read, and what is known of its rows. */
export interface Prepared extends Staged {
  readonly file: string;
  readonly count: RowCount;
  readonly damaged: readonly DamagedRow[];
  readonly lines: LineMap;
  readonly amount: AmountColumn | null;
}

/** The column of money that a table cannot be without, whose sum is held against the file's. */
export const moneyColumn = (table: ContractTable): string | null =>
  table.columns.find(({ need, unit }) => need === "required" && unit === "money")?.name ?? null;

/** Counts a file, mends it where the engine's reader would stumble, and hands it to the engine. */
export async function prepareFile(
  engine: Engine,
  { file, format, mapping, count: given }: FileSource,
  table: ContractTable,
  label: string,
  { signal, progress }: LoadWatch,
): Promise<Prepared> {
  const watch = (step: "count" | "mend") => ({
    signal,
    progress: (done: number, total: number) => progress?.({ step, file: file.name, done, total }),
  });
  if (given && given.bytes !== file.size) throw new Failure("file_changed", { file: file.name });
  const amount = amountColumn(table, mapping);
  const serves = given && JSON.stringify(given.amount?.column ?? null) === JSON.stringify(amount);
  const count = serves ? given : await countRows(file, format, amount, watch("count"));
  const mended =
    count.damaged > 0 || count.mixedLineEnds ? await mend(file, format, watch("mend")) : null;
  return {
    file: file.name,
    pool: await engine.register(mended?.file ?? file),
    label,
    format,
    mapping,
    extras: extraNames(mapping, format.width),
    count,
    damaged: mended?.damaged ?? [],
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
