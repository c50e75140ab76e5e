import { contact } from "./asked.ts";
import type { Row } from "./harness.ts";

const FELT = { magic: 10, neutral: 6, misery: 2 } as const;

/** A contact that was felt above, at or below the 6 that was expected of it. */
export const felt = (
  customer: string,
  moment: keyof typeof FELT,
  day = "2025-03-01",
  more: Row = {},
): Row => contact(customer, day, null, { expected: 6, perceived: FELT[moment], ...more });

/** As many of them as asked, each with another customer. */
export const many = (
  times: number,
  name: string,
  moment: keyof typeof FELT,
  more: (at: number) => Row = () => ({}),
): Row[] =>
  Array.from({ length: times }, (_, at) => felt(`${name}${at}`, moment, "2025-03-01", more(at)));
