import { day } from "./calendar.ts";
import type { Departure } from "./departure.ts";
import { failures, hygieneBlow, isVetoed } from "./findings/hygiene.ts";
import type { Level } from "./findings/levels.ts";
import { answers } from "./findings/nonresponse.ts";
import { quarterOf } from "./calendar.ts";
import type { Answer, Visit } from "./life.ts";
import type { World } from "./world.ts";

/** The first days of the half-yearly surveys; those of November hold the yearly questions. */
export const WAVES: readonly number[] = [2023, 2024, 2025].flatMap((year) => [
  day(year, 4, 12),
  day(year, 10, 10),
]);

export const isYearly = (wave: number): boolean => wave % 2 === 1;

/** A customer is asked who bought within a year before the wave. */
export const ASKED_WITHIN = 365;

/**
 * The surveys that a customer answers. Failed base conditions, which come to light in the yearly
 * ones, make some leave, so that visits and later waves must be looked at again.
 */
export function survey(
  world: World,
  number: number,
  acquired: number,
  levels: readonly Level[],
  visits: readonly Visit[],
  departure: Departure,
): Answer[] {
  const answered: Answer[] = [];
  for (const [wave, start] of WAVES.entries()) {
    const at = start + Math.floor(14 * world.source("answer days").at(number, wave).next()) + 0.5;
    if (acquired >= start || departure.day <= at) continue;
    if (!visits.some((visit) => visit.day < start && visit.day >= start - ASKED_WITHIN)) continue;
    const level = levels[quarterOf(start)]!;
    if (answers(world, number, wave, level)) answered.push({ wave, day: at, level });
    if (!isYearly(wave) || !isVetoed(failures(world, number, wave))) continue;
    const blow = hygieneBlow(world, level);
    departure.strike("base conditions", wave, at, blow);
  }
  return answered;
}

/** What the survey calls its waves. */
export const WAVE_NAMES = [
  "2023-05",
  "2023-11",
  "2024-05",
  "2024-11",
  "2025-05",
  "2025-11",
] as const;

/** Whether a customer gets the long, yearly form of a wave: two in five do. */
export const isLong = (world: World, number: number, wave: number): boolean =>
  isYearly(wave) && world.source("long form").at(number, wave).next() < 0.4;
