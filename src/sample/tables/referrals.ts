import type { Row, Shape } from "../batch.ts";
import type { Referral } from "../block.ts";
import { midnight, moment } from "../calendar.ts";
import { customerId } from "../person.ts";
import type { World } from "../world.ts";

export const REFERRALS = {
  referrer_id: "varchar",
  referred_id: "varchar",
  invited_at: "timestamp",
  converted_at: "timestamp",
  channel: "varchar",
  reward: "double",
} as const satisfies Shape;

/** Whoever came of an invitation lies in this company only below its number of customers. */
export const isInside = (world: World, { joined }: Referral): boolean =>
  joined !== null && joined < world.customers;

/** One invitation. */
export function referralRow(
  world: World,
  referral: Referral,
  number: number,
): Row<typeof REFERRALS> {
  const { joined, joins } = referral;
  const inside = isInside(world, referral) && joined !== null && joins !== null;
  const random = world.source("referral channels").at(referral.referrer, number);
  return {
    referrer_id: customerId(referral.referrer),
    referred_id: inside ? customerId(joined) : null,
    invited_at: moment(referral.invited),
    converted_at: inside ? midnight(joins) : null,
    channel: random.next() < 0.7 ? "word of mouth" : "link",
    reward: inside ? 5 * world.names.money : null,
  };
}
