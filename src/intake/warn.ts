import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
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
    for (const { target, header, date } of mapping.columns) {
      if (target !== null && date?.zoned) add("time_zone_dropped", { column: header });
    }
  });
  if (currencies.length > 1) {
    warnings.push({ code: "several_currencies", values: { currencies: currencies.join(", ") } });
  }
  return warnings;
}
