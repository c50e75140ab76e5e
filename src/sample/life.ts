import type { Lock } from "./findings/captivity.ts";
import type { Cause } from "./findings/knowledge.ts";
import type { Level } from "./findings/levels.ts";
import type { Moment } from "./findings/moments.ts";
import type { Path } from "./findings/path.ts";
import type { Membership } from "./findings/programme.ts";
import type { Recovery } from "./findings/recovery.ts";
import type { Invitation } from "./findings/referrals.ts";
import type { Help } from "./findings/simpson.ts";
import type { Person } from "./person.ts";
import type { Employee } from "./staff.ts";

/** The moment of truth of a visit. */
export interface Contact {
  readonly expected: number;
  readonly perceived: number;
  readonly moment: Moment;
  /** What the customer blames; only after a moment of misery. */
  readonly cause: Cause | null;
  readonly complaint: Recovery | null;
  /** Whether the company asked about it; complaints come in all the same. */
  readonly recorded: boolean;
  /** How many people the customer told, where that was asked. */
  readonly told: number | null;
}

/** One visit with a sale, in the order of time. */
export interface Visit {
  /** Its number in the customer's life; random streams are addressed by it. */
  readonly index: number;
  readonly day: number;
  readonly level: Level;
  readonly employee: Employee;
  readonly mistake: boolean;
  /** Whether an exception was granted that was asked for; null where none was. */
  readonly exception: boolean | null;
  /** Its place in a series of small extras: the first is 1; those before and after lie outside. */
  readonly nth: number;
  readonly extra: boolean;
  /** Null where a mistake took its place. */
  readonly contact: Contact | null;
  readonly help: Help | null;
}

/** An answered survey. */
export interface Answer {
  readonly wave: number;
  readonly day: number;
  readonly level: Level;
}

/** Something a customer does for the company unasked; `kind` is an index of `ACTS`. */
export interface Act {
  readonly kind: number;
  readonly day: number;
  readonly level: Level;
}

/** What happens between a customer and the company. */
export interface Life {
  readonly person: Person;
  /** Who brought the customer. */
  readonly referrer: number | null;
  /** The day of the first purchase, negative for the old base; for those who never buy, the day planned. */
  readonly acquired: number;
  readonly path: Path;
  /** Registered, but never bought. */
  readonly prospect: boolean;
  /** By quarter; of the first one before it. */
  readonly levels: readonly Level[];
  readonly locks: readonly Lock[];
  readonly member: Membership;
  readonly visits: readonly Visit[];
  readonly answers: readonly Answer[];
  readonly acts: readonly Act[];
  readonly invitations: readonly Invitation[];
  /** The day of departure; Infinity for those who are still there. */
  readonly left: number;
  readonly reason: Reason | null;
}

/** Why somebody leaves. */
export type Reason = "own" | "mistake" | "misery" | "refusal" | "base conditions" | "one purchase";
