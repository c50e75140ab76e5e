import { CURRENCY, numberShape, type NumberReading } from "./number_grammar.ts";

const SHAPES = {
  ".": new RegExp(`^(?:${numberShape(".")})$`),
  ",": new RegExp(`^(?:${numberShape(",")})$`),
};
const ANY_CURRENCY = new RegExp(CURRENCY, "g");

/** Lower case, with plain signs and spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("−", "-")
    .replaceAll("’", "'")
    .replaceAll(/[\u00a0\u202f\u2009\t]/g, " ")
    .trim();

/**
 * A number as digits with a decimal point, or null where the text is none. `numberSql` reads the
 * same texts as the same numbers, which a test holds.
 */
export function readNumber(text: string, { decimal }: NumberReading): string | null {
  let value = plainText(text).replaceAll(ANY_CURRENCY, "").trim();
  const enclosed = /^\((.*)\)$/.exec(value)?.[1];
  if (enclosed !== undefined) value = `-${enclosed.trim()}`;
  else if (/^[^-].*-$/.test(value)) value = `-${value.slice(0, -1).trim()}`;
  if (!SHAPES[decimal].test(value)) return null;
  return value.replaceAll(decimal === "," ? /[ .']/g : /[ ,']/g, "").replace(",", ".");
}

/** Money in hundredths from digits with a decimal point; halves go away from zero, as in DECIMAL. */
export function toCents(digits: string): number {
  const negative = digits.startsWith("-");
  const [whole = "", fraction = ""] = digits.replace(/^[-+]/, "").split(".");
  const cents = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  const rounded = cents + (Number(fraction[2] ?? 0) >= 5 ? 1 : 0);
  return negative ? -rounded : rounded;
}
