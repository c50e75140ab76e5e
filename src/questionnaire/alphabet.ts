/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so that nothing in a code looks
 * like anything else in it. A character stands for five bits.
 */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What people type or read for a character: its look-alikes, Cyrillic ones among them. */
const ALIKE: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  L: "1",
  U: "V",
  А: "A",
  В: "B",
  Е: "E",
  З: "3",
  К: "K",
  М: "M",
  Н: "H",
  О: "0",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

/** A code as it is meant: capitals, look-alikes replaced, without spaces, dashes and dots. */
export const normalised = (text: string): string =>
  [...text.normalize("NFKC").toUpperCase()]
    .filter((character) => !/[\s\p{Pd}\p{Cf}\u2212_.·]/u.test(character))
    .map((character) => ALIKE[character] ?? character)
    .join("");

/** The five bits of each character, −1 for one that no code has. */
export const symbols = (text: string): number[] => [...text].map((c) => ALPHABET.indexOf(c));
