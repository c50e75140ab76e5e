import { Failure } from "../engine/failure.ts";
import { nameOf, type Token, tokenize } from "../engine/tokens.ts";
import { readStatement, refuseForbidden, type Statement } from "./statement.ts";

/** Statements that tell of a relation: the engine takes them as one, in brackets. */
const TELLING = new Set(["summarize", "describe", "desc"]);

/** Statements that change data or settings, or that speak of the engine itself. */
const CHANGING = new Set([
  ...["create", "drop", "alter", "insert", "update", "delete", "truncate", "merge", "replace"],
  ...["copy", "attach", "detach", "use", "export", "import", "install", "load", "vacuum"],
  ...["set", "reset", "pragma", "call", "begin", "start", "commit", "rollback", "checkpoint"],
  ...["analyze", "prepare", "execute", "deallocate", "comment", "grant", "show", "explain"],
]);

/**
 * Reads a cell: one SELECT, or `summarize` and `describe` with what they tell of.
 * @throws Failure `cell_empty`, `cell_changes`, `cell_several`, `cell_pivot` for what is no SELECT,
 *   and what `refuseForbidden` and `readStatement` throw
 */
export function readCellStatement(source: string): Statement {
  const tokens = tokenize(source);
  const [first] = tokens;
  const refuse = (code: string, token: Token, values: Record<string, string> = {}) =>
    new Failure(code, values, { sql: source, position: token.start });
  if (!first || first.text === ";") throw new Failure("cell_empty");
  const word = first.kind === "word" ? first.text.toLowerCase() : "";
  if (CHANGING.has(word)) throw refuse("cell_changes", first, { what: first.text });
  const stop = tokens.findIndex(({ text }) => text === ";");
  const next = stop < 0 ? undefined : tokens.slice(stop).find(({ text }) => text !== ";");
  if (next) throw refuse("cell_several", next);
  const pivot = openPivot(tokens);
  if (pivot) throw refuse("cell_pivot", pivot);
  refuseForbidden(source);
  if (!TELLING.has(word)) return readStatement(source);
  const opening = "from (";
  return { ...readStatement(`${opening}${source.replace(/[\s;]+$/, "")}\n)`), opening };
}

/** A PIVOT that leaves its columns to the data: the engine would need two statements for it. */
function openPivot(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, at) => {
    if (token.kind !== "word" || nameOf(token) !== "pivot") return false;
    if (at > 0 && tokens[at - 1]!.text !== "(") return false;
    const on = tokens.findIndex((one, i) => i > at && nameOf(one) === "on");
    const using = tokens.findIndex((one, i) => i > on && nameOf(one) === "using");
    const rest = tokens.slice(on, using < 0 ? undefined : using);
    return on > 0 && !rest.some((one, i) => nameOf(one) === "in" && rest[i + 1]?.text === "(");
  });
}
