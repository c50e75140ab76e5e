import { distance } from "fastest-levenshtein";
import type { ContractColumn } from "../contract/table.ts";
import { normalise } from "./normalise.ts";

/** How a header resembles the names of a column. */
export interface HeaderMatch {
  /** 0–1. */
  readonly score: number;
  readonly reason: "name" | "name_begins" | "name_part" | "name_similar";
}

const spellings = new Map<ContractColumn, readonly string[]>();

/** Every name of a column, as it is compared. */
function namesOf(column: ContractColumn): readonly string[] {
  let names = spellings.get(column);
  if (!names) {
    const all = [column.name, ...Object.values(column.synonyms ?? {}).flat()];
    names = [...new Set(all.map(normalise))];
    spellings.set(column, names);
  }
  return names;
}

/** The best resemblance of a header to a column's names, or null where there is none. */
export function matchHeader(header: string, column: ContractColumn): HeaderMatch | null {
  const whole = normalise(header);
  if (whole === "") return null;
  const words = wordsOf(header);
  let best: HeaderMatch | null = null;
  const consider = (score: number, reason: HeaderMatch["reason"]) => {
    if (!best || score > best.score) best = { score, reason };
  };
  for (const name of namesOf(column)) {
    if (name === whole) return { score: 1, reason: "name" };
    const shorter = Math.min(name.length, whole.length);
    const covered = shorter / Math.max(name.length, whole.length);
    if (shorter >= 4 && (whole.startsWith(name) || name.startsWith(whole))) {
      consider(0.55 + 0.35 * covered, "name_begins");
    }
    if (name.length >= 2 && joins(words, name)) consider(0.55 + 0.35 * covered, "name_part");
    if (shorter >= 5) {
      const edits = distance(name, whole);
      if (edits <= Math.max(1, Math.floor(shorter / 7)))
        consider(0.88 - 0.06 * edits, "name_similar");
    }
  }
  return best;
}

/** The words of a header, `orderDate` being two. */
export const wordsOf = (header: string): string[] =>
  header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{Letter}]+/u)
    .map(normalise)
    .filter((word) => word !== "");

/** Whether neighbouring words together are a name. */
export function joins(words: readonly string[], name: string): boolean {
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < words.length && joined.length < name.length; to++) {
      joined += words[to];
      if (joined === name) return true;
    }
  }
  return false;
}
