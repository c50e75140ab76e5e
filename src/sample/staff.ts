import { LAST_DAY } from "./calendar.ts";
import { exponential, normal } from "./distributions.ts";
import { employeeEffect } from "./findings/standards.ts";
import type { Parameters } from "./findings.ts";
import type { Network, Unit } from "./network.ts";
import type { Source, Stream } from "./random.ts";

export interface Employee {
  readonly id: string;
  /** Null for the top management. */
  readonly unit: Unit | null;
  readonly role: "manager" | "seller" | "adviser" | "director";
  readonly managerId: string | null;
  readonly hired: number;
  readonly left: number;
  readonly trainingHours: number;
  /** How much better or worse than the branch this person serves, in points of satisfaction. */
  readonly effect: number;
}

export interface Staff {
  readonly employees: readonly Employee[];
  /** Somebody who works in the branch on that day and serves customers. */
  serving(unit: Unit, day: number, random: Stream): Employee;
}

/** Posts of a branch: one manager, the rest serve customers. */
const POSTS = 8;
const DIRECTORS = 6;

/**
 * Every post is held by one person after the other without a gap, so that whoever serves a customer
 * has been hired and has not left.
 */
export function staff(
  { units }: Network,
  parameters: Parameters,
  source: (name: string) => Source,
): Staff {
  const employees: Employee[] = [];
  const posts: Employee[][] = [];
  const add = (unit: Unit | null, post: number, role: Employee["role"], manager: string | null) => {
    const holders: Employee[] = [];
    const random = source("staff").at(unit ? unit.number : -1, post);
    const mean = role === "seller" || role === "adviser" ? 1100 : 2600;
    let hired = -exponential(random, 900);
    for (let start = hired; start < LAST_DAY; start = hired) {
      const end = Math.max(start, 0) + 60 + exponential(random, mean);
      const number = employees.length;
      const holder: Employee = {
        id: `E${String(number + 1).padStart(3, "0")}`,
        unit,
        role,
        managerId: manager,
        hired: start,
        left: end < LAST_DAY ? end : Infinity,
        trainingHours:
          random.next() < 0.5
            ? Math.round(2 + 6 * random.next())
            : Math.round(16 + 24 * random.next()),
        effect: employeeEffect(
          parameters,
          normal(source("employees").at(unit?.number ?? -1, post * 100 + holders.length)),
        ),
      };
      holders.push(holder);
      employees.push(holder);
      hired = end;
    }
    return holders;
  };
  const top = Array.from({ length: DIRECTORS }, (_, post) => add(null, post, "director", null));
  const chief = top[0]?.at(-1)?.id ?? null;
  for (const unit of units) {
    const managers = add(unit, 0, "manager", chief);
    const manager = managers.at(-1)?.id ?? null;
    for (let post = 1; post < POSTS; post++) {
      posts.push(add(unit, post, post % 3 === 0 ? "adviser" : "seller", manager));
    }
  }
  return {
    employees,
    serving(unit, day, random) {
      const post = Math.floor(random.next() * (POSTS - 1));
      const holders = posts[unit.number * (POSTS - 1) + post]!;
      return holders.find(({ hired, left }) => hired <= day && day < left) ?? holders[0]!;
    },
  };
}
