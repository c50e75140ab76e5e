import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { rowIdsOf } from "./mapping.ts";
import type { Joined } from "./join_files.ts";
import type { FileSource, Prepared } from "./prepare_file.ts";
import type { FileReport, Warning } from "./report.ts";
import { numberAt, textAt } from "./result.ts";

/** How files are called in `source_file`, and the rows that the table holds under their own names. */
export interface Labels {
  readonly labels: readonly string[];
  readonly held: ReadonlyMap<string, number>;
}

/** A name in `source_file` for each file, numbered where the table holds one of that name already. */
export async function freeLabels(
  engine: Engine,
  table: string,
  mode: "replace" | "append",
  sources: readonly FileSource[],
): Promise<Labels> {
  const held = new Map<string, number>();
  if (mode === "append") {
    const found = await engine.graph.query(
      `select source_file, count(*) as rows from ${identifier(engine.store)}.contract.${identifier(table)} group by source_file`,
    );
    for (let i = 0; i < found.length; i++) {
      held.set(textAt(found, "source_file", i) ?? "", numberAt(found, "rows", i));
    }
  }
  const taken = new Set(held.keys());
  const labels = sources.map(({ file }) => {
    let label = file.name;
    for (let i = 2; taken.has(label); i++) label = `${file.name} (${i})`;
    taken.add(label);
    return label;
  });
  return { labels, held };
}

/** What a person should know about a load that went through. */
export function warn(
  files: readonly Prepared[],
  reports: readonly FileReport[],
  currencies: readonly string[],
  held: Labels["held"],
  { joined, customers }: { joined: Joined | null; customers: number | null },
  answers: ReadonlyMap<string, number>,
): Warning[] {
  const warnings: Warning[] = [];
  files.forEach(({ file, label, count, mapping }, i) => {
    const { difference = 0, amountDifference = 0 } = reports[i]?.accounting ?? {};
    const add = (code: Warning["code"], values: Warning["values"] = {}) =>
      warnings.push({ code, values: { file, ...values } });
    if (difference !== 0) add("rows_do_not_reconcile", { difference });
    if (amountDifference !== 0) {
      add("amounts_do_not_reconcile", { difference: amountDifference });
    }
    if (count.mixedLineEnds) add("line_ends_mixed");
    const rows = held.get(file);
    if (rows !== undefined) add("file_loaded_before", { label, rows });
    const { items = [] } = mapping;
    if (items.length > 0) {
      const rows = reports[i]?.accounting.loaded ?? 0;
      const made = answers.get(label) ?? 0;
      add("answers_from_columns", { rows, questions: items.length, answers: made });
    }
    for (const column of rowIdsOf(mapping)) {
      // That each row is a response says nothing new; that each is a respondent does.
      if (column !== "response_id") add("ids_from_rows", { column });
    }
    for (const { target, header, date } of mapping.columns) {
      if (target !== null && date?.zoned) add("time_zone_dropped", { column: header });
    }
  });
  if (currencies.length > 1) {
    warnings.push({ code: "several_currencies", values: { currencies: currencies.join(", ") } });
  }
  if (joined && joined.files > 1) {
    const { files: several, rows, key: column, differing } = joined;
    warnings.push({ code: "files_joined", values: { files: several, rows, column } });
    if (differing > 0) warnings.push({ code: "files_differ", values: { differing } });
  }
  if (joined && joined.repeated > 0) {
    const values = { column: joined.key, rows: joined.repeated };
    warnings.push({ code: "keys_repeated", values });
  }
  if (customers !== null) warnings.push({ code: "customers_derived", values: { customers } });
  return warnings;
}
