/** What can go wrong in the engine; `words/` has a sentence for each. */
export const ENGINE_FAILURES = [
  "engine_start",
  "engine_stopped",
  "engine_memory",
  "store_full",
  "sql_syntax",
  "sql_unknown_name",
  "sql_type",
  "sql_other",
  "cancelled",
  "insert_incomplete",
  "too_many_files",
] as const;

/**
 * An error that can be told to a person: `code` is looked up in their language and filled
 * with `values`; `sql` is the statement that failed and `position` its offending character.
 */
export class Failure extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sql: string | undefined;
  readonly position: number | undefined;

  constructor(
    code: string,
    values: Record<string, string | number> = {},
    more: { sql?: string | undefined; position?: number | undefined; cause?: unknown } = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`, { cause: more.cause });
    this.name = "Failure";
    this.code = code;
    this.values = values;
    this.sql = more.sql;
    this.position = more.position;
  }
}

interface EngineReport {
  exception_type?: string;
  exception_message?: string;
  position?: string;
}

/** The engine reports errors as plain text or as JSON with a position: both become a Failure. */
export function engineFailure(cause: unknown, sql: string): Failure {
  if (cause instanceof Failure) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (isFatal(cause, text)) return new Failure("engine_stopped", { message: text }, { sql, cause });
  const report = parse(text);
  const position =
    report.position === undefined ? positionInText(text, sql) : Number(report.position);
  const message = report.exception_message ?? text;
  return new Failure(
    classify(report.exception_type ?? text, message),
    { message },
    { sql, position, cause },
  );
}

/** What leaves the engine in a state that cannot be trusted: it has to be started anew. */
const isFatal = (cause: unknown, text: string): boolean =>
  (cause instanceof Error && ["RuntimeError", "RangeError"].includes(cause.name)) ||
  /^\s*(RuntimeError|Aborted\()|FATAL Error|database has been invalidated/.test(text);

function parse(text: string): EngineReport {
  const start = text.indexOf("{");
  if (start < 0) return {};
  try {
    return JSON.parse(text.slice(start)) as EngineReport;
  } catch {
    return {};
  }
}

/** Reads the position out of `LINE 3: select nope` and the caret below it. */
function positionInText(text: string, sql: string): number | undefined {
  const [, head = "", number, excerpt = "", indent = ""] =
    /(LINE (\d+): )(.*)\n( *)\^/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const lines = sql.split("\n");
  const line = lines[Number(number) - 1] ?? "";
  const before = lines.slice(0, Number(number) - 1).join("\n").length + (number === "1" ? 0 : 1);
  const column = indent.length - head.length;
  // Long lines are cut at both ends, which dots show.
  const cut = excerpt.startsWith("...") ? 3 : 0;
  const start = line.indexOf(excerpt.slice(cut).replace(/\.\.\.$/, ""));
  return before + Math.max(0, start) + column - cut;
}

function classify(kind: string, message: string): string {
  if (/interrupt|cancel/i.test(kind) || /interrupted|cancell?ed/i.test(message)) return "cancelled";
  if (/out of memory/i.test(kind) || /out of memory|allocate/i.test(message))
    return "engine_memory";
  if (/parser/i.test(kind)) return "sql_syntax";
  if (/catalog|binder/i.test(kind)) return "sql_unknown_name";
  if (/conversion|mismatch|out of range/i.test(kind)) return "sql_type";
  return "sql_other";
}
