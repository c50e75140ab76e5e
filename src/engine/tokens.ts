/** A piece of SQL text; comments and white space are not tokens. */
export interface Token {
  kind: "word" | "quoted" | "string" | "number" | "parameter" | "symbol";
  text: string;
  start: number;
}

const PATTERNS: readonly (readonly [Token["kind"] | "skip", RegExp])[] = [
  ["skip", /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /\$(\w*)\$[\s\S]*?\$\1\$|[eE]'(?:\\[\s\S]|''|[^'\\])*'|'(?:''|[^'])*'/y],
  ["quoted", /"(?:""|[^"])*"/y],
  ["parameter", /\$\w+|\?\d*/y],
  ["number", /\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["symbol", /::|[\s\S]/uy],
];

/** Splits SQL into tokens, enough to find names and parameters without the engine. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < sql.length) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = start;
      const match = pattern.exec(sql);
      if (!match) continue;
      if (kind !== "skip") tokens.push({ kind, text: match[0], start });
      start += match[0].length;
      break;
    }
  }
  return tokens;
}

/** SQL in which some of its tokens, in their order, have become other texts. */
export function replaced(
  sql: string,
  changes: readonly { readonly token: Token; readonly to: string }[],
): string {
  let text = "";
  let copied = 0;
  for (const { token, to } of changes) {
    text += sql.slice(copied, token.start) + to;
    copied = token.start + token.text.length;
  }
  return text + sql.slice(copied);
}

/** The name that a word or a quoted identifier stands for, in lower case; else null. */
export function nameOf(token: Token | undefined): string | null {
  if (token?.kind === "word") return token.text.toLowerCase();
  if (token?.kind === "quoted") {
    return token.text.slice(1, -1).replaceAll('""', '"').toLowerCase();
  }
  return null;
}
