import { contact } from "./asked.ts";
import type { Row } from "./harness.ts";

/** Requests by a channel, so many of them solved at once. */
export const talks = (channel: string, kind: string, cases: number, solved: number): Row[] =>
  Array.from({ length: cases }, (_, at) =>
    contact(`${channel} ${kind} ${at}`, "2025-03-01", null, {
      channel,
      kind,
      first_contact_resolution: at < solved,
    }),
  );

/** Better by telephone at either difficulty, worse in all: the hard cases are telephoned. */
export const REVERSED: readonly Row[] = [
  ...talks("phone", "advice", 100, 95),
  ...talks("phone", "request", 400, 270),
  ...talks("chat", "advice", 400, 352),
  ...talks("chat", "request", 100, 50),
];
