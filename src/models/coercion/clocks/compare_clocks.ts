import type { Columns } from "../../../engine/column.ts";
import { logRank, type LogRank } from "../../../stats/log_rank.ts";
import { type Case, matchedSurvival } from "../../../stats/matched_survival.ts";
import { type Movement, stratumDays } from "../../../stats/stratum_days.ts";
import { type Exits, kaplanMeier, restrictedMean, type Survival } from "../../../stats/survival.ts";
import { rateRatio } from "../../../stats/rate_ratio.ts";

/** Under so many at risk no survival is shown (P8). */
export const FEW = 10;

/** What both models on clocks read: counts by day, however many the customers. */
export const READS = {
  exits: `
    with moves as (
      select captive, at_risk_from as day, 1 as entered, 0 as events, 0 as censored
      from captive_follow_up
      where clock = 'acquisition'
      union all
      select
        captive,
        at_risk_to,
        0,
        cast(departed as integer),
        1 - cast(departed as integer)
      from captive_follow_up
      where clock = 'acquisition'
    )
    select
      captive,
      cast(day as double) as day,
      cast(sum(entered) as double) as entered,
      cast(sum(events) as double) as events,
      cast(sum(censored) as double) as censored
    from moves
    group by captive, day
    order by captive, day`,
  cases: `
    select
      clock,
      stratum,
      cast(origin_on - date '1970-01-01' as double) as start,
      cast(at_risk_to as double) as days,
      departed,
      cast(count(*) as double) as customers
    from captive_follow_up
    where clock <> 'acquisition' and captive = 'yes'
    group by clock, stratum, origin_on, at_risk_to, departed
    order by clock, stratum, origin_on, at_risk_to, departed`,
  matches: `
    with moves as (
      select clock, stratum, entered_on as day, 1 as entered, 0 as events, 0 as censored
      from captive_follow_up
      where clock <> 'acquisition' and captive = 'no'
      union all
      select
        clock,
        stratum,
        ended_on,
        0,
        cast(departed as integer),
        1 - cast(departed as integer)
      from captive_follow_up
      where clock <> 'acquisition' and captive = 'no'
    )
    select
      moves.clock,
      moves.stratum,
      cast(moves.day - date '1970-01-01' as double) as day,
      cast(sum(moves.entered) as double) as entered,
      cast(sum(moves.events) as double) as events,
      cast(sum(moves.censored) as double) as censored
    from moves
    inner join (
      select distinct clock, stratum
      from captive_follow_up
      where clock <> 'acquisition' and captive = 'yes'
    ) as needed on needed.clock = moves.clock and needed.stratum = moves.stratum
    group by moves.clock, moves.stratum, moves.day
    order by moves.clock, moves.stratum, moves.day`,
};

/** A clock, its curves, and how the captives' compares with that of the free. */
export interface Clock {
  readonly clock: string;
  readonly curves: ReadonlyMap<string, readonly Survival[]>;
  readonly customers: number;
  readonly compared: number;
  readonly unmatched: number;
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly logRank: LogRank;
  /** Up to here both curves rest on ten customers or more. */
  readonly tau: number;
  readonly difference: number;
  readonly se: number;
}

type Inputs = Readonly<Record<string, Columns>>;

/** The clocks that the data can start, in the order in which they should be read. */
export function compareClocks(inputs: Inputs, horizon: number): Clock[] {
  const [cases, matches] = [casesOf(inputs.cases!), movementsOf(inputs.matches!)];
  return [
    sinceAcquisition(inputs.exits!),
    ...["lock_end", "first_alternative"].map((clock) =>
      sinceFreed(clock, cases.get(clock) ?? [], matches.get(clock) ?? [], horizon),
    ),
  ].filter(({ curves }) => [...curves.values()].some((curve) => curve.length > 0));
}

