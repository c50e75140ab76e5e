import type { DateReading } from "./dates.ts";

/** Days from Excel's first one that are taken for dates: 1954 to 2119. */
const [FIRST, LAST] = [20_000, 80_000];

/**
 * Values as dates that a spreadsheet has left as numbers: days since 30 December 1899, their fraction
 * the time. Only a header can say that such a number is a date. Null where no value is one.
 */
export function readSerials(
  values: readonly string[],
): { reading: DateReading; share: number } | null {
  const serials = values.filter((value) => {
    if (!/^\d{5}([.,]\d+)?$/.test(value)) return false;
    const days = Number(value.replace(",", "."));
    return days >= FIRST && days < LAST;
  }).length;
  if (serials === 0) return null;
  return {
    share: serials / values.length,
    reading: { order: "ymd", formats: ["serial"], certain: true, proof: 0, zoned: false },
  };
}

/** SQL that reads such numbers, to the second. */
export function serialSql(column: string): string {
  const days = `try_cast(replace(${column}, ',', '.') as double)`;
  return `case when ${days} >= ${FIRST} and ${days} < ${LAST} then timestamp '1899-12-30' + to_seconds(round(${days} * 86400)) end`;
}
