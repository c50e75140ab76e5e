import { makeData, makeVector, type Timestamp, TimeUnit, type Vector } from "apache-arrow";

/** In how many milliseconds a zone's clock may be set anew: changes come at quarters of an hour. */
const QUARTER = 15 * 60_000;
const PER_MILLISECOND: Readonly<Record<TimeUnit, number>> = {
  [TimeUnit.SECOND]: 0.001,
  [TimeUnit.MILLISECOND]: 1,
  [TimeUnit.MICROSECOND]: 1000,
  [TimeUnit.NANOSECOND]: 1_000_000,
};

/** Times with a zone, which are kept as those of UTC, as what a clock in their zone shows. */
export function wallClock(
  column: Vector<Timestamp>,
  zone: string,
  plain: Timestamp,
): Vector<Timestamp> {
  const offset = offsetOf(zone);
  const parts = column.data.map(({ values, length, nullCount, nullBitmap, offset: start }) => {
    const moved = offset === null ? values : shifted(values, offset, PER_MILLISECOND[plain.unit]);
    // Without nulls a slice carries the bitmap of the whole.
    const bitmap = nullCount === 0 ? {} : { nullBitmap };
    return makeData({ type: plain, offset: start, length, nullCount, data: moved, ...bitmap });
  });
  return makeVector(parts);
}

function shifted(
  values: BigInt64Array,
  offset: (milliseconds: number) => number,
  units: number,
): BigInt64Array {
  const moved = new BigInt64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0n;
    moved[i] = value + BigInt(Math.round(offset(Number(value) / units) * units));
  }
  return moved;
}

/** What a zone's clock is ahead of UTC, in milliseconds, at a moment; null where it never is. */
function offsetOf(zone: string): ((milliseconds: number) => number) | null {
  if (/^(UTC|Z|Etc\/UTC|GMT|[+-]00:?00)$/i.test(zone)) return null;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const fixed = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
    return () => fixed;
  }
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    // A zone that nobody knows: the time of UTC is all there is.
    return null;
  }
  const known = new Map<number, number>();
  return (milliseconds) => {
    const quarter = Math.floor(milliseconds / QUARTER);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const offset = readOffset(clock, quarter * QUARTER);
    known.set(quarter, offset);
    return offset;
  };
}

function readOffset(clock: Intl.DateTimeFormat, milliseconds: number): number {
  if (!(Math.abs(milliseconds) < 8.64e15)) return 0;
  const name = clock.formatToParts(milliseconds).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign = "+", hours = "0", minutes = "0"] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
