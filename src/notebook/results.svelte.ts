import { SvelteMap } from "svelte/reactivity";
import type { Built } from "../models/graph.ts";
import { type CellState, type Computing, heldResults, WAITING } from "./cell_state.ts";
import type { Planned } from "./plan.ts";

/** What each cell shows, and what the results that stand were made of. */
export class Results {
  readonly #states = new SvelteMap<string, CellState>();
  readonly #finished = new Map<string, { readonly key: number; readonly state: CellState }>();

  state(id: string): CellState {
    return this.#states.get(id) ?? WAITING;
  }

  /** How many cells a change has touched that have not been run since. */
  get stale(): number {
    let stale = 0;
    for (const { status } of this.#states.values()) if (status === "stale") stale++;
    return stale;
  }

  /** The tables that stand behind what is shown. */
  get shown(): ReadonlySet<Built> {
    const shown = new Set<Built>();
    for (const state of this.#states.values())
      for (const { built } of heldResults(state)) shown.add(built);
    return shown;
  }

  /** Whether a cell's result is what it would be now. */
  isFresh({ cell, key }: Planned): boolean {
    const finished = this.#finished.get(cell.id);
    return finished?.key === key && finished.state.status === "done";
  }

  /** Gives a cell its last result back, where nothing has changed since; false where something has. */
  regain({ cell, key }: Planned): boolean {
    const finished = this.#finished.get(cell.id);
    if (finished?.key !== key) return false;
    if (this.state(cell.id) !== finished.state) this.#states.set(cell.id, finished.state);
    return true;
  }

  finish({ cell, key }: Planned, finished: CellState): void {
    const state = withFormer(finished, this.state(cell.id));
    this.#finished.set(cell.id, { key, state });
    this.#states.set(cell.id, state);
  }

  /** Another status over the last result; what was wrong before is no longer said. */
  put(id: string, status: CellState["status"], startedAt?: number): void {
    const last = this.state(id);
    if (last.status === status) return;
    this.#states.set(id, {
      ...resultOf(last),
      status,
      ...(startedAt === undefined ? {} : { startedAt }),
    });
  }

  /** How far a running cell has come. */
  advance(id: string, computing: Computing): void {
    const last = this.state(id);
    if (last.status === "running") this.#states.set(id, { ...last, computing });
  }

  /** The state of a cell that is no query and no chart. */
  tell(id: string, state: CellState | null): void {
    if (state) this.#states.set(id, state);
    else this.#states.delete(id);
  }

  /** What a cell shows stays, but it is out of date. */
  forget(id?: string): void {
    if (id === undefined) this.#finished.clear();
    else this.#finished.delete(id);
  }

  /** Only these cells are left. */
  retain(exists: (id: string) => boolean): void {
    for (const id of this.#states.keys()) {
      if (exists(id)) continue;
      this.#states.delete(id);
      this.#finished.delete(id);
    }
  }
}

/** The part of a state that outlives its status. */
export function resultOf({ from, with: second, parameters, availability, former }: CellState) {
  return {
    ...(from ? { from } : {}),
    ...(second ? { with: second } : {}),
    ...(parameters ? { parameters } : {}),
    ...(availability ? { availability } : {}),
    ...(former ? { former } : {}),
  };
}

/** A failure keeps what the cell showed before, as something that was. */
function withFormer(state: CellState, last: CellState): CellState {
  if (state.status !== "failed" && state.status !== "blocked") return state;
  const { from, with: second, parameters } = last;
  const now = from && { from, ...(second && { with: second }), ...(parameters && { parameters }) };
  const former = now ?? last.former;
  return former ? { ...state, former } : state;
}
