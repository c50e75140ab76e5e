import { normal, whole } from "./distributions.ts";
import { cause } from "./findings/knowledge.ts";
import type { Level } from "./findings/levels.ts";
import { expectation, momentOf, told } from "./findings/moments.ts";
import type { extra } from "./findings/ratchet.ts";
import { recover } from "./findings/recovery.ts";
import { effectOn } from "./findings/standards.ts";
import { complains } from "./findings/voice.ts";
import type { Contact } from "./life.ts";
import type { Person } from "./person.ts";
import type { Employee } from "./staff.ts";
import type { World } from "./world.ts";

/** The share of ordinary visits after which the company asks how it was. */
const ASKED = 0.16;

/** What a customer expected of a visit, felt, and did about it. */
export function contact(
  world: World,
  { number, home }: Person,
  visit: number,
  day: number,
  level: Level,
  employee: Employee,
  extras: ReturnType<typeof extra>,
): Contact {
  const { chain, ratchet } = world.parameters;
  const random = world.source("service felt").at(number, visit);
  const asked = random.next() < (extras.watched ? ratchet.watched : ASKED);
  const quality =
    6.4 +
    0.25 * (level - 1) +
    chain.satisfaction * home.service +
    effectOn(world.parameters, employee, day) +
    extras.satisfaction +
    1.3 * normal(random);
  // Rounding by lot keeps the mean of whole points where it was.
  const perceived = whole(quality + random.next() - 0.5, 0, 10);
  const expected = expectation(world, number, visit, extras.expectation);
  const moment = momentOf(world, perceived, expected);
  const misery = moment === "misery";
  return {
    expected,
    perceived,
    moment,
    cause: misery ? cause(world, number, visit, employee) : null,
    complaint: misery && complains(world, number, visit) ? recover(world, number, visit) : null,
    recorded: asked,
    told: asked && random.next() < 0.5 ? told(world, number, visit, moment) : null,
  };
}
