import { tick } from "svelte";
import {
  addCell,
  duplicateCell,
  foldCell,
  moveCell,
  type NewCell,
  removeCell,
} from "../../notebook/edit.ts";
import type { Change } from "../../notebook/history.ts";
import { columnKinds, firstChart } from "../../notebook/mark_form.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import { splitCell } from "../../notebook/split.ts";

/** What happened that cannot be seen where the focus is. */
export type Said =
  | "edit.removed"
  | "edit.moved"
  | "edit.formatted"
  | "edit.format_refused"
  | "edit.split_refused"
  | "";

/** Whether the notebook on the page is being edited, and which of its cells is open for it. */
export class Editing {
  #on = $state(false);
  #open = $state.raw<string | null>(null);
  #said = $state.raw<Said>("");
  #removed = $state.raw<string | null>(null);

  get on(): boolean {
    return this.#on;
  }

  /** The cell whose editor is open. */
  get open(): string | null {
    return this.#open;
  }

  /** What happened last that cannot be seen where the focus is: for screen readers. */
  get said(): Said {
    return this.#said;
  }

  /** The cell that was removed last, until something else is done. */
  get removed(): string | null {
    return this.#removed;
  }

  toggle(): void {
    this.#on = !this.#on;
    this.#open = null;
    this.say("");
  }

  /** Begins editing, where it has not begun. */
  begin(): void {
    if (!this.#on) this.toggle();
  }

  say(said: Said): void {
    this.#said = said;
    this.#removed = null;
  }

  /** Opens the editor of a cell, or none; the focus goes to where the work goes on. */
  async show(id: string | null): Promise<void> {
    const before = this.#open;
    this.#open = id;
    await tick();
    if (id === null && before !== null) head(before)?.focus();
  }

  /** Puts the focus on the cell after or before the one that has it. */
  step(session: Session, by: -1 | 1): void {
    const cells = session.notebook?.cells ?? [];
    const here = document.activeElement?.closest("[id^=cell-]")?.id.slice("cell-".length);
    const at = cells.findIndex(({ id }) => id === here);
    const next = at < 0 ? cells.at(by === 1 ? 0 : -1) : cells[at + by];
    if (next) head(next.id)?.focus();
  }

  /** Adds a cell before the one at an index and opens it; a query may be given its text. */
  async add(session: Session, at: number, kind: NewCell, query?: string): Promise<void> {
    const notebook = session.notebook!;
    const body = kind === "chart" ? chartOver(session, at) : query;
    const { change, id } = addCell(notebook, at, kind, body);
    this.#on = true;
    this.say("");
    void session.edit(change);
    await this.show(id);
  }

  async duplicate(session: Session, id: string): Promise<void> {
    const copy = duplicateCell(session.notebook!, id);
    this.say("");
    void session.edit(copy.change);
    await this.show(copy.id);
  }

  async remove(session: Session, id: string): Promise<void> {
    const cells = session.notebook!.cells;
    const at = cells.findIndex((cell) => cell.id === id);
    const neighbour = cells[at + 1] ?? cells[at - 1];
    this.#open = null;
    this.say("edit.removed");
    this.#removed = id;
    void session.edit(removeCell(session.notebook!, id));
    await tick();
    if (neighbour) head(neighbour.id)?.focus();
  }

  /** Takes the removal back, and goes to the cell that is there again. */
  async restore(session: Session): Promise<void> {
    const id = this.#removed;
    this.say("");
    void session.undo();
    await tick();
    if (id !== null) head(id)?.focus();
  }

  /** Moves a cell past as many others; the focus stays on what moved it. */
  async move(session: Session, id: string, by: number): Promise<void> {
    const focused = document.activeElement;
    this.say("");
    if (!this.#apply(session, moveCell(session.notebook!, id, by))) return;
    await tick();
    this.say("edit.moved");
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  }

  split(session: Session, id: string, position: number): void {
    const done = this.#apply(session, splitCell(session.notebook!, id, position));
    this.say(done ? "" : "edit.split_refused");
  }

  fold(session: Session, id: string, folded: boolean): void {
    this.say("");
    if (this.#apply(session, foldCell(session.notebook!, id, folded)) && folded) {
      if (this.#open === id) void this.show(null);
    }
  }

  #apply(session: Session, change: Change | null): boolean {
    if (change) void session.edit(change);
    return change !== null;
  }
}

/** A chart of the last query before it, as far as that one's columns are known. */
function chartOver(session: Session, at: number): string | undefined {
  const before = session.notebook?.cells.slice(0, at).findLast(({ kind }) => kind === "sql");
  const columns = before && session.state(before.id).from?.columns.columns;
  return columns && firstChart(columnKinds(columns));
}

const head = (id: string) => document.querySelector<HTMLElement>(`#cell-${CSS.escape(id)} .head`);
