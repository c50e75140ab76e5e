/** How many people of a stratum come under observation and leave it on a day of the calendar. */
export interface Movement {
  readonly stratum: string;
  readonly day: number;
  readonly entered: number;
  readonly events: number;
  readonly censored: number;
}

/** A stratum day by day, from the day `first` on. */
export interface StratumDays {
  readonly first: number;
  /** Under observation since an earlier day. */
  readonly atRisk: Float64Array;
  /** Share of these who have the event on the day, and the variance of that (Aalen's). */
  readonly hazard: Float64Array;
  readonly variance: Float64Array;
}

/** The days of each stratum, from what moved. */
export function stratumDays(movements: readonly Movement[]): Map<string, StratumDays> {
  const byStratum = new Map<string, Movement[]>();
  for (const row of movements) {
    const rows = byStratum.get(row.stratum) ?? [];
    rows.push(row);
    byStratum.set(row.stratum, rows);
  }
  return new Map([...byStratum].map(([stratum, rows]) => [stratum, daysOf(rows)]));
}

function daysOf(rows: readonly Movement[]): StratumDays {
  const days = rows.map(({ day }) => day);
  const first = Math.min(...days);
  const length = Math.max(...days) - first + 1;
  const [change, events] = [new Float64Array(length + 1), new Float64Array(length)];
  for (const row of rows) {
    change[row.day - first + 1]! += row.entered - row.events - row.censored;
    events[row.day - first]! += row.events;
  }
  const atRisk = new Float64Array(length);
  let n = 0;
  for (let i = 0; i < length; i++) atRisk[i] = n += change[i]!;
  const hazard = atRisk.map((n, i) => (n > 0 ? events[i]! / n : 0));
  const variance = atRisk.map((n, i) => (n > 0 ? events[i]! / n ** 2 : 0));
  return { first, atRisk, hazard, variance };
}
