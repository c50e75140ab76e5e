/** A piece of SQL and what it is, for colouring only. */
export interface SqlToken {
  readonly kind: "keyword" | "text" | "number" | "comment" | "plain";
  readonly text: string;
}

const KEYWORDS = new Set(
  `all and any as asc between by case cast coalesce count cross date_diff date_trunc desc distinct
  else end except exists extract filter first_value following from full getvariable group having in
  inner intersect interval is join lag last_value lateral lead left like limit materialized max min
  not null nulls offset on or order outer over partition percentile_cont preceding range recursive
  right row_number rows select sum then unbounded union using values when where window with within
  avg true false first last ntile rank dense_rank round floor least greatest abs`.split(/\s+/),
);
const TOKEN =
  /(?<comment>--[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<text>'(?:[^']|'')*'?)|(?<quoted>"(?:[^"]|"")*"?)|(?<number>\b\d+(?:\.\d+)?\b)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|\s+|[^]/gu;

/** Splits SQL into pieces to colour. Joined again they are the SQL, whatever it was. */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (const match of sql.matchAll(TOKEN)) {
    const { comment, text, number, word } = match.groups ?? {};
    const kind = comment
      ? "comment"
      : text
        ? "text"
        : number
          ? "number"
          : word && KEYWORDS.has(word.toLowerCase())
            ? "keyword"
            : "plain";
    const last = tokens.at(-1);
    if (kind === "plain" && last?.kind === "plain")
      tokens[tokens.length - 1] = { kind, text: last.text + match[0] };
    else tokens.push({ kind, text: match[0] });
  }
  return tokens;
}
