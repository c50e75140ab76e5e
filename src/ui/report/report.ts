import { chartOf } from "../../charts/chart_cell.ts";
import type { Cell, ChartCell, InputCell, SqlCell } from "../../notebook/document.ts";
import { choices, inputNamed } from "../../notebook/input.ts";
import { interpolate } from "../../notebook/interpolate.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import { behind } from "../../notebook/slides.ts";
import type { Words } from "../../words/words.ts";
import { quotable } from "../cells/quotable.ts";
import { fontFaces } from "../figure/font_faces.ts";
import { labelsOf } from "../figure/labels.ts";
import { renderMarkdown } from "../markdown.ts";
import { escaped, folded, markupOf, wrapped } from "./markup.ts";
import { reportFigure } from "./report_figure.ts";
import { REPORT_POLICY, REPORT_STYLE } from "./report_style.ts";
import { listsPeople, reportTable } from "./report_table.ts";
import { modelsBehind, writtenValue } from "./report_sources.ts";

/** What a report is made of, and what it may hold. */
export interface ReportOptions {
  readonly session: Session;
  readonly words: Words;
  /** The day on which it is written. */
  readonly now: Date;
  /** The program's. */
  readonly version: string;
  /** Whether tables that list single persons go along. */
  readonly people: boolean;
}

/**
 * The notebook as one HTML file that needs nothing else: no script, no network, no font of the
 * computer. It holds what the page shows now, in the language of the page: texts, figures, the
 * tables of queries, and the SQL, folded.
 */
export async function writeReport(options: ReportOptions): Promise<string> {
  const { session, words, now } = options;
  const notebook = session.notebook!;
  const hidden = behind(notebook);
  const cells = notebook.cells.filter((cell) => !hidden(cell));
  const sections = cells.map((cell) => wrapped("section", section(cell, options)));
  const body = wrapped(
    "article",
    [
      session.simulated ? wrapped("p", escaped(words.say("report.simulated")), "mark") : "",
      wrapped("h1", escaped(notebook.title)),
      wrapped("p", escaped(words.say("report.made", { date: now })), "made"),
      ...sections,
      await footer(options),
    ].join("\n"),
  );
  const seen = markedText(body);
  const fonts = await Promise.all(["Inter", "Source Serif 4"].map((name) => fontFaces(name, seen)));
  return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(notebook.title)}</title>
<style>${fonts.join("\n")}${REPORT_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function section(cell: Cell, options: ReportOptions): string {
  const { session, words } = options;
  switch (cell.kind) {
    case "text": {
      const source = interpolate(cell.markdown, quotable(session, words));
      return markupOf(renderMarkdown(source));
    }
    case "input":
      return input(cell, options);
    case "broken":
      return wrapped("p", escaped(words.say("report.missing")), "foot");
    default: {
      const result = cell.kind === "chart" ? chart(cell, options) : table(cell, options);
      const shown = cell.reveal ? folded(words.say("cell.reveal"), result) : result;
      return shown + sql(cell, options);
    }
  }
}

function input(cell: InputCell, { session, words }: ReportOptions): string {
  const value = session.value(cell.id);
  const labels = new Map(cell.options.map((option) => [option.value, option.label]));
  const written =
    cell.type === "multiselect"
      ? words.list(choices(value).map((choice) => labels.get(choice) ?? words.code(choice)))
      : (labels.get(String(value)) ?? writtenValue(value, words));
  const label = cell.label ?? words.column(cell.id);
  return wrapped("p", `${escaped(label)} ${wrapped("b", escaped(written))}`, "input");
}

function chart(cell: ChartCell, { session, words }: ReportOptions): string {
  const { from, with: second, parameters } = session.state(cell.id);
  const missing = wrapped("p", escaped(words.say("report.missing")), "foot");
  if (!from) return missing;
  const data = { from: from.columns, with: second?.columns };
  const { figure } = chartOf(cell, data, labelsOf(words));
  const asOf = parameters?.as_of;
  return figure
    ? reportFigure(figure, data, words, {
        asOf: typeof asOf === "string" ? new Date(asOf) : undefined,
        simulated: session.simulated,
      })
    : missing;
}

function table(cell: SqlCell, { session, words, people }: ReportOptions): string {
  const { from } = session.state(cell.id);
  if (!from) return wrapped("p", escaped(words.say("report.missing")), "foot");
  if (!people && listsPeople(from.columns)) {
    return wrapped("p", escaped(words.say("report.people")), "foot");
  }
  return reportTable(from.columns, from.built.rows, words);
}

function sql(cell: ChartCell | SqlCell, { session, words }: ReportOptions): string {
  const source = cell.kind === "sql" ? cell.sql : session.graph.source(cell.from);
  const name = cell.kind === "sql" ? cell.id : cell.from;
  return source === null
    ? ""
    : folded(words.say("report.sql", { name }), wrapped("pre", escaped(source.trim())));
}

/** Under which values it was made, from which data, and by which models. */
async function footer({ session, words, version }: ReportOptions): Promise<string> {
  const notebook = session.notebook!;
  const states = notebook.cells.map(({ id }) => session.state(id));
  const parameters = Object.assign({}, ...states.map((state) => state.parameters ?? {})) as Record<
    string,
    string | number | boolean | null
  >;
  const list = (entries: readonly (readonly [string, string])[]) =>
    wrapped(
      "dl",
      entries
        .map(([term, value]) =>
          wrapped("div", wrapped("dt", escaped(term)) + wrapped("dd", escaped(value))),
        )
        .join(""),
    );
  const models = await modelsBehind(session);
  return wrapped(
    "footer",
    [
      wrapped("h2", escaped(words.say("report.parameters"))),
      list(
        Object.entries(parameters).map(([name, value]) => [
          inputNamed(session.notebook, name)?.label ?? words.column(name),
          writtenValue(value, words),
        ]),
      ),
      wrapped("h2", escaped(words.say("report.data"))),
      list(
        session.tables.map(({ name, rows }) => [
          words.table(name),
          words.say("report.rows", { rows }),
        ]),
      ),
      models.length > 0 ? wrapped("h2", escaped(words.say("report.models"))) : "",
      ...models.map(({ name, source }) => folded(name, wrapped("pre", escaped(source)))),
      wrapped("p", escaped(words.say("report.source", { version }))),
    ].join("\n"),
  );
}

/** The letters that a markup shows, for the fonts that it needs. */
const markedText = (markup: string) => [...new Set(markup)].join("");
