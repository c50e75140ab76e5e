import type { CellState } from "../../notebook/cell_state.ts";
import type { Words } from "../../words/words.ts";
import { columnFormats } from "../table/column_format.ts";
import { escaped, wrapped } from "./markup.ts";

type Columns = NonNullable<CellState["from"]>["columns"];

/** More rows would make a report that nobody reads to its end; the count says how many there are. */
const MOST = 200;

/** The columns whose values each stand for a person. */
const PERSON = /^(customer|respondent|referrer|referred|account|employee|manager|about)_(id|no)$/;

/** Whether a result lists single persons, one or more rows for each. */
export const listsPeople = (data: Columns): boolean =>
  Object.keys(data.columns).some((name) => PERSON.test(name));

/**
 * A result as a table of text.
 * @param rows how many the relation has, where `data` holds only its beginning
 */
export function reportTable(data: Columns, rows: number, words: Words): string {
  const columns = columnFormats(data, words);
  const numeric = (is: boolean) => (is ? ' class="numeric"' : "");
  const head = columns.map(
    ({ label, numeric: is }) => `<th scope="col"${numeric(is)}>${escaped(label)}</th>`,
  );
  const shown = Math.min(MOST, data.length);
  const body = Array.from({ length: shown }, (_, row) => {
    const cells = columns.map(({ name, numeric: is, text }) => {
      return `<td${numeric(is)}>${escaped(text(data.columns[name]?.[row]))}</td>`;
    });
    return wrapped("tr", cells.join(""));
  });
  const count =
    data.length === 0
      ? words.say("table.empty")
      : shown < rows
        ? words.say("report.shown", { shown, rows })
        : words.say("report.rows", { rows });
  return [
    wrapped(
      "div",
      wrapped(
        "table",
        wrapped("thead", wrapped("tr", head.join(""))) + wrapped("tbody", body.join("")),
      ),
      "wide",
    ),
    wrapped("p", escaped(count), "foot"),
  ].join("");
}
