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

/** How much of a notebook the data allow. */
export interface Readiness {
  /** Ready when every cell has all that would make it better, not possible when none can be made. */
  readonly state: Availability["state"];
  /** The cells that can be made, of those that read a model. */
  readonly possible: number;
  readonly cells: number;
  /** 0–1: the cells that are ready, and half of those that lack something. */
  readonly share: number;
}

/** Derives from the readiness of its cells how much of a notebook the data allow. */
export async function readiness(
  notebook: Notebook,
  known: ReadonlySet<string>,
  available: (relations: readonly string[]) => Promise<Availability>,
): Promise<Readiness> {
  const states = await Promise.all(startingPoints(notebook, known).map(available));
  const cells = states.length;
  const possible = states.filter(({ state }) => state !== "impossible").length;
  const ready = states.filter(({ state }) => state === "ready").length;
  const state = ready === cells ? "ready" : possible === 0 ? "impossible" : "partly";
  return { state, possible, cells, share: cells === 0 ? 1 : (ready + possible) / 2 / cells };
}
