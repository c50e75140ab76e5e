import type { Columns, ColumnType } from "../../engine/column.ts";
import { FILES, type Heading, isoText, type Writer } from "./rows_to_write.ts";
import { bookParts, sheetFoot, sheetHead, STYLE } from "./xlsx_parts.ts";
import { cellName, xmlText } from "./xlsx_text.ts";
import { pack, zip } from "./zip.ts";

const DAY = 86_400_000;
/** Days from the first day of Excel’s calendar, which has a 29 February 1900, to that of JavaScript. */
const EPOCH = 25_569;
/** 1 March 1900: before it the days of Excel’s calendar are wrong, or there are none. */
const FIRST = 61;

/**
 * A workbook with the rows on one sheet and where they come from on another. Every cell has its
 * type: texts are never read as formulas, numbers or dates, and dates show as the country writes
 * them. Rows are deflated as they come; hucre writes a stream of one sheet only.
 */
export function xlsxWriter({ types, labels, sheets, source }: Heading): Writer {
  const names = Object.keys(types);
  const pieces = new TransformStream<Uint8Array, Uint8Array>();
  const out = pieces.writable.getWriter();
  const encoder = new TextEncoder();
  const write = (text: string) => out.write(encoder.encode(text));
  const first = pack("xl/worksheets/sheet1.xml", pieces.readable);
  const heads = names.map((name) => labels[name] ?? name);
  void write(
    sheetHead(heads) +
      line(
        1,
        heads.map((head, i) => text(cellName(i, 1), head, "head")),
      ),
  );
  let rows = 1;
  return {
    async add({ length, columns }: Columns) {
      let xml = "";
      for (let row = 0; row < length; row++) {
        rows++;
        const cells = names.map((name, i) =>
          cell(cellName(i, rows), columns[name]?.[row], types[name] ?? "varchar"),
        );
        xml += line(rows, cells);
      }
      await write(xml);
    },
    async end() {
      void write(sheetFoot(names.length, rows));
      void out.close();
      const parts = bookParts(sheets, sourceSheet(source));
      const packed = [...parts].map(([name, content]) => pack(name, new Blob([content]).stream()));
      return zip(await Promise.all([...packed, first]), FILES.xlsx.type);
    },
  };
}

const line = (row: number, cells: readonly string[]) => `<row r="${row}">${cells.join("")}</row>`;

function cell(name: string, value: unknown, type: ColumnType): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return Number.isFinite(value) ? `<c r="${name}"><v>${value}</v></c>` : "";
  if (typeof value === "boolean") return `<c r="${name}" t="b"><v>${Number(value)}</v></c>`;
  if (!(value instanceof Date)) return text(name, String(value), "text");
  const day = value.getTime() / DAY + EPOCH;
  if (Number.isNaN(day)) return "";
  if (day < FIRST) return text(name, isoText(value), "text");
  const style = STYLE[type === "timestamp" ? "timestamp" : "date"];
  return `<c r="${name}" s="${style}"><v>${day}</v></c>`;
}

function text(name: string, value: string, style: keyof typeof STYLE): string {
  return `<c r="${name}" s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** Two columns: what, and which. A text of many lines, as SQL is, takes a row a line. */
function sourceSheet(source: Heading["source"]): string {
  const rows = source.flatMap(([label, value]) =>
    value.split("\n").map((part, i) => [i === 0 ? label : "", part] as const),
  );
  const lines = rows.map(([label, value], i) =>
    line(i + 1, [
      ...(label === "" ? [] : [text(cellName(0, i + 1), label, "head")]),
      text(cellName(1, i + 1), value, "text"),
    ]),
  );
  return `${sheetHead([" ".repeat(24), " ".repeat(60)], false)}${lines.join("")}${sheetFoot(2, 0)}`;
}
