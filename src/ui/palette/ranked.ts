import type { Entry } from "./entry.ts";
import { likeness } from "./fuzzy.ts";

/**
 * The entries that answer to what was typed, best first: what is called so before what only has it
 * beside its name, and what is there to go to or do before a query that would have to be written.
 */
export function ranked(typed: string, entries: readonly Entry[], most: number): readonly Entry[] {
  const scored = entries.map((entry) => {
    const beside = likeness(typed, `${entry.label} ${entry.hint ?? ""}`) * 0.9;
    const found = Math.max(likeness(typed, entry.label), beside);
    return { entry, score: entry.kind === "relation" ? found * 0.8 : found };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => (typed.trim() === "" ? 0 : b.score - a.score))
    .slice(0, most)
    .map(({ entry }) => entry);
}
