import { encode } from "../../questionnaire/code.ts";
import { type CodeProblem, decode } from "../../questionnaire/read_code.ts";
import type { Response } from "../../questionnaire/questions.ts";
import { type Collected, respondentOf, surveyRows } from "../../questionnaire/rows.ts";
import type { Tally } from "./tally.ts";

/** A code that was taken in, with what whoever collects knows of it. */
export interface Taken extends Collected {
  readonly kind: "taken";
  readonly response: Response;
}

/** Answers that were counted on paper, question by question. */
export interface Counted {
  readonly kind: "counted";
  readonly tally: Tally;
}

/** A code that cannot be read or makes no row, and why. */
export interface Refused {
  readonly kind: "refused";
  readonly text: string;
  readonly problem: CodeProblem | { readonly kind: "unanswered" };
}

/** What has come in and is not loaded yet. */
export type Arrival = Taken | Counted | Refused;

/** What became of codes that came together. */
export interface Received {
  readonly arrivals: readonly Arrival[];
  /** Of codes that had come before, however they were written, the first counts. */
  readonly repeated: number;
}

/**
 * Reads codes in their order.
 * @param known what came before: respondents of responses, and texts that were refused
 */
export function receive(
  codes: readonly string[],
  known: ReadonlySet<string>,
  collected: Collected,
): Received {
  const seen = new Set(known);
  const arrivals: Arrival[] = [];
  let repeated = 0;
  for (const text of codes) {
    const { response, problem } = decode(text);
    if (problem?.kind === "empty") continue;
    const arrival: Arrival = response
      ? taken(response, collected)
      : { kind: "refused", text, problem };
    const mark = markOf(arrival);
    if (seen.has(mark)) repeated++;
    else arrivals.push(arrival);
    seen.add(mark);
  }
  return { arrivals, repeated };
}

/** Who answered nothing but what the answers are about gives no row, which is said at once. */
function taken(response: Response, collected: Collected): Taken | Refused {
  if (surveyRows(response, collected).length > 0) return { kind: "taken", response, ...collected };
  return { kind: "refused", text: encode(response), problem: { kind: "unanswered" } };
}

/** By what an arrival is known again. */
export const markOf = (arrival: Arrival): string => {
  if (arrival.kind === "taken") return respondentOf(arrival.response);
  return arrival.kind === "counted" ? arrival.tally.id : arrival.text;
};
