import { nameOf, replaced, type Token, tokenize } from "../engine/tokens.ts";

/** Words after which a relation is named. */
const NAMING = new Set(["from", "join", "summarize", "describe", "pivot", "unpivot"]);
/** Words that end a list of relations; what comes after them are columns, until the next `from`. */
const ENDING = new Set([
  ...["select", "where", "group", "having", "qualify", "window", "order", "limit", "offset"],
  ...["union", "except", "intersect", "on", "using", "set", "values", "sample"],
]);
/** Functions that have a `from` inside their brackets. */
const WITH_FROM = new Set(["extract", "trim", "overlay", "substring", "position"]);

/**
 * The same SQL over a relation of another name. Only what certainly names the relation is changed:
 * its name after `from` and `join`, and before the full stop of its columns unless an alias has that
 * name too. A column of that name stays, and all of a statement that has a step of that name.
 */
export function renamedRelation(
  sql: string,
  before: string,
  after: string,
): { readonly text: string; readonly places: number } {
  const tokens = tokenize(sql);
  const [named, qualifying] = placesOf(tokens, before);
  const places = named.length === 0 ? [] : [...named, ...qualifying].sort((a, b) => a - b);
  const changes = places.map((at) => {
    const token = tokens[at]!;
    return { token, to: token.kind === "quoted" ? `"${after}"` : after };
  });
  return { text: replaced(sql, changes), places: places.length };
}

/** Where tokens name a relation, and where they stand before the full stop of its columns. */
function placesOf(
  tokens: readonly Token[],
  name: string,
): readonly [named: number[], qualifying: number[]] {
  const named: number[] = [];
  const qualifying: number[] = [];
  let aliased = false;
  /** Whether a bracket stands in a list of relations, and whether the next word is one of them. */
  const open = [{ listing: false, expected: false }];
  for (const [at, token] of tokens.entries()) {
    const here = open.at(-1)!;
    const word = nameOf(token);
    if (token.text === "(") open.push({ listing: here.expected, expected: here.expected });
    else if (token.text === ")") {
      if (open.length > 1) open.pop();
      open.at(-1)!.expected = false;
    } else if (token.text === ",") here.expected = here.listing;
    else if (token.kind === "word" && NAMING.has(word!) && beginsList(tokens, at)) {
      here.listing = here.expected = true;
    } else if (token.kind === "word" && ENDING.has(word!)) {
      here.expected = false;
      // A comma after a condition of a join still lists the next relation.
      if (word !== "on" && word !== "using") here.listing = false;
    } else if (here.expected) {
      here.expected = false;
      if (word !== name) continue;
      if (tokens[at + 1]?.text === "." || tokens[at + 1]?.text === "(") continue;
      named.push(at);
    } else if (word === name) {
      if (tokens[at + 1]?.text === "." && tokens[at - 1]?.text !== ".") qualifying.push(at);
      else if (isStep(tokens, at)) return [[], []];
      else aliased ||= isAlias(tokens, at);
    }
  }
  return [named, aliased ? [] : qualifying];
}

/** `is distinct from` and `extract(… from …)` name no relation, nor does a column called `describe`. */
function beginsList(tokens: readonly Token[], at: number): boolean {
  const [previous, word] = [nameOf(tokens[at - 1]), nameOf(tokens[at])];
  if (word !== "from" && word !== "join") return at === 0 || tokens[at - 1]?.text === "(";
  if (word === "from" && previous === "distinct") return false;
  return !WITH_FROM.has(nameOf(tokens[opening(tokens, at) - 1]) ?? "");
}

/** Where the bracket is that a token stands in, or that it closes; -1 where there is none. */
function opening(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]!.text === ")") depth++;
    if (tokens[i]!.text === "(" && depth-- === 0) return i;
  }
  return -1;
}

/** Whether a name is that of a step of a WITH. */
function isStep(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [textOf(tokens[at - 1]), nameOf(tokens[at + 1])];
  const made = after === "as" && ["(", "not", "materialized"].includes(textOf(tokens[at + 2]));
  return made && ["with", "recursive", ","].includes(before);
}

/** Whether a name is given to a relation that is read. */
const isAlias = (tokens: readonly Token[], at: number): boolean =>
  isRelation(tokens, nameOf(tokens[at - 1]) === "as" ? at - 2 : at - 1);

const textOf = (token: Token | undefined) => nameOf(token) ?? token?.text ?? "";

/** Whether a token ends what a list of relations holds: a name after `from`, or a bracket there. */
function isRelation(tokens: readonly Token[], at: number): boolean {
  const closes = tokens[at]?.text === ")";
  if (!closes && nameOf(tokens[at]) === null) return false;
  const first = closes ? opening(tokens, at) : at;
  return ["from", "join"].includes(nameOf(tokens[first - 1]) ?? "");
}
