import { tick } from "svelte";

/** Brings a cell, or one of the headings in it, into view, and the focus with it. */
export async function goTo(cell: string, heading: number | null): Promise<void> {
  await tick();
  const section = document.getElementById(`cell-${cell}`);
  if (!section) return;
  const folded = section.querySelector("details.folded");
  if (folded instanceof HTMLDetailsElement) folded.open = true;
  const found = heading === null ? null : section.querySelectorAll("h1, h2, h3, h4")[heading];
  const target = found instanceof HTMLElement ? found : section;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}
