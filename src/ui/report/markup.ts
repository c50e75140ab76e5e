const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for a place between tags or inside a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

/** An element around markup that is already safe. */
export const wrapped = (tag: string, inside: string, name = ""): string =>
  `<${tag}${name ? ` class="${name}"` : ""}>${inside}</${tag}>`;

/** A text that opens by a click, without a script. */
export const folded = (title: string, inside: string): string =>
  wrapped("details", wrapped("summary", escaped(title)) + inside);

/** The markup of nodes that were made here, of a drawing or of purified Markdown. */
export function markupOf(nodes: Node): string {
  const place = document.createElement("div");
  place.append(nodes);
  return place.innerHTML;
}
