import { LAST_DAY, QUARTER_STARTS, quarterOf } from "../calendar.ts";
import type { Life } from "../life.ts";
import type { World } from "../world.ts";

/** How long it takes the company to notice and record that somebody has left. */
export const NOTICED_AFTER = 60;

/** Departures are known in full up to this day. */
export const KNOWN_UNTIL = LAST_DAY - NOTICED_AFTER;

/** Whether so many days after a day are known in full. */
export const isFollowed = (day: number, days: number): boolean => day + days < KNOWN_UNTIL;

export const leavesWithin = ({ left }: Life, day: number, days: number): boolean =>
  Math.floor(left) - Math.floor(day) <= days;

/** Notes who was at risk of leaving, how long, and who left. */
export function noteDepartures(world: World, life: Life): void {
  if (life.prospect) return;
  const { tally } = world;
  const { person, locks } = life;
  const from = Math.max(0, life.acquired);
  const to = Math.min(life.left, KNOWN_UNTIL);
  const left = life.left < KNOWN_UNTIL ? 1 : 0;
  if (from >= to) return;
  tally.add(`unit days ${person.home.number}`, to - from);
  tally.add(`unit left ${person.home.number}`, left);
  if (locks.length === 0) {
    const kind = person.kind === "b2b" ? "business" : "consumers";
    tally.add(`${kind}: days`, to - from);
    tally.add(`${kind}: left`, left);
    noteEntry(world, life, from, to, left);
  }
  noteLocks(world, life, from, to, left);
}

function noteEntry(world: World, { person }: Life, from: number, to: number, left: number): void {
  const { entry } = world.market;
  const where = person.home.region === entry.region ? "there" : "elsewhere";
  for (const [when, a, b] of [
    ["before", from, Math.min(to, entry.from)],
    ["after", Math.max(from, entry.from), to],
  ] as const) {
    if (a >= b) continue;
    world.tally.add(`competitor: days ${where} ${when}`, b - a);
    world.tally.add(`competitor: left ${where} ${when}`, left === 1 && b === to ? 1 : 0);
  }
}

/** Free and freed customers by kind, quarter of acquisition and quarter of the calendar. */
function noteLocks(world: World, life: Life, from: number, to: number, left: number): void {
  const { person, locks, acquired } = life;
  const last = locks.at(-1);
  const freed = last && !last.renewed && last.kind !== "only shop" ? last.to : Infinity;
  const group = locks.length === 0 ? "free" : "freed";
  const start = group === "free" ? from : Math.max(from, freed);
  const end = group === "free" ? to : Math.min(to, freed + 365);
  for (let quarter = quarterOf(start); quarter < 12; quarter++) {
    const a = Math.max(start, QUARTER_STARTS[quarter]!);
    const b = Math.min(end, QUARTER_STARTS[quarter + 1]!);
    if (a >= b) break;
    const cell = `${person.kind} ${lockCohort(acquired)} ${quarter}`;
    world.tally.add(`${group} days ${cell}`, b - a);
    world.tally.add(`${group} left ${cell}`, left === 1 && b === to ? 1 : 0);
  }
}

/** The quarter of acquisition; years before the extract count as one. */
export const lockCohort = (acquired: number): number =>
  acquired < 0 ? Math.floor(acquired / 365) : quarterOf(acquired);

/** Observed departures of the freed, and those expected at the rates of the free in the same cells. */
export function finishLocks({ tally }: World): void {
  for (const kind of ["b2c", "b2b"]) {
    for (let cohort = -7; cohort < 12; cohort++) {
      for (let quarter = 0; quarter < 12; quarter++) {
        const cell = `${kind} ${cohort} ${quarter}`;
        const days = tally.total(`free days ${cell}`);
        if (days === 0) continue;
        const rate = tally.total(`free left ${cell}`) / days;
        tally.add("captivity: observed", tally.total(`freed left ${cell}`));
        tally.add("captivity: expected", tally.total(`freed days ${cell}`) * rate);
      }
    }
  }
}
