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
