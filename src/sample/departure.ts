import { LAST_DAY, QUARTER_STARTS, quarterOf } from "./calendar.ts";
import { exponential } from "./distributions.ts";
import { freedFrom, isLocked, type Lock } from "./findings/captivity.ts";
import { chainFactor } from "./findings/chain.ts";
import { entryFactor } from "./findings/competitor.ts";
import { endurance, type Level } from "./findings/levels.ts";
import type { Reason } from "./life.ts";
import type { Person } from "./person.ts";
import type { World } from "./world.ts";

/** Keeps the day on which a customer leaves, and why; the earliest reason wins. */
export class Departure {
  day: number;
  reason: Reason | null;
  readonly #world: World;
  readonly #number: number;
  readonly #locks: readonly Lock[];
  readonly #freed: number;
  readonly #business: boolean;

  constructor(
    world: World,
    person: Person,
    acquired: number,
    levels: readonly Level[],
    locks: readonly Lock[],
  ) {
    this.#world = world;
    this.#number = person.number;
    this.#locks = locks;
    this.#freed = freedFrom(locks);
    this.#business = person.kind === "b2b";
    this.day = this.#ownWill(person, acquired, levels);
    this.reason = this.day < Infinity ? "own" : null;
  }

  /**
   * Something that makes a customer leave within weeks, with a probability; nobody leaves while
   * bound, and who was bound leaves the more readily.
   */
  strike(reason: Reason, event: number, day: number, probability: number): void {
    const random = this.#world.source(`after ${reason}`).at(this.#number, event);
    const { captivity, business } = this.#world.parameters;
    const factor =
      (day >= this.#freed ? captivity.after : 1) * (this.#business ? business.hazard : 1);
    const hit = random.next() < Math.min(0.95, probability * factor);
    const leaves = day + Math.min(80, 1 + exponential(random, 25));
    if (!hit || isLocked(this.#locks, day) || isLocked(this.#locks, leaves)) return;
    this.leave(reason, leaves);
  }

  leave(reason: Reason, day: number): void {
    if (day >= this.day) return;
    this.day = day;
    this.reason = reason;
  }

  /** When the customer leaves for reasons of their own: where the hazard reaches their endurance. */
  #ownWill({ number, home, kind }: Person, acquired: number, levels: readonly Level[]): number {
    const { levels: p, business, captivity } = this.#world.parameters;
    const { entry } = this.#world.market;
    const first = Math.max(0, acquired);
    const bounds = [
      ...QUARTER_STARTS,
      ...this.#locks.flatMap(({ from, to }) => [from, to]),
      ...(home.region === entry.region ? [entry.from] : []),
    ].filter((day) => day > first && day <= LAST_DAY);
    if (bounds.length > 1) bounds.sort((a, b) => a - b);
    const always = chainFactor(this.#world, home) * (kind === "b2b" ? business.hazard : 1);
    let rest = endurance(this.#world, number);
    let start = first;
    for (const end of bounds) {
      const level = levels[quarterOf(start)]!;
      const hazard =
        ((p.departures[level] ?? 0) / 91) *
        always *
        entryFactor(this.#world, home.region, start, level) *
        (isLocked(this.#locks, start) ? 0 : start >= this.#freed ? captivity.after : 1);
      if (hazard * (end - start) >= rest) return start + rest / hazard;
      rest -= hazard * (end - start);
      start = end;
    }
    return Infinity;
  }
}
