import type { Labels } from "../../charts/figure.ts";
import type { Values } from "../../words/message.ts";
import type { Words } from "../../words/words.ts";

/** What a figure says, from the page's words; a key that nobody wrote shows itself. */
export function labelsOf(words: Words): Labels {
  return {
    column: words.column,
    code: words.code,
    number: words.number,
    date: words.date,
    text: (key, values) => (words.has(key) ? words.say(key, values as Values) : key),
  };
}
