import type { CellState } from "../../notebook/cell_state.ts";
import type { Words } from "../../words/words.ts";

/** Where rows come from, as a file says it. */
export interface Source {
  readonly notebook: string;
  readonly cell: string;
  readonly sql: string | null;
  readonly parameters: CellState["parameters"];
  readonly simulated: boolean;
}

/** The lines of a file's second sheet: what each is called, and what it is. */
export function sourceLines(
  { notebook, cell, sql, parameters = {}, simulated }: Source,
  { rows, all, written }: { rows: number; all: number; written: Date },
  words: Words,
): [string, string][] {
  const set = Object.entries(parameters).map(
    ([name, value]) =>
      `${words.column(name)} (${name}): ${typeof value === "string" ? words.code(value) : (value ?? words.number(null))}`,
  );
  return [
    [words.say("export.source.program"), "Rungs"],
    [words.say("export.source.notebook"), notebook],
    [words.say("export.source.cell"), cell],
    [words.say("export.source.rows"), words.number(rows)],
    ...(rows === all
      ? []
      : [[words.say("export.source.all_rows"), words.number(all)] as [string, string]]),
    [words.say("export.source.written"), words.date(written, "time")],
    ...(simulated
      ? [[words.say("simulated.short"), words.say("simulated.note")] as [string, string]]
      : []),
    ...(set.length > 0
      ? [[words.say("export.source.parameters"), set.join("\n")] as [string, string]]
      : []),
    ...(sql ? [[words.say("export.source.sql"), sql.trim()] as [string, string]] : []),
  ];
}
