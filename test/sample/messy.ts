import type { Table } from "./collect.ts";
import { cellText, csv } from "./csv.ts";
import { xlsx } from "./xlsx.ts";

type Company = Readonly<Record<string, Table>>;

/** Text in a single-byte encoding, by turning its decoder round. */
export function encoded(text: string, encoding: "windows-1250" | "windows-1251"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

/** The rows of a table whose day lies in a span, as numbers of rows. */
const between = (table: Table, column: string, from: string, to: string): number[] =>
  (table.columns[column] ?? []).flatMap((value, row) =>
    Number(value) >= Date.parse(from) && Number(value) < Date.parse(to) ? [row] : [],
  );

/** 2025-12-31 14:05 as 31.12.2025 14:05. */
const dotted = (text: string): string => text.replace(/^(\d+)-(\d+)-(\d+)/, "$3.$2.$1");

/** 1234.5 as 1 234,50, with a hard space. */
const grouped = (amount: number): string =>
  amount
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+,)/g, "\u00a0");

const HEADERS = {
  ru: [
    "Чек",
    "Номер карты",
    "Дата продажи",
    "Сумма",
    "Вид документа",
    "Магазин",
    "Товарная группа",
  ],
  pl: ["Nr transakcji", "Klient", "Data sprzedaży", "Wartość", "Dokument", "Sklep", "Grupa"],
} as const;

const KINDS: Readonly<Record<"ru" | "pl", Record<string, string>>> = {
  ru: { sale: "продажа", return: "возврат", correction: "корректировка" },
  pl: { sale: "sprzedaż", return: "zwrot", correction: "korekta" },
};

/** Sales as an accounting programme exports them: semicolons, decimal commas, dotted dates. */
export function salesExport(company: Company, language: "ru" | "pl"): Uint8Array {
  const orders = company.orders!;
  const names = new Map(
    (company.units?.columns.unit_id ?? []).map((id, row) => [
      id,
      cellText(company.units!, "name", row),
    ]),
  );
  const rows = between(orders, "ordered_at", "2025-07-01", "2026-01-01").map((row) => [
    cellText(orders, "order_id", row),
    cellText(orders, "customer_id", row),
    dotted(cellText(orders, "ordered_at", row)),
    grouped(Number(orders.columns.amount?.[row])),
    KINDS[language][cellText(orders, "doc_kind", row)] ?? "",
    names.get(orders.columns.unit_id?.[row] ?? null) ?? "",
    cellText(orders, "category", row),
  ]);
  const text = csv([HEADERS[language], ...rows], ";").replaceAll("\n", "\r\n");
  return encoded(text, language === "ru" ? "windows-1251" : "windows-1250");
}

/** The days from Excel's first one to a moment. */
const serial = (value: number): number => Math.round((value / 86_400_000 + 25_569) * 1e6) / 1e6;

/** A workbook as it goes round by mail: a title, an empty row, sums by branch, a total. */
export function workbook(company: Company): Uint8Array {
  const orders = company.orders!;
  const rows = between(orders, "ordered_at", "2025-12-01", "2026-01-01");
  const amount = (row: number) => Number(orders.columns.amount?.[row]);
  const sum = (chosen: readonly number[]) =>
    Math.round(chosen.reduce((total, row) => total + amount(row), 0) * 100) / 100;
  const units = company.units!.columns.unit_id ?? [];
  const body = units.flatMap((unit) => {
    const own = rows.filter((row) => orders.columns.unit_id?.[row] === unit);
    const lines = own.map((row) => [
      cellText(orders, "order_id", row),
      cellText(orders, "customer_id", row) || null,
      serial(Number(orders.columns.ordered_at?.[row])),
      amount(row),
      String(unit),
    ]);
    return [...lines, [`Subtotal ${String(unit)}`, null, null, sum(own), null]];
  });
  return xlsx("December", [
    ["Sales report, December 2025"],
    ["simulated data"],
    [],
    ["Receipt", "Customer ID", "Order date", "Amount", "Store"],
    ...body,
    [],
    ["Total", null, null, sum(rows), null],
  ]);
}

const QUESTIONS: Readonly<Record<string, string>> = {
  satisfaction: "How satisfied are you with us? (1-10)",
  recommend: "Likelihood to recommend (1 = not at all, 11 = certainly)",
  repurchase_intent: "Will you buy again?",
  compares_alternatives: "Do you compare us with others?",
  could_go_elsewhere: "Could you go elsewhere?",
};

/** A survey as a questionnaire tool exports it: one row a person, a question a column, other scales. */
export function wideSurvey(company: Company): string {
  const surveys = company.surveys!;
  const answers = new Map<string, Record<string, string>>();
  for (let row = 0; row < surveys.length; row++) {
    if (surveys.columns.instrument?.[row] !== "core" || surveys.columns.wave?.[row] !== "2025-11")
      continue;
    const id = cellText(surveys, "respondent_id", row);
    const found = answers.get(id) ?? { date: cellText(surveys, "answered_at", row) };
    const item = cellText(surveys, "item", row);
    const score = Number(surveys.columns.score?.[row]);
    found[item] = String(
      item === "recommend" ? score + 1 : item === "satisfaction" ? Math.max(1, score) : score,
    );
    answers.set(id, found);
  }
  const items = Object.entries(QUESTIONS);
  const rows = [...answers].map(([id, answer]) => [
    id,
    (answer.date ?? "").replace(/^(\d+)-(\d+)-(\d+)/, "$2/$3/$1"),
    ...items.map(([item]) => answer[item] ?? ""),
  ]);
  return csv([["Respondent", "Submitted", ...items.map(([, text]) => text)], ...rows]);
}
