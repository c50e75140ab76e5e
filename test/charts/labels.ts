import type { Labels } from "../../src/charts/figure.ts";
import { loadWords, type Words } from "../../src/words/words.ts";

function labels(words: Words): Labels {
  return {
    column: words.column,
    code: words.code,
    number: words.number,
    date: words.date,
    text(key, values) {
      if (!words.has(key)) throw new Error(`no words for ${key}`);
      return words.say(key, values as Parameters<Words["say"]>[1]);
    },
  };
}

/** The real words, so that a snapshot shows what a reader sees; a missing key throws. */
export const englishLabels = labels(await loadWords("en"));
export const russianLabels = labels(await loadWords("ru"));
export const polishLabels = labels(await loadWords("pl"));
