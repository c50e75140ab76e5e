import { isTrained } from "../findings/knowledge.ts";
import { PROGRAMME_START, isPilot } from "../findings/programme.ts";
import { LAST_DAY } from "../calendar.ts";
import type { Life } from "../life.ts";
import type { World } from "../world.ts";
import { isFollowed, leavesWithin } from "./departures.ts";

/** Notes what happened at visits and what came of it. */
export function noteContacts(world: World, life: Life): void {
  const { tally } = world;
  for (const { contact, day, employee, exception } of life.visits) {
    if (exception !== null && isFollowed(day, 120)) {
      const group = `policy: ${exception ? "granted" : "refused"} ${life.person.tier}`;
      tally.add(group, leavesWithin(life, day, 120) ? 1 : 0);
    }
    if (!contact?.recorded) continue;
    if (contact.told !== null) tally.add(`told: ${contact.moment}`, contact.told);
    if (contact.moment !== "misery") continue;
    tally.add("voice: complained", contact.complaint ? 1 : 0);
    const group = isTrained(employee) ? "trained" : "untrained";
    tally.add(`rudeness: ${group}`, contact.cause === "attitude" ? 1 : 0);
    if (isFollowed(day, 90)) {
      const voice = contact.complaint ? "complained" : "silent";
      tally.add(`voice: ${voice} left`, leavesWithin(life, day, 90) ? 1 : 0);
    }
  }
  noteExtras(world, life);
  noteDownturn(world, life);
  noteRhythm(world, life);
  noteProgramme(world, life);
}

/** Satisfaction before, at and after a series of extras, of those whose series began. */
function noteExtras({ tally }: World, { visits }: Life): void {
  if (!visits.some(({ extra }) => extra)) return;
  for (const { nth, contact } of visits) {
    if (!contact?.recorded) continue;
    if (nth >= -2 && nth <= 0) tally.add("delight: before", contact.perceived);
    if (nth === 1) tally.add("delight: first", contact.perceived);
    if (nth === 5) tally.add("delight: fifth", contact.perceived);
    if (nth === 6 || nth === 7) tally.add("delight: after", contact.perceived);
  }
}

/** Visits but the first purchase, in the year before the downturn and in that from its start on. */
function noteDownturn({ tally, market }: World, { person, visits, acquired }: Life): void {
  const { from } = market.crisis;
  for (const { day } of visits) {
    if (Math.floor(day) <= Math.floor(acquired)) continue;
    const when = day < from ? "before" : "after";
    const inside = day >= from - 366 && day < from + 365 ? 1 : 0;
    tally.add(`downturn: ${person.home.downturn} ${when}`, inside);
  }
}

function noteRhythm({ tally }: World, { visits, acquired, person }: Life): void {
  const days = [...new Set(visits.map(({ day }) => Math.floor(day)))];
  const unsteadiness = (i: number) => {
    const [a, b, c] = [days[i]!, days[i + 1]!, days[i + 2]!];
    return Math.abs(c - b - (b - a)) / (c - a);
  };
  if (acquired >= 0 && days.length > 2) tally.add("rhythm: new", unsteadiness(0));
  for (let i = 5; i + 2 < days.length; i += 2) tally.add("rhythm: known", unsteadiness(i));
  if (person.kind === "b2c" && acquired >= 0 && acquired + 365 < LAST_DAY && days.length > 0) {
    const year = days.filter((day) => day < Math.floor(acquired) + 365);
    tally.add("one time", year.length === 1 ? 1 : 0);
  }
}

function noteProgramme({ tally }: World, { person, visits, member, left }: Life): void {
  if (isPilot(person.home) || left <= PROGRAMME_START) return;
  const before = visits.some(({ day }) => day < PROGRAMME_START && day >= PROGRAMME_START - 365);
  if (!before) return;
  const group = member === "joined" ? "joined" : "stayed out";
  const year = visits.filter(({ day }) => day >= PROGRAMME_START && day < PROGRAMME_START + 365);
  tally.add(`programme: visits ${group}`, year.length);
}
