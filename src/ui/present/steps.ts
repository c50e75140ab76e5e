/** Where a presentation goes. */
export type Step = "next" | "previous" | "first" | "last" | "leave";

const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

/**
 * What a key means. The page keys are those of a presenter's remote and always turn the screen, even
 * while an input has the focus; the others are left to a field that is being filled in.
 */
export function stepOf(event: KeyboardEvent): Step | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  // A dialog over the screen has its own keys.
  if (document.querySelector("dialog[open], :popover-open")) return null;
  const { key, target } = event;
  const place = target instanceof Element ? target : null;
  if (key !== "PageDown" && key !== "PageUp") {
    if (
      key !== "Escape" &&
      place?.closest("input, select, textarea, [contenteditable], [role=grid]")
    )
      return null;
    if ((key === " " || key === "Enter") && place?.closest("button, a, summary")) return null;
  }
  if (key === " " && event.shiftKey) return "previous";
  return KEYS[key] ?? null;
}

/** How far a finger has to travel sideways to turn the screen, in pixels. */
const SWIPE = 60;

/** What a stroke of a finger means: sideways it turns the screen, otherwise it scrolls. */
export function swipeOf(across: number, down: number): Step | null {
  if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? "next" : "previous";
}
