/** A level of loyalty: 0 not satisfied, 1 satisfaction, 2 devotion, 3 partnership. */
export type Level = 0 | 1 | 2 | 3;

export interface Customer {
  readonly id: number;
  level: Level;
  /** Could not leave if they wanted to. */
  captive: boolean;
  /** The partner who brought this customer. */
  readonly broughtBy: number | undefined;
}

/** The chances of a month by level: to climb one rung, to fall one, to leave, to bring somebody. */
const CHANCES: readonly { climb: number; fall: number; leave: number; bring: number }[] = [
  { climb: 0.13, fall: 0, leave: 0.11, bring: 0 },
  { climb: 0.032, fall: 0.03, leave: 0.024, bring: 0 },
  { climb: 0.024, fall: 0.025, leave: 0.008, bring: 0 },
  { climb: 0, fall: 0.035, leave: 0.004, bring: 0.16 },
];
const ARRIVALS = 4;
const CAPTIVE_SHARE = 0.16;
/** The picture is full at so many dots; coming in slows down towards it. */
const CAPACITY = 240;
/** Every so many months a competitor opens, and most of those without a choice have one. */
const COMPETITOR_EVERY = 24;

/**
 * An invented customer base for the first screen, a month a step: small enough to be seen whole.
 * The same seed gives the same history.
 */
export class CustomerBase {
  customers: Customer[] = [];
  month = 0;
  left = 0;
  brought = 0;
  /** How many captives left in this month because a competitor opened; 0 in other months. */
  escaped = 0;
  #next = 0;
  #room = 1;
  #random: () => number;

  constructor(seed: number) {
    this.#random = mulberry32(seed);
  }

  step(): void {
    this.month += 1;
    const opened = this.month % COMPETITOR_EVERY === 0;
    this.escaped = 0;
    this.#room = Math.max(0, 1 - this.customers.length / CAPACITY);
    const before = this.customers;
    this.customers = [];
    for (const customer of before) {
      if (opened && customer.captive && this.#random() < 0.75) this.escaped += 1;
      else if (!this.#stays(customer)) this.left += 1;
      else this.customers.push(customer);
    }
    this.left += this.escaped;
    for (let arrivals = this.#arrivals(); arrivals > 0; arrivals -= 1) this.#arrive(undefined);
  }

  count(level: Level): number {
    return this.customers.filter((customer) => customer.level === level).length;
  }

  get captives(): number {
    return this.customers.filter((customer) => customer.captive).length;
  }

  #stays(customer: Customer): boolean {
    const chances = CHANCES[customer.level];
    const luck = this.#random();
    const brings = this.#random();
    if (customer.captive || chances === undefined) return true;
    if (brings < chances.bring * this.#room) this.#arrive(customer.id);
    if (luck < chances.leave) return false;
    if (luck < chances.leave + chances.climb) customer.level = (customer.level + 1) as Level;
    else if (luck < chances.leave + chances.climb + chances.fall)
      customer.level = (customer.level - 1) as Level;
    return true;
  }

  #arrive(broughtBy: number | undefined): void {
    const captive = broughtBy === undefined && this.#random() < CAPTIVE_SHARE;
    const level = broughtBy !== undefined || this.#random() < 0.7 ? 1 : 0;
    if (broughtBy !== undefined) this.brought += 1;
    this.customers.push({ id: this.#next, level, captive, broughtBy });
    this.#next += 1;
  }

  #arrivals(): number {
    return Math.round((ARRIVALS + 14 * this.#room) * this.#random());
  }
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
