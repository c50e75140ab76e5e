import { LAST_DAY, QUARTER_STARTS, quarterOf } from "./calendar.ts";
import { contact } from "./contact.ts";
import { Departure } from "./departure.ts";
import { locks as locksOf } from "./findings/captivity.ts";
import { comesInDownturn } from "./findings/downturn.ts";
import { type Level, levelPath } from "./findings/levels.ts";
import { hasMistake } from "./findings/mistakes.ts";
import { comesOnce } from "./findings/oneTime.ts";
import { actDays, ACTS } from "./findings/partnership.ts";
import { pathOf } from "./findings/path.ts";
import { exception, refusalBlow } from "./findings/policy.ts";
import { comesAs, type Membership, membership, PROGRAMME_START } from "./findings/programme.ts";
import { comesAnyway } from "./findings/promotions.ts";
import { extra, firstExtra } from "./findings/ratchet.ts";
import { invitations } from "./findings/referrals.ts";
import { gap, meanGap } from "./findings/rhythm.ts";
import { help } from "./findings/simpson.ts";
import { miseryBlow } from "./findings/voice.ts";
import type { Act, Life, Visit } from "./life.ts";
import { kindOf, person } from "./person.ts";
import { survey } from "./waves.ts";
import type { Unit } from "./network.ts";
import type { World } from "./world.ts";

/** How a customer came: by themselves, or brought by another one to that one's branch. */
export interface Arrival {
  readonly acquired: number;
  readonly referrer: number | null;
  readonly home: Unit | null;
}

/** Lives a customer's life, from the first purchase to the end of the extract or the departure. */
export function live(world: World, number: number, arrival: Arrival): Life {
  const { acquired, referrer } = arrival;
  const kind = kindOf(world, number);
  const upward = kind === "b2b" ? world.parameters.business.upward : 1;
  const levels = levelPath(world, number, acquired, upward);
  const who = person(world, number, levels[quarterOf(acquired)]!, arrival.home);
  const path = pathOf(world, number);
  const prospect = kind === "b2c" && acquired >= 0 && referrer === null && !path.buys;
  const locks = prospect ? [] : locksOf(world, who, acquired);
  const departure = new Departure(world, who, acquired, levels, locks);
  const mean = meanGap(world, number, kind === "b2b");
  const first = firstExtra(world, number, levels[quarterOf(acquired)]!);
  const visits: Visit[] = [];
  let member: Membership | null = null;
  const decide = () =>
    visits.some(({ day }) => day >= PROGRAMME_START - 365)
      ? membership(world, number, who.home, mean, levels[quarterOf(PROGRAMME_START)]! >= 2)
      : "none";
  // The first visit within the extract of the old base falls anywhere in their rhythm.
  let day = acquired >= 0 ? acquired : world.source("phase").at(number).next() * mean;
  for (let index = 0; !prospect; index++) {
    const hour = 9 + 11 * world.source("hours").at(number, index).next();
    const at = Math.floor(day) + hour / 24;
    if (at >= departure.day || at >= LAST_DAY) break;
    const level = levels[quarterOf(at)]!;
    if (at >= PROGRAMME_START) member ??= decide();
    const isFirst = index === 0 && acquired >= 0;
    if (
      isFirst ||
      (comesAnyway(world, number, index, who.home.region, at, level) &&
        comesInDownturn(world, number, index, who.home, at) &&
        comesAs(world, number, index, member ?? "none", at))
    ) {
      const extras = extra(world, visits.length, first);
      const employee = world.staff.serving(who.home, at, world.source("service").at(number, index));
      const mistake = hasMistake(world, number, index);
      const felt = mistake ? null : contact(world, who, index, at, level, employee, extras);
      const asked = exception(world, who, index);
      const p = world.parameters;
      if (isFirst && kind === "b2c" && !locks.length && comesOnce(world, number))
        departure.leave("one purchase", at + 1);
      if (mistake) departure.strike("mistake", index, at, p.mistakes.departures[level] ?? 0);
      if (felt?.moment === "misery") {
        departure.strike("misery", index, at, miseryBlow(world, felt.complaint !== null, level));
      }
      if (asked === false) {
        departure.strike("refusal", index, at, refusalBlow(world, level));
      }
      visits.push({
        index,
        day: at,
        level,
        employee,
        mistake,
        exception: asked,
        nth: extras.nth,
        extra: extras.given,
        contact: felt,
        help: help(world, number, index),
      });
    }
    day += gap(world, number, index, mean);
  }
  const answers = prospect ? [] : survey(world, number, acquired, levels, visits, departure);
  const left = prospect ? Infinity : departure.day;
  const active = prospect ? [] : quarters(acquired, left, levels);
  return {
    person: who,
    referrer,
    acquired,
    path,
    prospect,
    levels,
    locks,
    member: left > PROGRAMME_START && !prospect ? (member ?? decide()) : "none",
    visits: visits.filter(({ day }) => day < left),
    answers,
    acts: active.flatMap((quarter) => actsOf(world, number, quarter)),
    invitations: active.flatMap(({ quarter, level, from, to }) =>
      invitations(world, number, quarter, level).filter(({ day }) => day >= from && day < to),
    ),
    left,
    reason: left < Infinity ? departure.reason : null,
  };
}

interface ActiveQuarter {
  readonly quarter: number;
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

/** The parts of quarters in which a customer was one. */
function quarters(acquired: number, left: number, levels: readonly Level[]): ActiveQuarter[] {
  return levels.flatMap((level, quarter) => {
    const from = Math.max(QUARTER_STARTS[quarter]!, acquired);
    const to = Math.min(QUARTER_STARTS[quarter + 1]!, left);
    return from < to ? [{ quarter, level, from, to }] : [];
  });
}

function actsOf(world: World, number: number, { quarter, level, from, to }: ActiveQuarter): Act[] {
  return ACTS.flatMap((_, kind) =>
    actDays(world, number, quarter, kind, level)
      .filter((day) => day >= from && day < to)
      .map((day) => ({ kind, level, day })),
  ).sort((a, b) => a.day - b.day);
}
