import type { Availability } from "../models/availability.ts";
import { readStatement } from "../models/statement.ts";
import type { Notebook } from "./document.ts";

/** The relations that each cell of a notebook starts from, among those that are known. */
function startingPoints(notebook: Notebook, known: ReadonlySet<string>): string[][] {
  return notebook.cells.flatMap((cell) => {
    const names =
      cell.kind === "chart"
        ? [cell.from, ...(cell.with ? [cell.with] : [])]
        : cell.kind === "sql"
          ? words(cell.sql)
          : [];
    const found = names.filter((name) => known.has(name));
    return found.length > 0 ? [found] : [];
  });
}

function words(sql: string): string[] {
  try {
    return [...readStatement(sql).words];
  } catch {
    return [];
  }
}

/** A notebook is ready when all its cells are, not possible when none is, else partly. */
export async function readiness(
  notebook: Notebook,
  known: ReadonlySet<string>,
  available: (relations: readonly string[]) => Promise<Availability>,
): Promise<Availability> {
  const cells = await Promise.all(startingPoints(notebook, known).map(available));
  const missing = [...new Set(cells.flatMap((cell) => cell.missing))].sort();
  const better = [...new Set(cells.flatMap((cell) => cell.better))].sort();
  const impossible = cells.filter(({ state }) => state === "impossible").length;
  if (cells.length > 0 && impossible === cells.length)
    return { state: "impossible", missing, better };
  const ready = cells.every(({ state }) => state === "ready");
  return { state: ready ? "ready" : "partly", missing, better };
}
