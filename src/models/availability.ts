import { type Header, isMet } from "./header.ts";

/** Whether an analysis can be made from the data that came, and what it lacks. */
export interface Availability {
  readonly state: "ready" | "partly" | "impossible";
  /** Requirements that are not met: `orders.amount`, `surveys(construct = satisfaction)`. */
  readonly missing: readonly string[];
  /** What would make it better, and did not come. */
  readonly better: readonly string[];
}

/** Each relation that something depends on, itself included, with those that it reads. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/** Everything that a relation depends on, itself included, by walking `needs`. */
export async function closure(
  names: readonly string[],
  needs: (name: string) => Promise<readonly string[]>,
): Promise<Dependencies> {
  const found = new Map<string, readonly string[]>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const children = await needs(name);
    found.set(name, children);
    waiting.push(...children);
  }
  return found;
}

/**
 * What each relation may lack because everything that reads it answers without: a model that is
 * only `better with` something needs it no more because a relation below it does.
 */
function excused(relations: Dependencies, headers: ReadonlyMap<string, Header>) {
  const found = new Map<string, ReadonlySet<string>>();
  const read = new Set([...relations.values()].flat());
  const tops = [...relations.keys()].filter((name) => !read.has(name));
  const waiting = tops.map((name): [string, ReadonlySet<string>] => [name, new Set()]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, given] = next;
    const before = found.get(name);
    const kept = before ? new Set([...before].filter((need) => given.has(need))) : given;
    if (before && kept.size === before.size) continue;
    found.set(name, kept);
    const passed = new Set([...kept, ...(headers.get(name)?.betterWith ?? [])]);
    for (const child of relations.get(name) ?? []) waiting.push([child, passed]);
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
  relations: Dependencies,
  headers: ReadonlyMap<string, Header>,
  filled: ReadonlySet<string>,
): Availability {
  const missing = new Set<string>();
  const better = new Set<string>();
  const excuses = excused(relations, headers);
  for (const relation of relations.keys()) {
    const header = headers.get(relation);
    for (const need of header?.needs ?? [])
      if (!isMet(need, filled)) (excuses.get(relation)?.has(need) ? better : missing).add(need);
    for (const wish of header?.betterWith ?? []) if (!isMet(wish, filled)) better.add(wish);
  }
  for (const need of missing) better.delete(need);
  const state = missing.size > 0 ? "impossible" : better.size > 0 ? "partly" : "ready";
  return { state, missing: [...missing].sort(), better: [...better].sort() };
}
