import type { Kind } from "./columnar.ts";
import { ArrayScanner, hasLines, LineScanner } from "./json_scanner.ts";
import { JsonColumns } from "./json_row.ts";
import type { DamagedRow } from "./mend.ts";
import { HEAD } from "./pieces.ts";

/** Rows of JSON as a file of CSV without a header, and what it does not say. */
export interface ConvertedJson {
  readonly content: Blob;
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** Rows that are no objects: each has left a blank line. */
  readonly refused: readonly DamagedRow[];
  /** Rows found, refused ones among them. */
  readonly rows: number;
}

/** How many characters are gathered before they become a part of the new file. */
const PART = 4 << 20;
/** How much of a refused row is kept to show. */
const SHOWN = 10_000;

/**
 * Writes a JSON file in UTF-8, one object a line or in an array, as lines of CSV: as a stream, never whole in
 * memory. A row's line is its own in the JSON file, or its place in the array.
 */
export async function convertJson(
  file: File,
  progress: (done: number) => void = () => {},
): Promise<ConvertedJson> {
  const head = await file.slice(0, HEAD).text();
  const columns = new JsonColumns();
  const refused: DamagedRow[] = [];
  const parts: { readonly text: Blob; readonly width: number }[] = [];
  let text = "";
  let width = 0;
  let line = 0;
  let rows = 0;
  const flush = () => {
    if (text !== "") parts.push({ text: new Blob([text]), width });
    text = "";
  };
  const Scanner = hasLines(head, file.size <= HEAD) ? LineScanner : ArrayScanner;
  const scanner = new Scanner((record) => {
    rows++;
    for (line++; line < record.number; line++) text += "\n";
    const cells = columns.cells(record.text);
    const wide = columns.names.length;
    if (wide > width) {
      flush();
      width = wide;
    }
    if (cells) text += csvLine(cells, width);
    else {
      refused.push({ line, reason: "not_json", text: record.text.trim().slice(0, SHOWN) });
      text += "\n";
    }
    if (text.length > PART) flush();
  });
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let done = 0;
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) break;
    scanner.push(decoder.decode(chunk.value, { stream: true }));
    done += chunk.value.length;
    progress(done);
  }
  scanner.push(decoder.decode());
  scanner.end();
  flush();
  const { names } = columns;
  const content: Blob[] = [];
  for (const part of parts) content.push(await widened(part, width));
  return {
    content: new Blob(content),
    names,
    kinds: names.map((_, place) => (columns.isNumber(place) ? "number" : "text")),
    refused,
    rows,
  };
}

function csvLine(cells: readonly string[], width: number): string {
  let line = "";
  for (let i = 0; i < width; i++) line += (i === 0 ? "" : ",") + csvCell(cells[i] ?? "");
  // A row of one empty cell is no blank line.
  return `${line === "" ? '""' : line}\n`;
}

function csvCell(text: string): string {
  const plain = /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]+/g, " ") : text;
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A part whose rows were written before the last columns were met, filled up with empty cells. */
async function widened(part: { text: Blob; width: number }, width: number): Promise<Blob> {
  if (part.width === width) return part.text;
  const lines = (await part.text.text()).split("\n");
  const cells = ",".repeat(width - Math.max(part.width, 1));
  return new Blob([lines.map((line) => (line === "" ? "" : line + cells)).join("\n")]);
}
