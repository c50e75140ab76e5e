import { LAST_DAY, QUARTER_STARTS, quarterOf } from "./calendar.ts";
import { endurance, type Level, levelPath } from "./findings/levels.ts";
import { delay, hasMistake } from "./findings/mistakes.ts";
import { acquisition } from "./findings/oldBase.ts";
import { comesOnce } from "./findings/oneTime.ts";
import { gap, meanGap } from "./findings/rhythm.ts";
import { type Person, person } from "./person.ts";
import type { World } from "./world.ts";

/** One visit with a sale, in the order of time. */
export interface Visit {
  /** Its number in the customer's life; random streams are addressed by it. */
  readonly index: number;
  readonly day: number;
  readonly level: Level;
  readonly mistake: boolean;
}

/** What happens between a customer and the company. */
export interface Life {
  readonly person: Person;
  /** The day of the first purchase, negative for the old base. */
  readonly acquired: number;
  /** By quarter; of the first one before it. */
  readonly levels: readonly Level[];
  readonly visits: readonly Visit[];
  /** The day of departure; Infinity for those who are still there. */
  readonly left: number;
}

export function live(world: World, number: number): Life {
  const who = person(world, number);
  const acquired = acquisition(world, number);
  const levels = levelPath(world, number, acquired, 1);
  let left = departure(world, number, acquired, levels);

  const mean = meanGap(world, number, who.kind === "b2b");
  const visits: Visit[] = [];
  const opening = world.source("hours");
  // The first visit within the extract of the old base falls anywhere in their rhythm.
  let day = acquired >= 0 ? acquired : world.source("phase").at(number).next() * mean;
  for (let index = 0; ; index++) {
    const at = Math.floor(day) + (9 + 11 * opening.at(number, index).next()) / 24;
    if (at >= left || at >= LAST_DAY) break;
    const level = levels[quarterOf(day)] ?? 1;
    const mistake = hasMistake(world, number, index);
    visits.push({ index, day: at, level, mistake });
    if (index === 0 && acquired >= 0 && who.kind === "b2c" && comesOnce(world, number)) {
      left = Math.min(left, at + 1);
    }
    const blow = mistake ? (world.parameters.mistakes.departures[level] ?? 0) : 0;
    if (world.source("blows").at(number, index).next() < blow) {
      left = Math.min(left, at + delay(world, number, index));
    }
    day += gap(world, number, index, mean);
  }
  return { person: who, acquired, levels, visits, left };
}

/** When the customer leaves for reasons of their own: where the hazard reaches their endurance. */
function departure(
  world: World,
  number: number,
  acquired: number,
  levels: readonly Level[],
): number {
  let rest = endurance(world, number);
  for (let quarter = quarterOf(acquired); quarter < levels.length; quarter++) {
    const start = Math.max(acquired, QUARTER_STARTS[quarter]!);
    const end = QUARTER_STARTS[quarter + 1]!;
    const hazard = (world.parameters.levels.departures[levels[quarter]!] ?? 0) / 91;
    const reached = start + rest / hazard;
    if (reached < end) return reached;
    rest -= hazard * (end - start);
  }
  return Infinity;
}
