import { DataType, type Vector } from "apache-arrow";
import type { ColumnarAmount, Kind } from "./columnar.ts";
import { readNumber, toCents } from "./number_text.ts";

/** Beyond this a number is no longer every whole one, and its digits are not an id's. */
const WHOLE = 2 ** 53;

/** What the values of an Arrow column are. */
export function kindOf(type: DataType): Kind {
  if (DataType.isDictionary(type)) return kindOf(type.dictionary as DataType);
  if (DataType.isInt(type)) return "whole";
  if (DataType.isFloat(type) || DataType.isDecimal(type)) return "number";
  if (DataType.isDate(type) || DataType.isTimestamp(type)) return "moment";
  if (DataType.isBool(type)) return "boolean";
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || isNested(type)) return "text";
  if (DataType.isBinary(type) || DataType.isFixedSizeBinary(type) || DataType.isLargeBinary(type))
    return "bytes";
  return "other";
}

/** Lists, records and maps, which become JSON. */
export const isNested = (type: DataType): boolean =>
  DataType.isList(type) ||
  DataType.isFixedSizeList(type) ||
  DataType.isStruct(type) ||
  DataType.isMap(type) ||
  DataType.isUnion(type);

/** A value as the engine would write it, empty where there is none. */
export function valueText(value: unknown, type: DataType): string {
  if (value === null || value === undefined) return "";
  if (DataType.isDictionary(type)) return valueText(value, type.dictionary as DataType);
  const kind = kindOf(type);
  if (kind === "moment") return momentText(Number(value));
  if (DataType.isDecimal(type)) return decimalText(value as Uint32Array, type.scale);
  if (kind === "bytes") return hex(value as Uint8Array);
  if (isNested(type)) return jsonText(value);
  return String(value);
}

function momentText(milliseconds: number): string {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) return "";
  return moment
    .toISOString()
    .replace("T", " ")
    .replace(/(\.000)?Z$/, "")
    .replace(/ 00:00:00$/, "");
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Anything nested as JSON; whole numbers too large for a number as their digits. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "bigint" ? (Number.isSafeInteger(Number(one)) ? Number(one) : String(one)) : one,
  ) ?? "";

/** The digits of a decimal number, which Arrow keeps as a whole one of up to 256 bits. */
function decimalText(words: Uint32Array, scale: number): string {
  const units = unitsOf(words);
  if (scale <= 0) return String(units * 10n ** BigInt(-scale));
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function unitsOf(words: Uint32Array): bigint {
  let units = 0n;
  for (let i = words.length - 1; i >= 0; i--) units = (units << 32n) | BigInt(words[i] ?? 0);
  return BigInt.asIntN(words.length * 32, units);
}

/**
 * The sum of a column in hundredths as `decimal(18,2)` would hold it, added up apart from the engine:
 * values that are no numbers count as nothing.
 */
export function sumOfCents(vector: Vector, { decimal }: ColumnarAmount): number {
  const type = vector.type as DataType;
  const kind = kindOf(type);
  let sum = 0;
  for (let i = 0; i < vector.length; i++) {
    const value: unknown = vector.get(i);
    if (value === null || value === undefined) continue;
    if (DataType.isDecimal(type)) sum += toCents(decimalText(value as Uint32Array, type.scale));
    else if (kind === "whole") sum += Number(value) * 100;
    else if (kind === "number") sum += centsOf(Number(value));
    else {
      const digits = readNumber(valueText(value, type), { decimal, group: null, certain: true });
      sum += digits === null ? 0 : toCents(digits);
    }
  }
  return sum;
}

/** A floating number in hundredths, rounded as the engine's cast to DECIMAL rounds it. */
function centsOf(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= WHOLE) return 0;
  return Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9);
}
