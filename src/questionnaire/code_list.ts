import { normalised } from "./alike.ts";
import { codeLength } from "./code.ts";
import { decode } from "./read_code.ts";
import { QUESTIONNAIRES } from "./questions.ts";

const LENGTHS = Object.values(QUESTIONNAIRES).map(codeLength);
const LONGEST = Math.max(...LENGTHS);

/**
 * The codes of a pasted text, in its order, whole and damaged. Lines, commas, semicolons, tabs and
 * bars part codes; spaces may part codes or the groups of one.
 */
export const codesIn = (text: string): string[] =>
  text.split(/[\r\n\t,;|]+/).flatMap((line) => partsOf(line.split(/\s+/).filter(Boolean)));

function partsOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const joined = words.map((_, i) => words.slice(0, i + 1).join(" "));
  const length = (text: string) => normalised(text).length;
  const near = joined.filter((text) => length(text) <= LONGEST);
  // What can be read is taken; else what is as long as a code; else all that is left of the line.
  const taken =
    near.find((text) => decode(text).response) ??
    near.find((text) => LENGTHS.includes(length(text))) ??
    joined.at(-1)!;
  return [taken, ...partsOf(words.slice(joined.indexOf(taken) + 1))];
}
