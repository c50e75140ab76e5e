import type { Cell, Notebook } from "./document.ts";
import { readFront } from "./parse.ts";

/** Some neighbouring cells and the front matter, before and after: it holds its own inverse. */
export interface Change {
  readonly at: number;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
  readonly front: { readonly before: string; readonly after: string } | null;
}

export const invert = ({ at, before, after, front }: Change): Change => ({
  at,
  before: after,
  after: before,
  front: front && { before: front.after, after: front.before },
});

/** The notebook after a change; cells that it does not touch stay the same objects. */
export function apply(notebook: Notebook, { at, before, after, front }: Change): Notebook {
  const cells = notebook.cells.toSpliced(at, before.length, ...after);
  return { ...notebook, ...(front ? readFront(front.after) : {}), cells };
}

/** How long a pause in typing may be, in milliseconds, for undo to take it back as one change. */
const PAUSE = 1000;

/** What was done to one notebook, to be taken back and done again. */
export class History {
  readonly #done: Change[] = [];
  readonly #undone: Change[] = [];
  #last: { typing: string | null; at: number } | null = null;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Remembers a change that was made.
   * @param typing names the cell that is typed in, so that one stretch of typing is one change
   * @param now milliseconds, on any clock that runs forward
   */
  record(change: Change, typing: string | null, now: number): void {
    this.#undone.length = 0;
    const last = this.#done.at(-1);
    const together =
      last && typing !== null && this.#last?.typing === typing && now - this.#last.at < PAUSE;
    if (together && last.at === change.at && last.after.length === change.before.length) {
      const front = last.front &&
        change.front && { before: last.front.before, after: change.front.after };
      this.#done[this.#done.length - 1] = {
        ...change,
        before: last.before,
        front: front ?? change.front ?? last.front,
      };
    } else this.#done.push(change);
    this.#last = { typing, at: now };
  }

  /** The change that takes the last one back, or null. */
  undo(): Change | null {
    const change = this.#done.pop();
    if (!change) return null;
    this.#undone.push(change);
    this.#last = null;
    return invert(change);
  }

  /** The change that was taken back last, or null. */
  redo(): Change | null {
    const change = this.#undone.pop();
    if (!change) return null;
    this.#done.push(change);
    this.#last = null;
    return change;
  }
}