/** The plain comparison, by time since the customer came. */
function sinceAcquisition(columns: Columns): Clock {
  const groups = new Map<string, Exits[]>();
  for (const row of read(columns, { captive: text, day, entered, events, censored })) {
    const { captive, day: time, ...counts } = row;
    const exits = groups.get(captive) ?? [];
    exits.push({ time, ...counts });
    groups.set(captive, exits);
  }
  const curves = new Map([...groups].map(([group, exits]) => [group, kaplanMeier(exits, FEW)]));
  const [yes, no] = ["yes", "no"].map((group) => groups.get(group) ?? []) as [Exits[], Exits[]];
  const tau = lastBoth(curves.get("yes") ?? [], curves.get("no") ?? []);
  const [a, b] = ["yes", "no"].map((group) => restrictedMean(curves.get(group) ?? [], tau));
  const { observed, expected, ...ratio } = rateRatio(yes, no);
  return {
    clock: "acquisition",
    curves,
    customers: total(yes, "entered"),
    compared: total(no, "entered"),
    unmatched: 0,
    observed,
    expected,
    ...ratio,
    logRank: logRank([[yes, no]]),
    tau,
    difference: a!.mean - b!.mean,
    se: Math.hypot(a!.se, b!.se),
  };
}

/** The comparison with those who inherit the day on which the captive could leave. */
function sinceFreed(
  clock: string,
  cases: readonly Case[],
  matches: readonly Movement[],
  horizon: number,
): Clock {
  const found = matchedSurvival(cases, stratumDays(matches), horizon);
  const tau = lastBoth(found.cases, found.matches);
  return {
    ...found,
    clock,
    curves: new Map([
      ["no", found.matches],
      ["yes", found.cases],
    ]),
    customers: found.matched,
    compared: total(matches, "entered"),
    logRank: logRank(strata(cases, matches)),
    tau,
    ...found.difference(tau),
  };
}

/** Cases and matches of each stratum by the day of the calendar. */
function strata(cases: readonly Case[], matches: readonly Movement[]): Exits[][][] {
  const groups = new Map<string, Exits[][]>();
  const of = (stratum: string) => {
    const both = groups.get(stratum) ?? [[], []];
    groups.set(stratum, both);
    return both;
  };
  for (const { stratum, start, days, departed, customers } of cases) {
    const [events, censored] = departed ? [customers, 0] : [0, customers];
    of(stratum)[0]!.push(
      { time: start, events: 0, censored: 0, entered: customers },
      { time: start + days, events, censored, entered: 0 },
    );
  }
  for (const { stratum, day: time, ...counts } of matches)
    of(stratum)[1]!.push({ time, ...counts });
  return [...groups.values()];
}

/** The last time at which both curves have ten at risk; 0 where one never has. */
function lastBoth(...curves: (readonly Survival[])[]): number {
  const ends = curves.map((curve) => curve.findLast(({ atRisk }) => atRisk >= FEW)?.time ?? 0);
  return Math.min(...ends);
}

const total = <K extends string>(rows: readonly { readonly [P in K]?: number }[], name: K) =>
  rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);

const text = (value: unknown) => String(value);
const numeric = (value: unknown) => Number(value);
const [day, entered, events, censored] = [numeric, numeric, numeric, numeric];

function read<R extends Record<string, (value: unknown) => unknown>>(
  { columns, length }: Columns,
  readers: R,
): { [K in keyof R]: ReturnType<R[K]> }[] {
  const names = Object.entries(readers);
  return Array.from(
    { length },
    (_, i) =>
      Object.fromEntries(names.map(([name, as]) => [name, as(columns[name]![i])])) as {
        [K in keyof R]: ReturnType<R[K]>;
      },
  );
}

function byClock<T extends { clock: string }>(rows: readonly T[]): Map<string, T[]> {
  const clocks = new Map<string, T[]>();
  for (const row of rows) {
    const found = clocks.get(row.clock) ?? [];
    found.push(row);
    clocks.set(row.clock, found);
  }
  return clocks;
}

const casesOf = (columns: Columns) =>
  byClock(
    read(columns, {
      clock: text,
      stratum: text,
      start: numeric,
      days: numeric,
      departed: (value) => value === true,
      customers: numeric,
    }),
  );

const movementsOf = (columns: Columns) =>
  byClock(read(columns, { clock: text, stratum: text, day, entered, events, censored }));
