import { normalised } from "./alike.ts";
import { decode, LENGTHS } from "./read_code.ts";

const LONGEST = Math.max(...LENGTHS);

/**
 * The codes of a pasted text, in its order, whole and damaged. Lines, commas, semicolons, tabs and
 * bars part codes; spaces may part codes or the groups of one.
 */
export const codesIn = (text: string): string[] =>
  text.split(/[\r\n\t,;|]+/).flatMap((line) => partsOf(line.split(/\s+/).filter(normalised)));

function partsOf(words: readonly string[]): string[] {
  const lengths = words.map((word) => normalised(word).length);
  const parts: string[] = [];
  let from = 0;
  const textTo = (end: number) => words.slice(from, end).join(" ");
  while (from < words.length) {
    const near: { end: number; length: number }[] = [];
    for (let end = from, length = 0; end < words.length; end++) {
      length += lengths[end]!;
      if (length > LONGEST) break;
      near.push({ end: end + 1, length });
    }
    // What can be read is taken; else what is as long as a code; else all that is left of the line.
    const { end } = near.find((some) => decode(textTo(some.end)).response) ??
      near.find(({ length }) => LENGTHS.includes(length)) ?? { end: words.length };
    parts.push(textTo(end));
    from = end;
  }
  return parts;
}
