import { tick } from "svelte";
import {
  addCell,
  duplicateCell,
  foldCell,
  moveCell,
  type NewCell,
  removeCell,
} from "../../notebook/edit.ts";
import type { Values } from "../../words/message.ts";
import type { Change, Step } from "../../notebook/history.ts";
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
  | "edit.renamed"
  | "edit.copied"
  | "edit.copied_alone";

/** Something that was said, with the values of its sentence. */
export interface SaidNow {
  readonly key: Said;
  readonly values: Values;
}

/** What was just done to cells, wherever on the page one is: it can be taken back at once. */
export interface Note {
  readonly key: "edit.removed_cell" | "edit.renamed" | "edit.copied" | "edit.copied_alone";
  readonly values: Values;
  /** The cell to go to once it is taken back. */
  readonly cell: string;
  /** What was done: only as long as it was done last does the way back lead there. */
  readonly step: Step | null;
}

/** Whether the notebook on the page is being edited, and which of its cells is open for it. */
export class Editing {
  #on = $state(false);
  #open = $state.raw<string | null>(null);
  #said = $state.raw<SaidNow | null>(null);
  #note = $state.raw<Note | null>(null);

  get on(): boolean {
    return this.#on;
  }

  /** The cell whose editor is open. */
  get open(): string | null {
    return this.#open;
  }

  /** What happened last that cannot be seen where the focus is: for screen readers. */
  get said(): SaidNow | null {
    return this.#said;
  }

  /** What can be taken back from anywhere, as long as it is what was done last. */
  get note(): Note | null {
    return this.#note;
  }

  toggle(): void {
    this.#on = !this.#on;
    this.#open = null;
    this.hush();
  }

  /** Begins editing, where it has not begun. */
  begin(): void {
    if (!this.#on) this.toggle();
  }

  say(key: Said, values: Values = {}): void {
    this.#said = { key, values };
    this.#note = null;
  }

  /** Nothing is said any more, since something else is done. */
  hush(): void {
    this.#said = null;
    this.#note = null;
  }

  /** Says what was done, and shows it with the way back. */
  #tell(note: Note & { readonly key: Exclude<Note["key"], "edit.removed_cell"> }): void {
    this.say(note.key, note.values);
    this.#note = note;
  }

  /** A cell has another name now, at so many other places too. */
  renamed(session: Session, name: string, places: number): void {
    const step = session.latest;
    this.#tell({ key: "edit.renamed", values: { name, places }, cell: name, step });
  }

  /** A model was copied as a cell, which `readers` read: it is open, and brought into sight. */
  async copied(session: Session, name: string, model: string, readers: string): Promise<void> {
    const step = session.latest;
    this.begin();
    await this.show(name);
    head(name)?.scrollIntoView({ block: "center" });
    const key = readers === "" ? "edit.copied_alone" : "edit.copied";
    this.#tell({ key, values: { name, model, readers }, cell: name, step });
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
    this.hush();
    void session.edit(change);
    await this.show(id);
  }

  async duplicate(session: Session, id: string): Promise<void> {
    const copy = duplicateCell(session.notebook!, id);
    this.hush();
    void session.edit(copy.change);
    await this.show(copy.id);
  }

  async remove(session: Session, id: string): Promise<void> {
    const cells = session.notebook!.cells;
    const at = cells.findIndex((cell) => cell.id === id);
    const neighbour = cells[at + 1] ?? cells[at - 1];
    this.#open = null;
    this.say("edit.removed");
    void session.edit(removeCell(session.notebook!, id));
    const step = session.latest;
    this.#note = { key: "edit.removed_cell", values: { name: id }, cell: id, step };
    await tick();
    if (neighbour) head(neighbour.id)?.focus();
  }

  /** Takes back what was done last, and goes to its cell where that is there again. */
  async restore(session: Session): Promise<void> {
    const note = this.#note;
    this.hush();
    if (!note || note.step !== session.latest) return;
    void session.undo();
    await tick();
    head(note.cell)?.focus();
  }

  /** Moves a cell past as many others; the focus stays on what moved it. */
  async move(session: Session, id: string, by: number): Promise<void> {
    const focused = document.activeElement;
    this.hush();
    if (!this.#apply(session, moveCell(session.notebook!, id, by))) return;
    await tick();
    this.say("edit.moved");
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  }

  split(session: Session, id: string, position: number): void {
    const done = this.#apply(session, splitCell(session.notebook!, id, position));
    if (done) this.hush();
    else this.say("edit.split_refused");
  }

  fold(session: Session, id: string, folded: boolean): void {
    this.hush();
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
