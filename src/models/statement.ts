import { literal } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { nameOf, type Token, tokenize } from "../engine/tokens.ts";

/** A SELECT as it is run: `$name` replaced, and what it reads, by name. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly string[];
  /** Every name in it, lower case: a superset of the tables that it reads. */
  readonly words: ReadonlySet<string>;
  /** Names that it defines itself in a WITH. */
  readonly defines: ReadonlySet<string>;
  /** What was put before the text as it was written; positions in it are counted from there. */
  readonly opening?: string;
}

/**
 * Reads a SELECT: strips the last semicolon, turns `$name` into `getvariable('name')`.
 * @throws Failure `dynamic_variable` when a variable's name is computed
 */
export function readStatement(source: string): Statement {
  const tokens = tokenize(source);
  while (tokens.at(-1)?.text === ";") tokens.pop();
  const last = tokens.at(-1);
  const trimmed = last ? source.slice(0, last.start + last.text.length) : "";
  const parameters = new Set<string>();
  const words = new Set<string>();
  const defines = new Set<string>();
  let sql = "";
  let copied = 0;
  for (const [i, token] of tokens.entries()) {
    const name = nameOf(token);
    if (name !== null) words.add(name);
    if (name !== null && isDefinition(tokens, i)) defines.add(name);
    if (token.kind === "parameter" && /^\$[a-z_]/i.test(token.text)) {
      const parameter = token.text.slice(1).toLowerCase();
      parameters.add(parameter);
      sql += `${trimmed.slice(copied, token.start)}getvariable(${literal(parameter)})`;
      copied = token.start + token.text.length;
    }
    if (name === "getvariable" && tokens[i + 1]?.text === "(") {
      const argument = tokens[i + 2];
      if (argument?.kind !== "string" || tokens[i + 3]?.text !== ")") {
        throw new Failure("dynamic_variable", {}, { sql: source, position: token.start });
      }
      parameters.add(argument.text.slice(1, -1).toLowerCase());
    }
  }
  return { sql: sql + trimmed.slice(copied), parameters: [...parameters], words, defines };
}

/** `name as (`, `name as materialized (`, `name(columns) as (`, after WITH or a comma. */
function isDefinition(tokens: readonly Token[], i: number): boolean {
  const before = nameOf(tokens[i - 1]) ?? tokens[i - 1]?.text;
  if (before !== "with" && before !== "recursive" && before !== ",") return false;
  let next = i + 1;
  if (tokens[next]?.text === "(") {
    while (next < tokens.length && tokens[next]?.text !== ")") next++;
    next++;
  }
  if (nameOf(tokens[next]) !== "as") return false;
  next++;
  if (nameOf(tokens[next]) === "not") next++;
  if (nameOf(tokens[next]) === "materialized") next++;
  return tokens[next]?.text === "(";
}

/**
 * Puts definitions of tables before a SELECT, so that it reads exactly these and nothing that
 * another build may switch meanwhile. Returns also by how much positions move.
 */
export function withTables(
  statement: Statement,
  tables: ReadonlyMap<string, string>,
): { sql: string; shift: number } {
  const definitions = [...tables]
    .map(([name, table]) => `"${name}" as not materialized (from ${table})`)
    .join(", ");
  const opened = statement.opening?.length ?? 0;
  if (definitions === "") return { sql: statement.sql, shift: opened };
  const [first, second] = tokenize(statement.sql);
  if (nameOf(first) !== "with") {
    const prefix = `with ${definitions}\n`;
    return { sql: prefix + statement.sql, shift: prefix.length + opened };
  }
  const last = nameOf(second) === "recursive" ? second! : first!;
  const end = last.start + last.text.length;
  const inserted = ` ${definitions},`;
  return {
    sql: statement.sql.slice(0, end) + inserted + statement.sql.slice(end),
    shift: inserted.length,
  };
}

const FORBIDDEN_FUNCTIONS = new Set([
  "query",
  "query_table",
  "read_csv",
  "read_csv_auto",
  "sniff_csv",
  "read_text",
  "read_blob",
  "read_json",
  "read_json_auto",
  "read_ndjson",
  "read_parquet",
  "parquet_scan",
  "parquet_metadata",
  "glob",
  "arrow_scan",
  "arrow_scan_dumb",
  "current_setting",
  "getenv",
  "duckdb_settings",
  "duckdb_secrets",
  "which_secret",
  "pragma_database_size",
]);

/**
 * What the engine would accept in a SELECT but a notebook may not hold: files, settings, text run
 * as SQL, and names that reach around the search path.
 * @throws Failure `cell_forbidden` with the offending text, at its position
 */
export function refuseForbidden(source: string): void {
  const tokens = tokenize(source);
  const refuse = (token: Token) => {
    throw new Failure(
      "cell_forbidden",
      { what: token.text },
      { sql: source, position: token.start },
    );
  };
  for (const [i, token] of tokens.entries()) {
    const name = nameOf(token);
    if (token.kind === "parameter" && !/^\$[a-z_]/i.test(token.text)) refuse(token);
    if (name !== null && FORBIDDEN_FUNCTIONS.has(name) && tokens[i + 1]?.text === "(")
      refuse(token);
    if (token.kind === "string" && ["from", "join"].includes(nameOf(tokens[i - 1]) ?? "")) {
      // `extract(day from '…')` and `trim('x' from '…')` read no file.
      if (!insideCall(tokens, i)) refuse(token);
    }
    const dotted =
      [1, 3].every((k) => tokens[i + k]?.text === ".") && nameOf(tokens[i + 2]) !== null;
    if (name !== null && dotted && nameOf(tokens[i + 4]) !== null) refuse(token);
  }
}

function insideCall(tokens: readonly Token[], i: number): boolean {
  let depth = 0;
  for (let k = i - 1; k >= 0; k--) {
    const text = tokens[k]!.text;
    if (text === ")") depth++;
    if (text === "(" && depth-- === 0) {
      return ["extract", "trim", "overlay", "substring", "position"].includes(
        nameOf(tokens[k - 1]) ?? "",
      );
    }
  }
  return false;
}
