import { tick } from "svelte";
import {
  addCell,
  duplicateCell,
  moveCell,
  type NewCell,
  removeCell,
} from "../../notebook/edit.ts";
import type { Change } from "../../notebook/history.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import { splitCell } from "../../notebook/split.ts";

/** Whether the notebook on the page is being edited, and which of its cells is open for it. */
export class Editing {
  #on = $state(false);
  #open = $state.raw<string | null>(null);
  #said = $state.raw<"edit.removed" | "edit.moved" | "">("");

  get on(): boolean {
    return this.#on;
  }

  /** The cell whose editor is open. */
  get open(): string | null {
    return this.#open;
  }

  /** What happened last that cannot be seen where the focus is: for screen readers. */
  get said(): "edit.removed" | "edit.moved" | "" {
    return this.#said;
  }

  toggle(): void {
    this.#on = !this.#on;
    this.#open = null;
    this.#said = "";
  }

  /** Opens the editor of a cell, or none; the focus goes to where the work goes on. */
  async show(id: string | null): Promise<void> {
    const before = this.#open;
    this.#open = id;
    await tick();
    if (id === null && before !== null) head(before)?.focus();
  }

  async add(session: Session, at: number, kind: NewCell): Promise<void> {
    const { change, id } = addCell(session.notebook!, at, kind);
    void session.edit(change);
    await this.show(id);
  }

  async duplicate(session: Session, id: string): Promise<void> {
    const copy = duplicateCell(session.notebook!, id);
    void session.edit(copy.change);
    await this.show(copy.id);
  }

  async remove(session: Session, id: string): Promise<void> {
    const cells = session.notebook!.cells;
    const at = cells.findIndex((cell) => cell.id === id);
    const neighbour = cells[at + 1] ?? cells[at - 1];
    this.#open = null;
    this.#said = "edit.removed";
    void session.edit(removeCell(session.notebook!, id));
    await tick();
    if (neighbour) head(neighbour.id)?.focus();
  }

  /** Moves a cell; the focus stays on what moved it. */
  async move(session: Session, id: string, by: -1 | 1): Promise<void> {
    const focused = document.activeElement;
    this.#said = "";
    if (!this.#apply(session, moveCell(session.notebook!, id, by))) return;
    await tick();
    this.#said = "edit.moved";
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  }

  split(session: Session, id: string, position: number): void {
    this.#apply(session, splitCell(session.notebook!, id, position));
  }

  #apply(session: Session, change: Change | null): boolean {
    if (change) void session.edit(change);
    return change !== null;
  }
}

const head = (id: string) => document.querySelector<HTMLElement>(`#cell-${CSS.escape(id)} .head`);
