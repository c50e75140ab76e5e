/** Control characters but tab and line ends, halves of characters, and what is no character. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
/** Excel reads this as a character by its number. */
const ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;
/** The most that a cell holds. */
const LONGEST = 32_767;

/** A text as it stands in the XML of a sheet. */
export function xmlText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(FORBIDDEN, "")
    .replace(ESCAPE, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** `A1`, `AA17`: a column from 0 and a row from 1. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters + row;
}
