import type { Header } from "./header.ts";

/** Whether an analysis can be made from the data that came, and what it lacks. */
export interface Availability {
  readonly state: "ready" | "partly" | "impossible";
  /** Requirements that are not met: `orders.amount`, `surveys(construct = satisfaction)`. */
  readonly missing: readonly string[];
  /** What would make it better, and did not come. */
  readonly better: readonly string[];
}

/** Everything that a relation depends on, itself included, by walking `needs`. */
export async function closure(
  names: readonly string[],
  needs: (name: string) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...(await needs(name)));
  }
  return found;
}

/**
 * Derives from the headers of everything that a relation depends on whether it is ready, partly
 * possible or not. There is no list kept by hand.
 * @param relations the closure of what is asked about
 * @param headers of the models among them
 * @param filled what came: `table.column` and `table(column = code)` with at least one value
 */
export function availability(
  relations: Iterable<string>,
  headers: ReadonlyMap<string, Header>,
  filled: ReadonlySet<string>,
): Availability {
  const missing = new Set<string>();
  const better = new Set<string>();
  for (const relation of relations) {
    const header = headers.get(relation);
    for (const need of header?.needs ?? []) if (!filled.has(need)) missing.add(need);
    for (const wish of header?.betterWith ?? []) if (!filled.has(wish)) better.add(wish);
  }
  const state = missing.size > 0 ? "impossible" : better.size > 0 ? "partly" : "ready";
  return { state, missing: [...missing].sort(), better: [...better].sort() };
}
