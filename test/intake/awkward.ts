import { gzipSync } from "node:zlib";
import {
  DateDay,
  Dictionary,
  Float64,
  Int32,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { writeXlsx } from "hucre/xlsx";
import type { Encoding } from "../../src/intake/encoding.ts";
import { arrowFile, type ArrowColumns, arrowTable, parquetFile } from "./arrow_files.ts";
import { encodeText } from "./encode_text.ts";
import { zipped } from "./zipped.ts";

/** A file as people have it, and what has to become of it. */
export interface Awkward {
  readonly name: string;
  readonly content: Uint8Array;
  /** How the page calls it, where that is not its name. */
  readonly shown?: string;
  /** What it holds, by the name of each member, or the failure that it is refused with. */
  readonly gives: readonly Given[] | { readonly code: string; readonly found?: string };
}

/** What a table of orders must hold of one file. */
export interface Given {
  readonly name: string;
  /** Rows in the file. */
  readonly rows: number;
  readonly refused: number;
  readonly amount: number;
  /** The first customer's number and day. */
  readonly customer: string;
  readonly day: string;
  /** What the person has to answer before it can be loaded. */
  readonly answer?: "day" | "decimal" | "columns";
}

const text = (content: string, encoding: Encoding = "utf-8") => encodeText(content, encoding);
const BOM = "\ufeff";

/** Three orders of 1249.50, 20 and -5 by 007, on the second, thirteenth and last day of a month. */
const PLAIN = { rows: 3, refused: 0, amount: 1264.5, customer: "007", day: "2025-01-02" };
const ISO = ["2025-01-02", "2025-01-13", "2025-01-31"] as const;
const AMOUNTS = ["1249.50", "20.00", "-5.00"] as const;

interface Writing {
  readonly header?: readonly string[] | null;
  readonly delimiter?: string;
  readonly dates?: readonly string[];
  readonly amounts?: readonly string[];
  readonly ids?: readonly string[];
  readonly end?: string;
  readonly more?: readonly string[];
}

/** The three orders as text. */
function orders({
  header = ["customer_id", "order_date", "amount", "note"],
  delimiter = ",",
  dates = ISO,
  amounts = AMOUNTS,
  ids = ["007", "008", "009"],
  end = "\n",
  more = ["first", "", "last one"],
}: Writing = {}): string {
  const rows = ids.map((id, i) => [id, dates[i], amounts[i], more[i] ?? ""].join(delimiter));
  return [...(header ? [header.join(delimiter)] : []), ...rows, ""].join(end);
}

const RUSSIAN = ["Код клиента", "Дата заказа", "Сумма", "Примечание"];
const POLISH = ["Nr klienta", "Data zamówienia", "Kwota", "Uwagi"];
const COMMA = ["1249,50", "20,00", "-5,00"];
const DOTTED = ["02.01.2025", "13.01.2025", "31.01.2025"];

const moments = ISO.map((day) => new Date(`${day}T10:30:00Z`));
const columns: ArrowColumns = {
  customer_id: ["007", "008", "009"],
  order_date: vectorFromArray(moments, new TimestampMicrosecond()),
  amount: vectorFromArray([1249.5, 20, -5], new Float64()),
  channel: vectorFromArray(["web", "web", "shop"], new Dictionary(new Utf8(), new Int32())),
};
const json = ISO.map((day, i) => ({
  customer: { id: `00${i + 7}` },
  order_date: `${day}T10:30:00`,
  amount: Number(AMOUNTS[i]),
  ...(i === 2 ? { note: "last,\nand late" } : {}),
}));
const lines = json.map((order) => JSON.stringify(order)).join("\n");
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const sheet = ISO.map((iso, i) => [`00${i + 7}`, day(iso), Number(AMOUNTS[i]), null]);
const HEAD = ["customer_id", "order_date", "amount", "note"];

const book = async (sheets: Record<string, (string | number | Date | null)[][]>) =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });

const one = (name: string, content: Uint8Array, gives: Partial<Given> = {}): Awkward => ({
  name,
  content,
  gives: [{ ...PLAIN, name, ...gives }],
});
const refused = (name: string, content: Uint8Array, code: string, found?: string): Awkward => ({
  name,
  content,
  gives: { code, ...(found === undefined ? {} : { found }) },
});
const ascii = (content: string) => Uint8Array.from(content, (sign) => sign.charCodeAt(0));

