import { log } from "../arithmetic.ts";
import { notePair } from "../correlation.ts";
import type { Life } from "../life.ts";
import type { World } from "../world.ts";
import { finishLocks } from "./departures.ts";

/** Notes what makes up the base. */
export function noteBase({ tally }: World, { prospect, acquired, referrer }: Life): void {
  if (prospect) return;
  tally.add("old base", acquired < 0 ? 1 : 0);
  tally.add("referrals: customers");
  if (referrer !== null) tally.add("referrals: converted");
}

/** What is known when all customers are: the links between branches, and the matched rates. */
export function finishNotes(world: World): void {
  const { tally, network } = world;
  for (const { number, climate, service } of network.units) {
    const rate = tally.ratio(`unit left ${number}`, `unit days ${number}`);
    notePair(tally, "chain: staff service", climate, service);
    if (rate > 0) notePair(tally, "chain: service departures", service, log(rate));
  }
  finishLocks(world);
}
