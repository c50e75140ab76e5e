import { Failure } from "../engine/failure.ts";
import { cutRows, type Row } from "./cells.ts";
import type { Columnar, ColumnarLook } from "./columnar.ts";
import type { Watch } from "./count_rows.ts";
import { findDelimiter } from "./delimiter.ts";
import type { Encoding } from "./encoding.ts";
import type { Format } from "./format.ts";
import { findHeader } from "./header.ts";
import { type Choice, type OpenedText, openText } from "./open_text.ts";
import type { DamagedRow } from "./mend.ts";
import { readBytes } from "./pieces.ts";
import { lookAtColumns } from "./read_columnar.ts";
import { readStart } from "./read_start.ts";
import { recogniseBytes } from "./recognise.ts";
import { shapeOfKind } from "./kind_shape.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** How many rows are looked at, at the start and in each place further on. */
const HEAD_ROWS = 2000;
const PLACE_ROWS = 500;

/** A column of a file, as a sample of its rows shows it. */
export interface SourceColumn {
  /** Its place in the file, counted from 0. */
  readonly source: number;
  readonly header: string;
  /** The first values that differ, at most five. */
  readonly samples: readonly string[];
  readonly shape: Shape;
}

/** A file as it is understood before anybody has confirmed anything. */
export interface Sniffed {
  /** The file in UTF-8: the dropped one, or what it was transcoded to. This is what is loaded. */
  readonly file: File;
  /** How the dropped file is encoded. */
  readonly encoding: Encoding;
  readonly workbook: OpenedText["workbook"];
  /** What a file of columns says about itself; null for one of text. */
  readonly columnar: Columnar | null;
  /** Whether the text was JSON. */
  readonly json: boolean;
  /** Rows that are none, which JSON may have. */
  readonly refused: readonly DamagedRow[];
  readonly format: Format;
  readonly columns: readonly SourceColumn[];
  /** How many rows were looked at. */
  readonly sampled: number;
}

/**
 * Reads pieces of a file and says how it is written; one that is not UTF-8 is transcoded first.
 * @param choice what the person has chosen; the rest is detected
 * @throws Failure `file_empty`, `file_not_text`, `file_one_column`, `file_no_rows`,
 *   `file_unreadable`, `workbook_damaged`, `columns_damaged`, `columns_empty`,
 *   `json_no_rows`, `json_damaged`, `cancelled`
 */
export async function sniff(
  dropped: File,
  choice: Choice = {},
  watch: Watch = {},
): Promise<Sniffed> {
  const columnar = recogniseBytes(await readBytes(dropped, 0, 8));
  if (columnar === "parquet" || columnar === "arrow")
    return sniffColumns(dropped, await lookAtColumns(dropped, columnar, watch.signal));
  const { file, encoding, workbook, json } = await openText(dropped, choice, watch);
  if (json) return sniffJson(file, encoding, json);
  const { head, whole, places } = await readStart(file);
  const found = findDelimiter(head);
  if (!found) {
    const [line = ""] = head.split(/\r\n|\r|\n/).filter((text) => text.trim() !== "");
    throw new Failure("file_one_column", { file: file.name, text: line.slice(0, 80) });
  }
  const { delimiter, width } = found;
  const rows = cutRows(head, delimiter, HEAD_ROWS);
  // The last row of a slice is cut.
  if (!whole && rows.length < HEAD_ROWS) rows.pop();
  const header = findHeader(rows, width);
  const named = header === null ? undefined : rows[header];
  const before = header === null ? firstFull(rows, width) : header + 1;
  const format: Format = {
    delimiter,
    quotes: true,
    skip: named ? named.ordinal : (rows[before]?.ordinal ?? 1) - 1,
    headerLine: named?.line ?? null,
    width,
  };
  const data = [
    ...rows.slice(before),
    ...places.flatMap((place) => cutRows(place, delimiter, PLACE_ROWS)),
  ].filter(({ cells }) => cells.length === width);
  if (data.length === 0) {
    throw new Failure("file_no_rows", { file: file.name, line: format.headerLine ?? 1 });
  }
  return {
    file,
    encoding,
    workbook,
    ...TEXT,
    format,
    columns: describe(data, width, named?.cells ?? []),
    sampled: data.length,
  };
}

const TEXT = { columnar: null, json: false, refused: [] } as const;

/** A file without a header whose columns are known otherwise. */
const tableOf = (width: number): Format => ({
  delimiter: ",",
  quotes: true,
  skip: 0,
  headerLine: null,
  width,
});

function sniffColumns(file: File, look: ColumnarLook): Sniffed {
  const { sample, zoned, ...columnar } = look;
  const { names, kinds, rows } = columnar;
  if (rows === 0 || names.length === 0) throw new Failure("columns_empty", { file: file.name });
  const cells = sample.map((row) => ({ cells: row }));
  return {
    file,
    encoding: "utf-8",
    workbook: null,
    ...TEXT,
    columnar,
    format: tableOf(names.length),
    columns: describe(cells, names.length, names).map((column, i) => ({
      ...column,
      shape: shapeOfKind(column.shape, kinds[i] ?? "text", zoned.includes(i)),
    })),
    sampled: sample.length,
  };
}

/** JSON that has become text: its columns have names, and its numbers a point. */
async function sniffJson(
  file: File,
  encoding: Encoding,
  { names, kinds, refused }: NonNullable<OpenedText["json"]>,
): Promise<Sniffed> {
  const width = names.length;
  const { head, whole, places } = await readStart(file);
  const rows = cutRows(head, ",", HEAD_ROWS);
  if (!whole && rows.length < HEAD_ROWS) rows.pop();
  const data = [...rows, ...places.flatMap((place) => cutRows(place, ",", PLACE_ROWS))];
  return {
    file,
    encoding,
    workbook: null,
    ...TEXT,
    json: true,
    refused,
    format: tableOf(width),
    columns: describe(data, width, names).map((column, i) => ({
      ...column,
      shape: shapeOfKind(column.shape, kinds[i] ?? "text", false),
    })),
    sampled: data.length,
  };
}

const firstFull = (rows: readonly Row[], width: number): number =>
  Math.max(
    0,
    rows.findIndex(({ cells }) => cells.length === width),
  );

function describe(
  data: readonly Pick<Row, "cells">[],
  width: number,
  header: readonly string[],
): SourceColumn[] {
  return Array.from({ length: width }, (_, source) => {
    const values = data.map(({ cells }) => cells[source] ?? "");
    const different = new Set(values.map((value) => value.trim()).filter((value) => value !== ""));
    return {
      source,
      header: header[source]?.trim() || `column_${source + 1}`,
      samples: [...different].slice(0, 5),
      shape: shapeOf(values),
    };
  });
}
