/** What a key asks of the page. */
export type Shortcut = "palette" | "keys" | "edit" | "next" | "previous";

const LETTERS: Readonly<Record<string, Shortcut>> = {
  e: "edit",
  j: "next",
  k: "previous",
  "?": "keys",
};

/** What a key asks for; a letter is none where somebody writes, nor in a dialog or a figure. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return "palette";
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return null;
  if (document.querySelector("dialog[open]")) return null;
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, select, textarea, [role=grid]") !== null);
  return writing ? null : (LETTERS[key] ?? null);
}
