import { quotedParts, withoutMarks } from "../../notebook/interpolate.ts";

const OPENING = /[(«„“]+$/u;
const CLOSING = /^[.,;:?)»”…]+/u;

/**
 * Makes each marked value of a text a button that asks where it comes from.
 * @param asked hears which of the quoted values was pressed, and how it is written
 * @param label what the button is for, with its value
 */
export function pressable(
  nodes: DocumentFragment,
  asked: (at: number, text: string) => void,
  label: (value: string) => string,
): void {
  for (const element of nodes.querySelectorAll("[title], [href]")) {
    for (const name of ["title", "href"]) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, withoutMarks(value));
    }
  }
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parts = quotedParts(text.data);
    if (parts.length === 1 && parts[0]?.at === null) continue;
    // A link is pressed to follow it.
    const inLink = text.parentElement?.closest("a, summary") !== null;
    if (inLink) text.replaceWith(...parts.map(({ text: part }) => part));
    else text.replaceWith(...pressed(parts));
  }

  /** A line may break before or after a button; the marks that belong to its number go with it. */
  function pressed(parts: ReturnType<typeof quotedParts>): Node[] {
    return parts.map(({ text: part, at }, i): Node => {
      if (at !== null) {
        const tied = document.createElement("span");
        tied.className = "tied";
        const [before, after] = [parts[i - 1], parts[i + 1]];
        const opening = before?.at === null ? (OPENING.exec(before.text)?.[0] ?? "") : "";
        const closing = after?.at === null ? (CLOSING.exec(after.text)?.[0] ?? "") : "";
        tied.append(opening, button(part, at), closing);
        return tied;
      }
      let rest = part;
      if (i > 0) rest = rest.replace(CLOSING, "");
      if (i < parts.length - 1) rest = rest.replace(OPENING, "");
      return document.createTextNode(rest);
    });
  }

  function button(value: string, at: number): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "quoted";
    made.textContent = value;
    made.title = label(value);
    made.setAttribute("aria-haspopup", "dialog");
    made.addEventListener("click", () => asked(at, value));
    return made;
  }
}
