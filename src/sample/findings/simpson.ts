import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * A Simpson reversal: by telephone more is solved at the first contact than by chat, for simple
 * advice and for hard requests alike; overall chat looks better, since the hard cases are telephoned.
 */
export const simpson = finding(
  { per_visit: 0.07, phone: [0.95, 0.72], chat: [0.86, 0.56], hard_phone: 0.75, hard_chat: 0.15 },
  { phone: [0.86, 0.56] },
  [
    {
      id: "simpson_within",
      what: {
        en: "Solved at first contact, telephone less chat, at equal difficulty, in shares",
        ru: "Решено с первого обращения: телефон минус чат при равной сложности, доли",
        pl: "Załatwione przy pierwszym kontakcie: telefon minus czat przy równej trudności, udziały",
      },
      parameter: ({ phone, chat }) =>
        ((phone[0] ?? 0) + (phone[1] ?? 0) - (chat[0] ?? 0) - (chat[1] ?? 0)) / 2,
      none: 0,
      analysis: "P7",
      smallest: 4000,
    },
    {
      id: "simpson_overall",
      what: {
        en: "The same over all cases, where the sign turns",
        ru: "То же по всем обращениям вместе, где знак меняется",
        pl: "To samo dla wszystkich spraw razem, gdzie znak się odwraca",
      },
      parameter: ({ phone, chat, hard_phone, hard_chat }) =>
        mixed(phone, hard_phone) - mixed(chat, hard_chat),
      none: null,
      analysis: "P7",
      smallest: 4000,
    },
  ],
);

const mixed = (solved: readonly number[], hard: number): number =>
  (1 - hard) * (solved[0] ?? 0) + hard * (solved[1] ?? 0);

export interface Help {
  readonly hard: boolean;
  readonly channel: "phone" | "chat";
  readonly solved: boolean;
}

/** The help that a customer asks for around a visit; null where none. */
export function help(world: World, customer: number, visit: number): Help | null {
  const p = world.parameters.simpson;
  const random = world.source("help").at(customer, visit);
  if (random.next() >= p.per_visit) return null;
  const channel = random.next() < 0.5 ? "phone" : "chat";
  const hard = random.next() < (channel === "phone" ? p.hard_phone : p.hard_chat);
  const solved = random.next() < (p[channel][hard ? 1 : 0] ?? 0);
  return { channel, hard, solved };
}
