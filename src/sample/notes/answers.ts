import { basket } from "../basket.ts";
import { isVetoed, afterHygiene, failures } from "../findings/hygiene.ts";
import { commitment, ratings } from "../findings/drivers.ts";
import { isDiscounted } from "../findings/discounts.ts";
import { distance, isAway } from "../findings/traits.ts";
import { LAST_DAY, quarterOf } from "../calendar.ts";
import type { Answer, Life } from "../life.ts";
import { ASKED_WITHIN, isLong, WAVES } from "../waves.ts";
import type { World } from "../world.ts";
import { isFollowed, leavesWithin } from "./departures.ts";

/** Ratings of the drivers are good from this mean on. */
export const GOOD_DRIVERS = 6.5;

/** Notes what followed each answered survey, by the true level of whoever answered. */
export function noteAnswers(world: World, life: Life): void {
  const { tally } = world;
  const { person, answers } = life;
  for (const [i, answer] of answers.entries()) {
    const devoted = answer.level >= 2;
    const next = answers[i + 1];
    if (person.kind === "b2c" && next?.wave === answer.wave + 1) {
      if (answer.level === 1) tally.add("ladder: up", next.level >= 2 ? 1 : 0);
      if (devoted) tally.add("ladder: down", next.level <= 1 ? 1 : 0);
    }
    if (answer.wave === WAVES.length - 1) tally.add("levels: devoted, answered", devoted ? 1 : 0);
    const age = WAVES[answer.wave]! - life.acquired;
    if (age > 0 && age <= 365) {
      const kind = person.kind === "b2b" ? "business" : "consumers";
      tally.add(`${kind}: devoted early`, devoted ? 1 : 0);
    }
    noteVisits(world, life, answer);
    notePromos(world, life, answer);
    noteActs(world, life, answer);
    if (isLong(world, person.number, answer.wave)) noteHygiene(world, life, answer);
  }
  noteLast(world, life);
  noteWaves(world, life);
}

function noteVisits(world: World, life: Life, { day, level }: Answer): void {
  const group = level >= 2 ? "devoted" : "others";
  for (const visit of life.visits) {
    if (visit.day <= day || visit.day > day + 90) continue;
    const used = isDiscounted(world, life.person.number, visit.index, visit.level);
    world.tally.add(`discounts: used by ${group}`, used ? 1 : 0);
    if (life.person.kind === "b2b") continue;
    const away = isAway(world, life.person.number, visit.index, visit.level);
    world.tally.add(`traits: away ${group}`, away ? 1 : 0);
    world.tally.add(`traits: spending ${group}`, basket(world, life, visit).amount);
  }
}

/** The share of visits kept in promotions within 120 days, by the levels at that time. */
function notePromos(world: World, { person, levels, left }: Life, { day, level }: Answer): void {
  if (level === 0) return;
  const { kept } = world.parameters.promotions;
  for (const { from, to, regions } of world.market.promos) {
    const hit = regions?.includes(person.home.region) ?? true;
    if (!hit || from <= day || from > day + 120 || left < to + 28 || to + 28 > LAST_DAY) continue;
    const group = level === 1 ? "satisfied" : "devoted";
    world.tally.add(`promotions: kept by ${group}`, kept[levels[quarterOf(from)]!] ?? 1);
  }
}

function noteActs(world: World, life: Life, { day, level }: Answer): void {
  if (level === 3 && day + 90 < LAST_DAY) {
    const done = life.acts.filter((act) => act.kind < 4 && act.day > day && act.day <= day + 90);
    world.tally.add("partnership: acts", done.length);
  }
  for (const invitation of life.invitations) {
    if (invitation.day > day && invitation.day <= day + 183) {
      world.tally.add("referrals: from devoted", level >= 2 ? 1 : 0);
    }
  }
}

function noteHygiene(world: World, life: Life, { wave, day, level }: Answer): void {
  const { number } = life.person;
  const failed = failures(world, number, wave);
  const rated = ratings(world, number, wave, level);
  const mean = rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
  const value = commitment(world, number, wave, rated);
  const group = isVetoed(failed) ? "failed" : "ok";
  const drivers = mean >= GOOD_DRIVERS ? "good" : "poor";
  world.tally.add(
    `hygiene: ${group}, ${drivers}`,
    afterHygiene(world, number, wave, failed, value),
  );
  if (isFollowed(day, 120)) {
    world.tally.add(`hygiene: ${group} left`, leavesWithin(life, day, 120) ? 1 : 0);
  }
}

/** What is known of a customer by the last answer. */
function noteLast(world: World, life: Life): void {
  const last = life.answers.at(-1);
  if (!last) return;
  const { tally } = world;
  const group = last.level >= 2 ? "devoted" : "others";
  if (life.person.kind === "b2c") tally.add(`traits: km ${group}`, distance(world, life));
  if (!isFollowed(life.left, 0) || !leavesWithin(life, last.day, 183)) return;
  const before = life.visits.some(({ mistake, day }) => mistake && leavesWithin(life, day, 90));
  if (last.level >= 1) {
    tally.add(`mistakes: before ${last.level >= 2 ? "devoted" : "satisfied"}`, before ? 1 : 0);
  }
}

/** Who could have answered each wave. */
function noteWaves(world: World, life: Life): void {
  for (const [wave, start] of WAVES.entries()) {
    if (life.prospect || life.acquired >= start || life.left <= start + 14) continue;
    const asked = life.visits.some(({ day }) => day < start && day >= start - ASKED_WITHIN);
    if (!asked) continue;
    const answered = life.answers.some((answer) => answer.wave === wave) ? 1 : 0;
    if (wave === WAVES.length - 1) {
      world.tally.add("levels: devoted, all", (life.levels.at(-1) ?? 0) >= 2 ? 1 : 0);
    }
    if (!isFollowed(start + 14, 183)) continue;
    const leaves = leavesWithin(life, start + 14, 183);
    world.tally.add(`nonresponse: ${leaves ? "leavers" : "stayers"}`, answered);
  }
}
