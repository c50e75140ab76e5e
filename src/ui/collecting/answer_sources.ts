import { heldIds } from "../../intake/held_ids.ts";
import type { FileSource } from "../../intake/prepare_file.ts";
import { writtenRows } from "../../intake/written_rows.ts";
import { QUESTIONNAIRE_NAMES } from "../../questionnaire/questions.ts";
import { incidentRow, surveyRows } from "../../questionnaire/rows.ts";
import { type Arrival, markOf, type Refused } from "./arrival.ts";
import { tallyRows } from "./tally.ts";

type Engine = Parameters<typeof heldIds>[0];

/** Ids of responses that a store holds, by the table in which they stand. */
export interface Held {
  readonly surveys: ReadonlySet<string>;
  readonly interactions: ReadonlySet<string>;
}

/** Whether it is among the responses that are loaded. */
export function isHeld(arrival: Arrival, responses: ReadonlySet<string>): boolean {
  if (arrival.kind === "refused") return false;
  if (arrival.kind === "taken") return responses.has(markOf(arrival));
  const start = `${arrival.tally.questionnaire}-${arrival.tally.id}-`;
  return [...responses].some((id) => id.startsWith(start));
}

/** The responses to questionnaires of this page that are loaded. */
export const heldResponses = (engine: Engine): Promise<ReadonlySet<string>> =>
  idsIn(engine, "surveys", "response_id");

/** What is loaded of them in both tables. */
export async function heldIn(engine: Engine): Promise<Held> {
  return {
    surveys: await heldResponses(engine),
    interactions: await idsIn(engine, "interactions", "interaction_id"),
  };
}

async function idsIn(engine: Engine, table: string, column: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const name of QUESTIONNAIRE_NAMES) {
    for (const id of await heldIds(engine, { table, column, start: `${name}-` })) ids.add(id);
  }
  return ids;
}

/**
 * What has come in, as intake's door takes it: the answers, then the incidents that were told of,
 * without rows that are there already. A table to which nothing came is left out; the codes that
 * were refused are told of with the first that is not.
 * @param name what `source_file` calls it
 */
export function answerSources(
  arrivals: readonly Arrival[],
  held: Held,
  name: string,
): FileSource[] {
  const answers = arrivals.flatMap((arrival) => {
    if (arrival.kind === "taken") return surveyRows(arrival.response, arrival);
    return arrival.kind === "counted" ? tallyRows(arrival.tally) : [];
  });
  const incidents = arrivals.flatMap((arrival) =>
    arrival.kind === "taken" ? (incidentRow(arrival.response, arrival) ?? []) : [],
  );
  const refused = arrivals.flatMap((arrival) => {
    if (arrival.kind !== "refused") return [];
    return { reason: reasonOf(arrival.problem.kind), text: arrival.text } as const;
  });
  const sources = [
    {
      table: "surveys",
      rows: answers.filter((row) => !held.surveys.has(row.response_id)).map((row) => ({ ...row })),
    },
    {
      table: "interactions",
      rows: incidents
        .filter((row) => !held.interactions.has(row.interaction_id))
        .map((row) => ({ ...row })),
    },
  ];
  return sources
    .filter(({ rows }) => rows.length > 0)
    .map((one, i) => writtenRows({ name, ...one, refused: i === 0 ? refused : [] }));
}

function reasonOf(kind: Refused["problem"]["kind"]) {
  if (kind === "unanswered") return "unanswered_code";
  return kind === "version" || kind === "questionnaire" ? "other_version" : "damaged_code";
}
