const NARROW = /[\s.,:;'’|!ijltfrI()·1-]/;
const WIDE = /[mwMWЖШЩЮМФЫжшщюмфы@%—–]/;

/**
 * About how wide a text in Inter is, in pixels, to leave margins that cut nothing: there is
 * no document to measure in. Errs on the wide side by a few percent.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) ems += 0.36;
    else if (WIDE.test(letter)) ems += 0.88;
    else ems += letter === letter.toLowerCase() ? 0.59 : 0.7;
  }
  return ems * size;
}

/** The width of the widest of some texts. */
export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
}
