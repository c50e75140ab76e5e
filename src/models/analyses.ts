import { availability, type Availability, closure } from "./availability.ts";
import type { Header } from "./header.ts";

/** Whether an analysis of the catalogue can be made. */
export interface AnalysisState extends Availability {
  /** `B1`, `A20`. */
  readonly id: string;
  /** The models that serve it. */
  readonly models: readonly string[];
}

/**
 * Whether each analysis that has models can be made: ready when all its models are, not possible when
 * none is, else partly. All of it follows from the headers.
 * @param needs the relations that a relation reads
 * @param filled what came: `table.column` and `table(column = code)`
 */
export async function analysisStates(
  headers: ReadonlyMap<string, Header>,
  needs: (name: string) => Promise<readonly string[]>,
  filled: ReadonlySet<string>,
): Promise<AnalysisState[]> {
  const models = new Map<string, string[]>();
  for (const [name, { analyses }] of headers)
    for (const id of analyses) models.set(id, [...(models.get(id) ?? []), name]);
  const states = new Map<string, Availability>();
  for (const name of new Set([...models.values()].flat()))
    states.set(name, availability(await closure([name], needs), headers, filled));
  return [...models]
    .map(([id, names]) => {
      const found = names.flatMap((name) => states.get(name) ?? []);
      const impossible = found.filter(({ state }) => state === "impossible").length;
      const ready = found.every(({ state }) => state === "ready");
      return {
        id,
        models: names,
        state: ready ? "ready" : impossible === found.length ? "impossible" : "partly",
        missing: all(found, "missing"),
        better: all(found, "better").filter(
          (wish) => !found.some(({ missing }) => missing.includes(wish)),
        ),
      } as const;
    })
    .sort((a, b) => order(a.id) - order(b.id));
}

const all = (states: readonly Availability[], part: "missing" | "better"): string[] =>
  [...new Set(states.flatMap((state) => state[part]))].sort();

/** Behavioural methods first, each list by its numbers. */
const order = (id: string): number => (id.startsWith("B") ? 0 : 1000) + Number(id.slice(1));
