import { expect, test } from "vitest";
import { ITEMS } from "../../src/contract/constructs.ts";
import { CONTRACT } from "../../src/contract/contract.ts";
import { QUESTIONNAIRES, type Response } from "../../src/questionnaire/questions.ts";
import { incidentRow, surveyRows } from "../../src/questionnaire/rows.ts";

const collected = { at: "2026-03-04T10:00:00", unit: "North" };
const company: Response = {
  questionnaire: "company",
  id: "7K3QF",
  answers: { provider: 0, expected: 6, perceived: 2, goal: -3, incident: -1, told: 12 },
};

test("answers become rows of surveys, about a public body or a private company", () => {
  const rows = surveyRows(company, collected);
  const said = rows.map(({ item, construct, role, score }) => [item, construct, role, score]);
  expect(said).toEqual([
    ["service", "quality", "expectation", 6],
    ["service", "quality", "perception", 2],
    ["goal", "orientation", null, -3],
    ["incident", "incident", null, -1],
    ["told", "told", null, 12],
  ]);
  expect(rows[2]).toMatchObject({
    respondent_id: "company-7K3QF",
    respondent_type: "customer",
    scale_min: -3,
    scale_max: 3,
    unit_id: "North",
    about_type: "public",
  });
  const columns = CONTRACT.find(({ name }) => name === "surveys")!.columns.map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(Object.keys(rows[0]!)));
});

test("the last incident becomes a contact that was told on", () => {
  expect(incidentRow(company, collected)).toMatchObject({ moment: "misery", told_n: 12 });
  expect(incidentRow({ ...company, answers: { goal: 1 } }, collected)).toBeNull();
});

test("whoever leads others says what managers believe", () => {
  const answers = { attention: 2, growth: 7 };
  const form = { questionnaire: "employees", id: "00000" } as const;
  const rows = surveyRows({ ...form, answers: { leads: 1, ...answers } }, collected);
  expect(rows.map(({ respondent_type }) => respondent_type)).toEqual(["manager", "manager"]);
  const [row] = surveyRows({ ...form, answers }, collected);
  expect(row!.respondent_type).toBe("employee");
});

test("items are those that models know", () => {
  for (const { questions } of Object.values(QUESTIONNAIRES))
    for (const [construct, items] of Object.entries(ITEMS)) {
      const asked = questions.filter((question) => question.construct === construct);
      if (asked.length > 0) expect(asked.map(({ id }) => id)).toEqual(items);
    }
});
