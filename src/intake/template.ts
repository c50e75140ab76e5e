import { AMBIGUOUS } from "../contract/ambiguous.ts";
import { ITEM_NAMES } from "../contract/items.ts";
import type { ContractColumn, ContractTable, Synonyms } from "../contract/table.ts";
import { surveys } from "../contract/tables/surveys.ts";
import { matchHeader } from "./match_header.ts";
import { normalise } from "./normalise.ts";
import { csvCell } from "./rejects_csv.ts";

type Language = keyof Synonyms;

/** Values that show what is meant where the type alone does not. */
const EXAMPLES: Readonly<Record<string, string>> = {
  customer_id: "C-00017",
  respondent_id: "C-00017",
  referrer_id: "C-00017",
  referred_id: "C-00452",
  order_id: "2025/000481",
  corrects_order_id: "2025/000377",
  interaction_id: "T-1024",
  response_id: "R-001",
  employee_id: "E-12",
  manager_id: "E-03",
  unit_id: "12",
  home_unit_id: "12",
  item: "q1",
  construct: "satisfaction",
  currency: "PLN",
  birth_year: "1984",
  tenure_days: "420",
  scale_min: "0",
  scale_max: "10",
  score: "8",
  hhi: "0.18",
  incentive_customer_share: "0.3",
  weight: "1",
};

const YES_WORD: Readonly<Record<Language, string>> = { en: "yes", ru: "да", pl: "tak" };

/** A table whose headers in everyday words would be those of another: they stay as the contract has them. */
const ALIKE: ReadonlySet<string> = new Set(["market_purchases"]);

/** The three questions from which levels of loyalty begin (decision D17), as an answer sheet asks them. */
export const THREE_QUESTIONS = [
  "satisfaction",
  "repurchase_intent",
  "compares_alternatives",
] as const;

/** How a column is headed in a language, so that the header is known again when the file comes back. */
export function headerOf(column: ContractColumn, table: ContractTable, language: Language): string {
  const spoken = column.synonyms?.[language] ?? [];
  const candidates =
    language === "en" || ALIKE.has(table.name)
      ? [column.name, ...spoken]
      : [...spoken, column.name];
  const ambiguous = new Set(AMBIGUOUS.flatMap(({ headers }) => headers.map(normalise)));
  const free = candidates.find((header) => {
    if (ambiguous.has(normalise(header))) return false;
    return table.columns.every(
      (other) => other === column || matchHeader(header, other)?.reason !== "name",
    );
  });
  return free ?? column.name;
}

/** The header of a question in a language, by what it asks about. */
export const questionHeader = (construct: string, language: Language): string => {
  const names = ITEM_NAMES.find((one) => one.construct === construct && !one.item)?.names;
  return names?.[language][0] ?? construct;
};

/** What an answer sheet says beside the questions: who is asked, and for how many they stand. */
const SHEET = surveys.columns.filter(({ name }) => name === "respondent_id" || name === "weight");
const GROUP: Readonly<Record<Language, string>> = { en: "group", ru: "группа", pl: "grupa" };

/** A blank file for a table: headers in a language and one line that shows what is meant. */
export function templateCsv(table: ContractTable, language: Language): string {
  const headers = table.columns.map((column) => headerOf(column, table, language));
  return csvText([headers, table.columns.map((column) => example(column, language))], language);
}

/**
 * A sheet for the answers of customers to three questions, which comes back as a survey with a column
 * a question.
 * @param customers who are asked: number, group and weight
 */
export function answerSheet(
  customers: readonly { readonly id: string; readonly group: string; readonly weight: number }[],
  language: Language,
): string {
  const questions = THREE_QUESTIONS.map((construct) => questionHeader(construct, language));
  const head = [...SHEET.map((column) => headerOf(column, surveys, language)), ...questions];
  head.splice(1, 0, GROUP[language]);
  const lines = customers.map(({ id, group, weight }) => [
    id,
    group,
    decimal(String(Math.round(weight * 10_000) / 10_000), language),
    ...questions.map(() => ""),
  ]);
  return csvText([head, ...lines], language);
}

function example(column: ContractColumn, language: Language): string {
  const given = EXAMPLES[column.name];
  if (given !== undefined) return decimal(given, language);
  if (column.codes) {
    const [code = ""] = column.codes;
    return column.words?.[code]?.[language][0] ?? code;
  }
  switch (column.type) {
    case "timestamp":
      return language === "en" ? "2025-01-31" : "31.01.2025";
    case "boolean":
      return YES_WORD[language];
    case "integer":
      return "12";
    case "decimal(18,2)":
      return decimal("1249.50", language);
    case "double":
      return "7";
    case "varchar":
      return "A";
  }
}

/** A number as a spreadsheet in that language takes it. */
const decimal = (text: string, language: Language): string =>
  language !== "en" && /^\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;

/** A file that spreadsheets in that language open in columns, and that they read as UTF-8. */
function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const delimiter = language === "en" ? "," : ";";
  const line = (row: readonly string[]) =>
    row.map((text) => csvCell(text, delimiter)).join(delimiter);
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join("")}`;
}
