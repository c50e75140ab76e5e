import type { Value } from "../engine/engine.ts";
import type { Cell, Notebook } from "./document.ts";
import { readFront } from "./parse.ts";

/** Some neighbouring cells and the front matter, before and after: it holds its own inverse. */
export interface Change {
  readonly at: number;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
  readonly front: { readonly before: string; readonly after: string } | null;
  /** The names of an input that has another one since: what is set in it stays set. */
  readonly renamed?: { readonly before: string; readonly after: string };
}

/** The value of a parameter, before and after; null where its default holds. */
export interface Setting {
  readonly parameter: string;
  readonly before: Value;
  readonly after: Value;
}

/** What can be taken back: a change of the document, or an input that was moved. */
export type Step = Change | Setting;

export const invert = ({ at, before, after, front, renamed }: Change): Change => ({
  at,
  before: after,
  after: before,
  front: front && { before: front.after, after: front.before },
  ...(renamed && { renamed: { before: renamed.after, after: renamed.before } }),
});

const inverse = (step: Step): Step =>
  "parameter" in step ? { ...step, before: step.after, after: step.before } : invert(step);

/** The notebook after a change; cells that it does not touch stay the same objects. */
export function apply(notebook: Notebook, { at, before, after, front }: Change): Notebook {
  const cells = notebook.cells.toSpliced(at, before.length, ...after);
  return { ...notebook, ...(front ? readFront(front.after) : {}), cells };
}

/** How long a pause may be, in milliseconds, in typing and dragging that are taken back as one. */
const PAUSE = 1000;

/** What was done to one notebook, to be taken back and done again. */
export class History<S extends Step = Change> {
  readonly #done: S[] = [];
  readonly #undone: S[] = [];
  #last: { typing: string | null; at: number } | null = null;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** The step that would be taken back now, or null. */
  get latest(): S | null {
    return this.#done.at(-1) ?? null;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Remembers what was done.
   * @param typing names the cell that is typed in or dragged: one stretch of it is one step
   * @param now milliseconds, on any clock that runs forward
   */
  record(step: S, typing: string | null, now: number): void {
    this.#undone.length = 0;
    const last = this.#done.at(-1);
    const together =
      typing !== null && this.#last?.typing === typing && now - this.#last.at < PAUSE;
    const joined = last && together ? (join(last, step) as S | null) : null;
    if (joined) this.#done[this.#done.length - 1] = joined;
    else this.#done.push(step);
    this.#last = { typing, at: now };
  }

  /** What takes the last step back, or null. */
  undo(): S | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    this.#last = null;
    return inverse(step) as S;
  }

  /** The step that was taken back last, or null. */
  redo(): S | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#done.push(step);
    this.#last = null;
    return step;
  }
}

/** Two steps as one; null where the second does not go on where the first has ended. */
function join(last: Step, next: Step): Step | null {
  if ("parameter" in last || "parameter" in next) {
    const same = "parameter" in last && "parameter" in next && last.parameter === next.parameter;
    return same ? { ...next, before: last.before } : null;
  }
  if (last.at !== next.at || last.after.length !== next.before.length) return null;
  const front = last.front && next.front && { before: last.front.before, after: next.front.after };
  return { ...next, before: last.before, front: front ?? next.front ?? last.front };
}