/** Files that are read right, each with a trait of its own, then several together. */
async function readable(): Promise<Awkward[]> {
  const parquet = await parquetFile(arrowTable(columns));
  const odd = arrowTable({
    customer_id: vectorFromArray([7, 8, null], new Float64()),
    order_date: vectorFromArray(ISO.map(day), new DateDay()),
    amount: vectorFromArray([1249.5, null, -5], new Float64()),
  });
  return [
    one("comma.csv", text(orders())),
    one("semicolon.csv", text(orders({ delimiter: ";", amounts: COMMA }))),
    one("tab.tsv", text(orders({ delimiter: "\t" }))),
    one("bar.txt", text(orders({ delimiter: "|" }))),
    one("mark.csv", text(BOM + orders({ delimiter: ";", amounts: COMMA }))),
    one(
      "windows-1251.csv",
      text(orders({ header: RUSSIAN, delimiter: ";", amounts: COMMA }), "windows-1251"),
    ),
    one(
      "windows-1250.csv",
      text(orders({ header: POLISH, more: ["żółć", "ąę", "śń"] }), "windows-1250"),
    ),
    one(
      "windows-1252.csv",
      text(orders({ more: ["café crème", "déjà vu", "naïveté"] }), "windows-1252"),
    ),
    one(
      "iso-8859-2.csv",
      text(orders({ header: POLISH, more: ["żółć", "ąęś", "ślązak"] }), "iso-8859-2"),
    ),
    one(
      "koi8-r.csv",
      text(
        orders({ header: RUSSIAN, more: ["первый заказ", "второй заказ", "последний"] }),
        "koi8-r",
      ),
    ),
    one(
      "cp866.csv",
      text(
        orders({ header: RUSSIAN, more: ["первый заказ", "второй заказ", "последний"] }),
        "ibm866",
      ),
    ),
    one("utf-16le.csv", text(BOM + orders({ header: POLISH, delimiter: "\t" }), "utf-16le")),
    one("utf-16be.csv", text(BOM + orders({ header: RUSSIAN }), "utf-16be")),
    one("points.csv", text(orders({ delimiter: ";", amounts: ["1.249,50", "20,00", "-5,00"] }))),
    one("commas.csv", text(orders({ delimiter: ";", amounts: ["1,249.50", "20.00", "-5.00"] }))),
    one(
      "no-break.csv",
      text(orders({ delimiter: ";", amounts: ["1\u00a0249,50", "20,00", "-5,00"] })),
    ),
    one(
      "narrow.csv",
      text(orders({ delimiter: ";", amounts: ["1\u202f249,50", "20,00", "−5,00"] })),
    ),
    one(
      "zloty.csv",
      text(orders({ delimiter: ";", amounts: ["1 249,50 zł", "20,00 zł", "-5,00 zł"] })),
    ),
    one(
      "roubles.csv",
      text(orders({ delimiter: ";", amounts: ["1 249,50 ₽", "20,00 руб.", "-5,00 ₽"] })),
    ),
    one(
      "brackets.csv",
      text(orders({ delimiter: ";", amounts: ["$1249.50", "$20.00", "($5.00)"] })),
    ),
    one("tail-minus.csv", text(orders({ amounts: ["1249.50", "20.00", "5.00-"] }))),
    one("dotted.csv", text(orders({ dates: DOTTED.map((date) => `${date} 14:05`) }))),
    one("month-first.csv", text(orders({ dates: ["01/02/2025", "01/13/2025", "01/31/2025"] }))),
    one("two-digits.csv", text(orders({ dates: ["02.01.25", "13.01.25", "31.01.25"] }))),
    one("ambiguous.csv", text(orders({ dates: ["02/01/2025", "03/01/2025", "04/01/2025"] })), {
      answer: "day",
    }),
    one("open-sign.csv", text(orders({ delimiter: ";", amounts: ["1.249", "2.000", "3.500"] })), {
      amount: 6749,
      answer: "decimal",
    }),
    one("zulu.csv", text(orders({ dates: ISO.map((date) => `${date}T10:00:00Z`) }))),
    one("offset.csv", text(orders({ dates: ISO.map((date) => `${date}T23:30:00+02:00`) }))),
    one("month-name.csv", text(orders({ dates: ["02-Jan-2025", "13-Jan-2025", "31-Jan-2025"] }))),
    one(
      "serial.csv",
      text(orders({ delimiter: ";", dates: ["45659,5", "45670,25", "45688"], amounts: COMMA })),
    ),
    one(
      "long-ids.csv",
      text(orders({ ids: ["00000000000000000007", "12345678901234567890", "009"] })),
      { customer: "00000000000000000007" },
    ),
    one("quoted.csv", text(orders({ more: ['"two\nlines"', '"a, comma"', '"a ""quote"""'] }))),
    one("windows-lines.csv", text(orders({ end: "\r\n", more: ['"two\nlines"', "", ""] }))),
    one("old-mac.csv", text(orders({ end: "\r" }))),
    one("no-header.csv", text(orders({ header: null })), { answer: "columns" }),
    one(
      "same-names.csv",
      text(orders({ header: ["customer_id", "order_date", "amount", "amount"] })),
    ),
    one("blank-lines.csv", text(orders().replaceAll("\n", "\n\n"))),
    one("titles.csv", text(`Orders of January\nprinted 2025-02-01\n\n${orders()}`)),
    one("total.csv", text(`${orders()}Total,,1264.50,\n`), { rows: 4, refused: 1 }),
    one("no-value.csv", text(`${orders()}010,NULL,7.00,\n011,2025-01-05,N/A,\n`), {
      rows: 5,
      refused: 2,
    }),
    one("open-quote.csv", text(`${orders()}010,2025-01-05,7.00,"never closed\n`), {
      rows: 4,
      refused: 1,
    }),
    one("ragged.csv", text(`${orders()}010,2025-01-05\n011,2025-01-05,1,2,3,4\n`), {
      rows: 5,
      refused: 2,
    }),
    one(
      "impossible.csv",
      text(`${orders()}010,2025-02-31,7.00,\n011,1753-01-01,7.00,\n012,2025-01-05,seven,\n`),
      { rows: 6, refused: 3 },
    ),
    one(
      "gross.csv",
      text(
        orders({
          header: ["Код клиента", "Дата", "Сумма с НДС", "Примечание"],
          delimiter: ";",
          amounts: COMMA,
        }),
      ),
    ),
    one("packed.csv.gz", gzipSync(orders()), { name: "packed.csv" }),
    {
      name: "two.zip",
      content: zipped([
        ["2025/zip-one.csv", text(orders())],
        ["__MACOSX/2025/._zip-one.csv", text("x")],
        ["2025/zip-two.tsv", text(orders({ delimiter: "\t", header: RUSSIAN }), "windows-1251")],
      ]),
      gives: [
        { ...PLAIN, name: "zip-one.csv" },
        { ...PLAIN, name: "zip-two.tsv" },
      ],
    },
    {
      name: "wide.zip",
      content: zipped([["zip64.csv", text(orders())]], true, true),
      gives: [{ ...PLAIN, name: "zip64.csv" }],
    },
    one("dates.xlsx", await book({ Orders: [HEAD, ...sheet] })),
    one(
      "report.xlsx",
      await book({
        Cover: [["Report"]],
        January: [["Orders"], [], HEAD, ...sheet, ["Total", null, 1264.5, null]],
      }),
      { rows: 4, refused: 1 },
    ),
    one("orders.parquet", parquet),
    one("odd.parquet", await parquetFile(odd), { refused: 1, amount: 1244.5, customer: "7" }),
    one("groups.parquet", await parquetFile(arrowTable(columns), { rows: 1 })),
    one("file.arrow", arrowFile(arrowTable(columns, 2))),
    one("stream.arrows", arrowFile(arrowTable(columns, 2), "stream")),
    one("list.json", text(JSON.stringify(json, null, 2))),
    one("inside.json", text(JSON.stringify({ page: 1, tags: ["a"], data: { orders: json } }))),
    one("lines.ndjson", text(lines)),
    one("cut.ndjson", text(`${lines}\n{"customer": {"id": "01`), { rows: 4, refused: 1 }),
    one("utf-16.json", text(BOM + JSON.stringify(json), "utf-16le")),
    // Together.
    one("lines.ndjson.gz", gzipSync(lines), { name: "lines.ndjson (2)" }),
    one(
      "everything.csv.gz",
      gzipSync(
        text(
          `Отчет по заказам\r\n\r\n${orders({ header: RUSSIAN, delimiter: ";", dates: DOTTED, amounts: ["1 249,50", "20,00", "-5,00"], end: "\r\n" })}Итого;;1 264,50;\r\n`,
          "windows-1251",
        ),
      ),
      { name: "everything.csv", rows: 4, refused: 1 },
    ),
    {
      name: "mixed.zip",
      content: zipped([
        ["zip-book.xlsx", await book({ Sheet: [HEAD, ...sheet] })],
        ["zip.parquet", parquet],
        ["zip.json", text(JSON.stringify(json))],
        [
          "zip-polish.csv",
          text(
            orders({
              header: POLISH,
              delimiter: ";",
              dates: DOTTED,
              amounts: ["1.249,50", "20,00", "5,00-"],
            }),
            "windows-1250",
          ),
        ],
      ]),
      gives: ["zip-book.xlsx", "zip.parquet", "zip.json", "zip-polish.csv"].map((name) => ({
        ...PLAIN,
        name,
      })),
    },
  ];
}

