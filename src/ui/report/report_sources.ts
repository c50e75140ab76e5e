import type { CellState } from "../../notebook/cell_state.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Words } from "../../words/words.ts";

type Value = NonNullable<CellState["parameters"]>[string];

/** A parameter's value as a person reads it. */
export function writtenValue(value: Value, words: Words): string {
  if (typeof value === "number") return words.number(value);
  if (typeof value === "boolean") return words.code(String(value));
  if (value === null) return words.number(null);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.date(new Date(value));
  return words.code(value);
}

/** The models behind what a notebook shows, with their text, each once and by name. */
export async function modelsBehind(
  session: Session,
): Promise<readonly { readonly name: string; readonly source: string }[]> {
  const cells = new Map(session.notebook?.cells.map((cell) => [cell.id, cell]));
  const start = [...cells.values()].flatMap((cell) =>
    cell.kind === "chart" ? [cell.from, ...(cell.with ? [cell.with] : [])] : [cell.id],
  );
  const met = new Set<string>();
  const waiting = start.filter((name) => session.state(name).failure === undefined);
  const found: { name: string; source: string }[] = [];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (met.has(name)) continue;
    met.add(name);
    const source = session.graph.source(name);
    if (source === null) continue;
    if (!cells.has(name)) found.push({ name, source: source.trim() });
    waiting.push(...(await session.graph.needs(name)));
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, "en"));
}
