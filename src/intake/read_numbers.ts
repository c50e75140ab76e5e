import { CURRENCY, type NumberReading } from "./number_grammar.ts";
import { plainText } from "./number_text.ts";

const NUMBER = new RegExp(
  `^(?:${CURRENCY})? ?[-+]?\\(? ?(?:${CURRENCY})? ?[.,]?\\d[\\d .,']*\\)?-? ?(?:${CURRENCY})?\\)?$`,
);

/** How the values write numbers, and which share of them does; null where none does. */
export function readNumbers(
  values: readonly string[],
): { reading: NumberReading; share: number } | null {
  const numbers = values.filter((value) => NUMBER.test(plainText(value)));
  if (numbers.length === 0) return null;
  const sure = { ".": 0, ",": 0 };
  const open = { ".": 0, ",": 0 };
  let group: string | null = null;
  for (const value of numbers) {
    const digits = plainText(value)
      .replaceAll(/[^\d., ']/g, "")
      .trim();
    const vote = decimalOf(digits);
    if (vote) (vote.sure ? sure : open)[vote.sign]++;
    const grouped = /\d([ .,'’\u00a0\u202f\u2009])\d{3}(?!\d)/.exec(value)?.[1];
    if (grouped && !(vote?.sure && vote.sign === grouped)) group ??= grouped;
  }
  const known = sure["."] + sure[","] > 0;
  // Where nothing else tells, a lone sign before three digits groups thousands.
  const votes = known ? sure : { ".": open[","], ",": open["."] };
  const decimal = votes[","] > votes["."] ? "," : ".";
  return {
    share: numbers.length / values.length,
    reading: {
      decimal,
      group: group === decimal ? null : group,
      certain: known || open["."] + open[","] === 0,
    },
  };
}

/** The reading after the person has said which sign starts the decimals. */
export function withDecimal(reading: NumberReading, decimal: "." | ","): NumberReading {
  const other = decimal === "," ? "." : ",";
  return { decimal, group: reading.group === decimal ? other : reading.group, certain: true };
}

/** The decimal sign that one number shows; not sure where the sign could also group thousands. */
function decimalOf(digits: string): { sign: "." | ","; sure: boolean } | null {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return null;
  const sign = digits[last] === "," ? "," : ".";
  const other = sign === "," ? "." : ",";
  if (digits.indexOf(sign) < last) return { sign: other, sure: true };
  if (digits.includes(other)) return { sign, sure: true };
  return { sign, sure: !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) };
}
