import type { Rows, Shape } from "../batch.ts";
import { LAST_DAY, midnight } from "../calendar.ts";
import { PROGRAMME_START } from "../findings/programme.ts";
import type { Life } from "../life.ts";

export const MEMBERSHIP = {
  customer_id: "varchar",
  programme: "varchar",
  joined_at: "timestamp",
  left_at: "timestamp",
  tier: "varchar",
  points: "double",
  randomised: "boolean",
} as const satisfies Shape;

/** Members of the club, and in the pilot those whom the lot held out. */
export function addMembership(life: Life, rows: Rows<typeof MEMBERSHIP>): void {
  const { person, member, left, visits } = life;
  if (member === "none") return;
  const out = member === "lot out";
  const counted = visits.filter(({ day }) => day >= PROGRAMME_START).length;
  rows.add({
    customer_id: person.id,
    programme: out ? "holdout" : "club",
    joined_at: midnight(PROGRAMME_START),
    left_at: left < LAST_DAY ? midnight(left) : null,
    tier: out ? null : person.tier,
    points: out ? null : counted * 10,
    randomised: member !== "joined",
  });
}
