import { distance } from "fastest-levenshtein";
import type { MessageKey, Words } from "../words/words.ts";

/** A failure as words are found for it. */
export interface Failed {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the engine says in English, and our sentence for it; groups name what stood in the SQL. */
const KNOWN: readonly (readonly [RegExp, MessageKey, MessageKey?])[] = [
  [
    /(?:Referenced column|does not have a column named) "(?<name>[^"]+)"/,
    "sql.unknown_column",
    "sql.unknown_column_near",
  ],
  [
    /Referenced table "(?<name>[^"]+)" not found/,
    "sql.unknown_relation",
    "sql.unknown_relation_near",
  ],
  [
    /Table with name (?<name>\S+) does not exist/,
    "sql.unknown_relation",
    "sql.unknown_relation_near",
  ],
  [
    /Function with name (?<name>\S+) does not exist/,
    "sql.unknown_function",
    "sql.unknown_function_near",
  ],
  [/Ambiguous reference to column name "(?<name>[^"]+)"/, "sql.ambiguous"],
  [/column "(?<name>[^"]+)" must appear in the GROUP BY/, "sql.ungrouped"],
  [/WHERE clause cannot contain aggregates/, "sql.aggregate_in_where"],
  [/No function matches the given name and argument types '(?<name>[^']+)'/, "sql.argument_types"],
  [/Could not convert string '(?<value>[^']*)' to (?<type>\w+)/, "sql.conversion"],
  [/unterminated quoted/, "sql.open_quote"],
  [/syntax error at end of input/, "sql.ends_early"],
  [/syntax error at or near "(?<name>[^"]*)"/, "sql.out_of_place"],
];

/**
 * A failure in plain words of the reader's language. What the engine says in a way that is not known
 * here is quoted, without the line of SQL that it repeats: its number is not that of the cell.
 */
export function plainFailure(words: Words, { code, values }: Failed): string {
  const message = String(values.message ?? "");
  if (!code.startsWith("sql_")) return words.failure(code, values);
  for (const [pattern, key, nearKey] of KNOWN) {
    const found = pattern.exec(message);
    if (!found) continue;
    const near = nearKey ? candidates(message, found.groups?.name ?? "") : [];
    if (nearKey && near.length > 0)
      return words.say(nearKey, { ...found.groups, near: near.join(", ") });
    return words.say(key, { ...found.groups });
  }
  const [said = ""] = message.split(/\n+LINE \d+:/);
  return words.failure(code, { ...values, message: said.trim() });
}

/**
 * The names that the engine offers instead, at most three. It names the columns of a table whether
 * they are alike or not; only such as may have been meant are passed on.
 */
function candidates(message: string, name: string): string[] {
  const [, kind = "", list = ""] =
    /(Candidate (?:bindings|tables)|Did you mean):? ([^\n]*)/.exec(message) ?? [];
  const alike = (other: string) =>
    kind === "Candidate tables" ||
    distance(name.toLowerCase(), other.toLowerCase()) <= Math.ceil(name.length / 3);
  const names = [...list.matchAll(/"([^"]+)"/g)].map(([, found]) => found!);
  return names.filter((found) => alike(found.split(".").at(-1)!)).slice(0, 3);
}
