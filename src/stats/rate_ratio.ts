import { type Exits, lifeTable, Z95 } from "./survival.ts";

/** Events and time under observation of one group. */
function rate(exits: readonly Exits[]): { events: number; time: number } {
  const table = lifeTable(exits);
  let events = 0;
  let time = 0;
  for (const [i, row] of table.entries()) {
    events += row.events;
    time += row.atRisk * (row.time - (table[i - 1]?.time ?? 0));
  }
  return { events, time };
}

/**
 * The rate of one group over that of another, events for the time observed, with the 95 % interval
 * on the logarithmic scale (Rothman and Greenland 1998). `expected` are the first group's events at
 * the other's rate. NaN where a group has no events.
 */
export function rateRatio(
  group: readonly Exits[],
  other: readonly Exits[],
): { observed: number; expected: number; ratio: number; low: number; high: number } {
  const [a, b] = [rate(group), rate(other)];
  const expected = (a.time * b.events) / b.time;
  const ratio = a.events > 0 && b.events > 0 ? a.events / expected : NaN;
  const width = Z95 * Math.sqrt(1 / a.events + 1 / b.events);
  return {
    observed: a.events,
    expected,
    ratio,
    low: ratio * Math.exp(-width),
    high: ratio * Math.exp(width),
  };
}
