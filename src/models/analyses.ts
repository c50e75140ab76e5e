import { availability, type Availability, closure, type Dependencies } from "./availability.ts";
import { type Header, isMet } from "./header.ts";

/** Whether an analysis of the catalogue can be made. */
export interface AnalysisState extends Availability {
  /** `B1`, `A20`. */
  readonly id: string;
  /** The models that serve it. */
  readonly models: readonly string[];
}

/**
 * Whether each analysis that has models can be made: ready when nothing that its models need is missing,
 * not possible when all of them lack something, else partly. What would make it better is told beside.
 * All of it follows from the headers.
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
  // Models rest on the same ones, and each is asked once.
  const known = new Map<string, Promise<readonly string[]>>();
  const read = (name: string) => {
    const found = known.get(name) ?? needs(name);
    known.set(name, found);
    return found;
  };
  const states = new Map<string, Availability>();
  for (const name of new Set([...models.values()].flat())) {
    const relations = await closure([name], read);
    const found = availability(relations, headers, filled);
    // Where nothing is required, what a model itself speaks of decides: dates that orders give are in all.
    const own = new Map([[name, []]]);
    const free = [...relations.keys()].every((one) => !headers.get(one)?.needs.length);
    const spoken = free && wishes(own, headers).length > 0 ? own : relations;
    states.set(name, mentions(spoken, headers, filled) ? found : withoutAnything(found));
  }
  return [...models]
    .map(([id, names]) => {
      const found = names.flatMap((name) => states.get(name) ?? []);
      const impossible = found.filter(({ state }) => state === "impossible").length;
      return {
        id,
        models: names,
        state: impossible === 0 ? "ready" : impossible === found.length ? "impossible" : "partly",
        missing: all(found, "missing"),
        better: all(found, "better").filter(
          (wish) => !found.some(({ missing }) => missing.includes(wish)),
        ),
      } as const;
    })
    .sort((a, b) => order(a.id) - order(b.id));
}

const wishes = (relations: Dependencies, headers: ReadonlyMap<string, Header>): string[] =>
  [...relations.keys()].flatMap((name) => {
    const header = headers.get(name);
    return [...(header?.needs ?? []), ...(header?.betterWith ?? [])];
  });

/** Whether anything that came is among what the relations speak of. */
function mentions(
  relations: Dependencies,
  headers: ReadonlyMap<string, Header>,
  filled: ReadonlySet<string>,
): boolean {
  const spoken = wishes(relations, headers);
  return spoken.length === 0 || spoken.some((need) => isMet(need, filled));
}

/** A model that needs no one thing needs something of what makes it better all the same. */
const withoutAnything = ({ missing, better }: Availability): Availability => ({
  state: "impossible",
  missing: missing.length > 0 ? missing : better,
  better: missing.length > 0 ? better : [],
});

const all = (states: readonly Availability[], part: "missing" | "better"): string[] =>
  [...new Set(states.flatMap((state) => state[part]))].sort();

/** Behavioural methods first, each list by its numbers. */
const order = (id: string): number => (id.startsWith("B") ? 0 : 1000) + Number(id.slice(1));
