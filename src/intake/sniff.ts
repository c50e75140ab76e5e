import { Failure } from "../engine/failure.ts";
import { cutRows, type Row } from "./cells.ts";
import type { Watch } from "./count_rows.ts";
import { findDelimiter } from "./delimiter.ts";
import type { Encoding } from "./encoding.ts";
import type { Format } from "./format.ts";
import { findHeader } from "./header.ts";
import { type Choice, type OpenedText, openText } from "./open_text.ts";
import { readStart } from "./read_start.ts";
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
  readonly format: Format;
  readonly columns: readonly SourceColumn[];
  /** How many rows were looked at. */
  readonly sampled: number;
}

/**
 * Reads pieces of a file and says how it is written; one that is not UTF-8 is transcoded first.
 * @param choice what the person has chosen; the rest is detected
 * @throws Failure `file_empty`, `file_not_text`, `file_one_column`, `file_no_rows`,
 *   `file_unreadable`, `workbook_damaged`, `cancelled`
 */
export async function sniff(
  dropped: File,
  choice: Choice = {},
  watch: Watch = {},
): Promise<Sniffed> {
  const { file, encoding, workbook } = await openText(dropped, choice, watch);
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
    format,
    columns: describe(data, width, named),
    sampled: data.length,
  };
}

const firstFull = (rows: readonly Row[], width: number): number =>
  Math.max(
    0,
    rows.findIndex(({ cells }) => cells.length === width),
  );

function describe(data: readonly Row[], width: number, header: Row | undefined): SourceColumn[] {
  return Array.from({ length: width }, (_, source) => {
    const values = data.map(({ cells }) => cells[source] ?? "");
    const different = new Set(values.map((value) => value.trim()).filter((value) => value !== ""));
    return {
      source,
      header: header?.cells[source]?.trim() || `column_${source + 1}`,
      samples: [...different].slice(0, 5),
      shape: shapeOf(values),
    };
  });
}
