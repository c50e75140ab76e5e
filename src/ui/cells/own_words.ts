import { CONTRACT } from "../../contract/contract.ts";
import type { CellState } from "../../notebook/cell_state.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Words } from "../../words/words.ts";

type Built = NonNullable<CellState["from"]>["built"];

/** Names as short as these say nothing by themselves: `n`, `s`, `gap` are whatever a query counts. */
const SHORT = 3;

const known = new WeakMap<Built, ReadonlySet<string>>();

/** The names that stand in the models and contract tables which a result was made from. */
function namesBehind(graph: Pick<Session["graph"], "source">, built: Built): ReadonlySet<string> {
  const names = known.get(built) ?? new Set(collect(graph, built, new Set()));
  known.set(built, names);
  return names;
}

function* collect(
  graph: Pick<Session["graph"], "source">,
  built: Built,
  seen: Set<Built>,
): Generator<string> {
  for (const from of built.from.values()) {
    if (seen.has(from)) continue;
    seen.add(from);
    const table = CONTRACT.find(({ name }) => name === from.relation);
    if (table) yield* table.columns.map(({ name }) => name);
    // Queries of the notebook are the person's own; what a model calls `s` is what it says it is.
    else if (from.table.startsWith("scratch.models.")) {
      const remarks = /--[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//g;
      yield* (
        graph
          .source(from.relation)
          ?.replace(remarks, "")
          .match(/[a-z_]\w*/g) ?? []
      );
    }
    yield* collect(graph, from, seen);
  }
}

/**
 * Words for the result of a person's own query: a short name is called as a model calls it only where
 * a model stands behind it.
 */
export function ownWords(
  words: Words,
  graph: Pick<Session["graph"], "source">,
  built: Built,
): Words {
  const column = (name: string) =>
    name.length > SHORT || namesBehind(graph, built).has(name) ? words.column(name) : name;
  return { ...words, column };
}
