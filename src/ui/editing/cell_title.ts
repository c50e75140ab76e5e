import type { Cell } from "../../notebook/document.ts";

/** A line that says what is in a cell: a heading, the first words, a label, or its name. */
export function cellTitle(cell: Cell): string {
  if (cell.kind === "text") {
    const [line = ""] = cell.markdown.split("\n").filter((one) => /[\p{L}\p{N}]/u.test(one));
    return plain(line) || cell.id;
  }
  if (cell.kind === "input") return cell.label ?? cell.id;
  if (cell.kind === "chart" && typeof cell.marks === "object" && cell.marks !== null) {
    const { title } = cell.marks as { title?: unknown };
    if (typeof title === "string") return title;
  }
  return cell.id;
}

/** The headings of a text, each with its depth. */
export function headings(markdown: string): { readonly text: string; readonly depth: number }[] {
  const found: { text: string; depth: number }[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (marks) fence = fence === null ? marks[0]! : fence === marks[0] ? null : fence;
    const [, hashes, text] = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(line) ?? [];
    if (fence === null && hashes && text) found.push({ text: plain(text), depth: hashes.length });
  }
  return found;
}

const plain = (markdown: string) =>
  markdown
    .replace(/^[#>\s*+-]+/, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .trim();
