import { contractTable } from "../../contract/contract.ts";
import type { ContractColumn } from "../../contract/table.ts";
import type { FileMapping } from "./file_mapping.svelte.ts";

/**
 * What a file would bring as it is mapped now, written as headers of models name their needs. Codes are
 * those among its first values.
 */
export function coming({ mapping, sniffed }: FileMapping): string[] {
  if (!mapping) return [];
  const { table, columns, constants, items = [] } = mapping;
  const named = contractTable(table)?.columns ?? [];
  const targets = columns.flatMap(({ source, target }) => {
    const column = named.find(({ name }) => name === target);
    const samples = sniffed?.columns[source]?.samples ?? [];
    return column ? [column.name, ...codesIn(column, samples)] : [];
  });
  const questions = new Set(items.map(({ construct }) => `construct = ${construct}`));
  const found = [
    ...targets,
    ...Object.keys(constants),
    ...questions,
    ...(items.length > 0 ? ["item", "construct", "score", "scale_min", "scale_max"] : []),
  ];
  return found.map((name) => (name.includes(" = ") ? `${table}(${name})` : `${table}.${name}`));
}

function codesIn({ name, codes, words }: ContractColumn, samples: readonly string[]): string[] {
  if (!codes) return name === "construct" ? samples.map((code) => `${name} = ${code}`) : [];
  const known = (code: string) =>
    new Set([code, ...Object.values(words?.[code] ?? {}).flat()].map((word) => word.toLowerCase()));
  return codes
    .filter((code) => samples.some((value) => known(code).has(value.toLowerCase())))
    .map((code) => `${name} = ${code}`);
}
