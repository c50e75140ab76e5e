import type { Session } from "../../notebook/session.svelte.ts";
import type { Editing } from "./editing.svelte.ts";

/** How near to an edge of the window the page begins to scroll, and by how much a frame. */
const EDGE = 80;
const STEP = 12;

/** A cell that is held by a pointer, and before which cell it would be dropped. */
export class Dragging {
  #id = $state.raw<string | null>(null);
  #drop = $state.raw<number | null>(null);

  /** The cell that is held. */
  get id(): string | null {
    return this.#id;
  }

  /** The index that it would be dropped at, counted while it still stands at its own. */
  get drop(): number | null {
    return this.#drop;
  }

  /** Follows the pointer until it lets go; Escape puts the cell back. Its move is one change. */
  start(editing: Editing, session: Session, id: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#id = id;
    let { clientY } = event;
    const follow = () => {
      if (this.#id !== id) return;
      if (clientY < EDGE) scrollBy(0, -STEP);
      if (clientY > innerHeight - EDGE) scrollBy(0, STEP);
      this.#drop = cellsAbove(clientY);
      requestAnimationFrame(follow);
    };
    const ended = new AbortController();
    const { signal } = ended;
    const end = (dropped: boolean) => {
      ended.abort();
      const at = session.notebook?.cells.findIndex((cell) => cell.id === id) ?? -1;
      const drop = dropped ? cellsAbove(clientY) : at;
      this.#id = null;
      this.#drop = null;
      const by = drop > at ? drop - at - 1 : drop - at;
      if (at >= 0 && by !== 0) void editing.move(session, id, by);
    };
    addEventListener("pointermove", (moved) => ({ clientY } = moved), { signal });
    addEventListener("pointerup", () => end(true), { signal });
    addEventListener("pointercancel", () => end(false), { signal });
    addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
    follow();
  }
}

/** How many cells have their middle above a height of the window. */
function cellsAbove(y: number): number {
  const cells = [...document.querySelectorAll("article > section[id^=cell-]")];
  return cells.filter((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}
