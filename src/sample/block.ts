import { LAST_DAY } from "./calendar.ts";
import { acquisition } from "./findings/oldBase.ts";
import type { Life } from "./life.ts";
import { live } from "./live.ts";
import type { World } from "./world.ts";

/** Customers are made in blocks of this size, the smallest company; nothing links two blocks. */
export const BLOCK = 200;

/** Places of a block that are kept for those whom others bring. */
const PLACES = 60;

/** One invitation, and the number of the customer who came of it, if one did. */
export interface Referral {
  readonly referrer: number;
  readonly invited: number;
  readonly joined: number | null;
  readonly joins: number | null;
}

/**
 * The lives of a block of customers and who brought whom. Those who came by themselves are lived
 * first, then those they brought, then those these brought; free places go to others who came by
 * themselves. Somebody who would find no place, or come after the extract, did not come.
 */
export function block(world: World, first: number): { lives: Life[]; referrals: Referral[] } {
  const lives = new Map<number, Life>();
  const referrals: Referral[] = [];
  const alone = (number: number) => ({
    acquired: acquisition(world, number),
    referrer: null,
    home: null,
  });
  const end = first + BLOCK;
  let place = end - PLACES;
  const waiting: Life[] = [];
  for (let number = first; number < place; number++) {
    const life = live(world, number, alone(number));
    lives.set(number, life);
    waiting.push(life);
  }
  for (let life = waiting.shift(); life; life = waiting.shift()) {
    for (const { day, joins } of life.invitations) {
      const comes = joins !== null && joins < LAST_DAY && place < end;
      const joined = comes ? place++ : null;
      const referrer = life.person.number;
      referrals.push({ referrer, invited: day, joined, joins: comes ? joins : null });
      if (joined === null || joins === null) continue;
      const child = live(world, joined, { acquired: joins, referrer, home: life.person.home });
      lives.set(joined, child);
      waiting.push(child);
    }
  }
  for (; place < end; place++) lives.set(place, live(world, place, alone(place)));
  const ordered = [...lives.values()].sort((a, b) => a.person.number - b.person.number);
  return { lives: ordered, referrals };
}
