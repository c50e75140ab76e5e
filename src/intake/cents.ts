import { cellText } from "./cell_bytes.ts";
import type { Format } from "./format.ts";
import type { NumberReading } from "./number_grammar.ts";
import { readNumber, toCents } from "./number_text.ts";
import type { RecordBytes } from "./record_scanner.ts";

/** The column of a file whose sum is to be checked, and how it writes numbers. */
export interface AmountColumn {
  readonly source: number;
  readonly reading: NumberReading;
}

const [MINUS, ZERO, NINE, QUOTE] = [45, 48, 57, 34];
/** Beyond this many digits a sum of hundredths would not be exact. */
const DIGITS = 13;

/** The amount in one record, in hundredths; 0 where there is none or it cannot be read. */
export function centsIn(
  record: RecordBytes,
  { source, reading }: AmountColumn,
  format: Format,
): number {
  const delimiter = format.delimiter.charCodeAt(0);
  const plain = plainCents(record, source, delimiter, reading);
  if (plain !== null) return plain;
  const text = cellText(record, source, delimiter, format.quotes);
  const digits = text === null ? null : readNumber(text, reading);
  return digits === null ? 0 : toCents(digits);
}

/**
 * The short way, since this runs on every row: a cell of digits, in groups of three or not, with at
 * most two decimals, after cells without quotes. Null where it is anything else.
 */
function plainCents(
  { bytes, start, end }: RecordBytes,
  source: number,
  delimiter: number,
  { decimal, group }: NumberReading,
): number | null {
  const point = decimal.charCodeAt(0);
  const parting = group?.charCodeAt(0) ?? -1;
  let at = start;
  for (let cell = 0; cell < source; cell++) {
    while (at < end && bytes[at] !== delimiter) if (bytes[at++] === QUOTE) return null;
    if (at >= end) return null;
    at++;
  }
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const first = at;
  let cents = 0;
  let decimals = -1;
  let grouped = false;
  let run = 0;
  for (; at < end && bytes[at] !== delimiter; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === point && decimals < 0 && at > first) {
      if (grouped && run !== 3) return null;
      decimals = 0;
    } else if (byte === parting && decimals < 0) {
      if (grouped ? run !== 3 : run === 0 || run > 3) return null;
      grouped = true;
      run = 0;
    } else if (byte < ZERO || byte > NINE) return null;
    else {
      cents = cents * 10 + byte - ZERO;
      if (decimals >= 0) decimals++;
      else run++;
    }
  }
  if (grouped && run !== 3) return null;
  if (at === first || decimals > 2 || at - first > DIGITS) return null;
  const whole = cents * (decimals === 2 ? 1 : decimals === 1 ? 10 : 100);
  return negative ? -whole : whole;
}
