import type { Engine } from "../engine/engine.ts";
import type { FileSource, Prepared } from "./prepare_file.ts";
import type { FileReport, Warning } from "./report.ts";
import { textAt } from "./result.ts";

/** A name in `source_file` for each file, numbered where the table holds one of that name already. */
export async function freeLabels(
  engine: Engine,
  table: string,
  mode: "replace" | "append",
  sources: readonly FileSource[],
): Promise<string[]> {
  const taken = new Set<string>();
  if (mode === "append") {
    const found = await engine.graph.query(`select distinct source_file from contract."${table}"`);
    for (let i = 0; i < found.length; i++) taken.add(textAt(found, "source_file", i) ?? "");
  }
  return sources.map(({ file }) => {
    let label = file.name;
    for (let i = 2; taken.has(label); i++) label = `${file.name} (${i})`;
    taken.add(label);
    return label;
  });
}

/** What a person should know about a load that went through. */
export function warn(
  files: readonly Prepared[],
  reports: readonly FileReport[],
  currencies: readonly string[],
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
    if (label !== file) add("file_loaded_before", { label });
    for (const { target, header, date } of mapping.columns) {
      if (target !== null && date?.zoned) add("time_zone_dropped", { column: header });
    }
  });
  if (currencies.length > 1) {
    warnings.push({ code: "several_currencies", values: { currencies: currencies.join(", ") } });
  }
  return warnings;
}
