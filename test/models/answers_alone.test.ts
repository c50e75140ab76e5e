import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { type QuestionnaireName, QUESTIONNAIRES } from "../../src/questionnaire/questions.ts";
import { incidentRow, surveyRows } from "../../src/questionnaire/rows.ts";
import { graphOver } from "./harness.ts";

const HEADERS = new Map([...CATALOGUE].map(([name, { header }]) => [name, header]));

/** What a room must be told that has nothing but its own filled questionnaires. */
const TOLD_BY_ANSWERS = [
  "orientation_views",
  "orientation_gaps",
  "expectation_gaps",
  "expectation_relativity",
  "word_of_mouth",
  "tellings",
  "captivity",
  "loyalty_level_shares",
  "employee_commitment",
  "internal_hostages",
  "key_drivers",
  "importance_performance",
];

it("answers of a room are enough for the profile and what else they speak of", async () => {
  const responses = (Object.keys(QUESTIONNAIRES) as QuestionnaireName[]).map((questionnaire) => ({
    questionnaire,
    id: "ABCDE",
    answers: Object.fromEntries(
      QUESTIONNAIRES[questionnaire].questions.map(({ id, scores }) => [id, scores[0]!]),
    ),
  }));
  const collected = { at: "2026-03-01 10:00:00", unit: null };
  const graph = await graphOver({
    surveys: responses.flatMap((one) => surveyRows(one, collected).map((row) => ({ ...row }))),
    interactions: responses.flatMap((one) => {
      const incident = incidentRow(one, collected);
      return incident ? [{ ...incident }] : [];
    }),
  });
  const session = new Session(graph, HEADERS, () => 0);
  await session.refresh();
  const told = await Promise.all(
    TOLD_BY_ANSWERS.map(async (name) => [name, (await session.availability([name])).missing]),
  );
  expect(told).toEqual(TOLD_BY_ANSWERS.map((name) => [name, []]));
});