/** Files that are refused, each with what it is. */
async function unreadable(): Promise<Awkward[]> {
  const parquet = await parquetFile(arrowTable(columns));
  const arrow = arrowFile(arrowTable(columns));
  const locked = zipped([["a.csv", text(orders())]]);
  const entry = locked.findIndex(
    (_, i) => locked[i] === 0x50 && locked[i + 2] === 1 && locked[i + 3] === 2,
  );
  locked[entry + 8] = 1;
  const whole = zipped([["a.csv", text(orders())]]);
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const xlsx = await book({ Orders: [HEAD, ...sheet] });
  return [
    refused("empty.csv", new Uint8Array(), "file_empty"),
    refused("blank.csv", text(" \n\n\t\n"), "file_empty"),
    refused("header-alone.csv", text("customer_id,order_date,amount\n"), "file_no_rows"),
    refused("one-column.txt", text("a few words\non two lines\n"), "file_one_column"),
    refused("old.xls", Uint8Array.from([...old, ...new Uint8Array(600)]), "file_not_text", "xls"),
    refused(
      "locked.xlsx",
      Uint8Array.from([...old, ...encodeText("EncryptedPackage", "utf-16le")]),
      "file_not_text",
      "locked",
    ),
    refused(
      "page.xls",
      text("<html><table><tr><td>1</td></tr></table></html>"),
      "file_not_text",
      "html",
    ),
    refused("book.xml", text('<?xml version="1.0"?><Workbook/>'), "file_not_text", "xml"),
    refused("print.pdf", ascii("%PDF-1.7 and so on"), "file_not_text", "pdf"),
    refused(
      "photo.csv",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      "file_not_text",
      "image",
    ),
    refused("shop.db", ascii("SQLite format 3\0"), "file_not_text", "sqlite"),
    refused(
      "noise.bin",
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 251),
      "file_not_text",
      "binary",
    ),
    refused("half.xlsx", xlsx.slice(0, xlsx.length >> 1), "workbook_damaged"),
    refused("password.zip", locked, "archive_encrypted"),
    refused("half.zip", whole.slice(0, whole.length - 30), "archive_damaged"),
    refused("nothing.zip", zipped([["folder/", text("")]]), "archive_empty"),
    refused("half.gz", gzipSync(orders()).subarray(0, 40), "archive_damaged"),
    {
      ...refused("zips.zip", zipped([["inner.zip", whole]]), "file_not_text", "zip"),
      shown: "inner.zip",
    },
    refused("half.parquet", parquet.slice(0, parquet.length >> 1), "columns_damaged"),
    refused("half.arrow", arrow.slice(0, arrow.length >> 1), "columns_damaged"),
    refused("empty.parquet", await parquetFile(arrowTable(columns).slice(0, 0)), "columns_empty"),
    refused("settings.json", text('{\n"a": 1,\n"b": [1, 2]\n}'), "json_no_rows"),
    refused("half.json", text('[{"customer_id": "0'), "json_damaged"),
  ];
}

/** All of them. */
export const awkwardFiles = async (): Promise<Awkward[]> => [
  ...(await readable()),
  ...(await unreadable()),
];
