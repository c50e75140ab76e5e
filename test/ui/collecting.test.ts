import { expect, it } from "vitest";
import { encode } from "../../src/questionnaire/code.ts";
import { surveyRows } from "../../src/questionnaire/rows.ts";
import { answerSources } from "../../src/ui/collecting/answer_sources.ts";
import { type Arrival, receive } from "../../src/ui/collecting/arrival.ts";
import { type Tally, tallyRows } from "../../src/ui/collecting/tally.ts";

const AT = { at: "2026-03-01T10:00:00", unit: "Shop" };
const response = (id: string) =>
  ({ questionnaire: "company", id, answers: { attention: -3, incident: 1, told: 7 } }) as const;
const code = (id: string) => encode(response(id));
const NOTHING = { surveys: new Set<string>(), interactions: new Set<string>() };

it("codes are taken once however they are written, and damaged ones are refused with the reason", () => {
  const first = code("ABCDE");
  const swapped = first.replace(/^(.)(.)/, "$2$1");
  const { arrivals, repeated } = receive(
    [first, first.toLowerCase().replaceAll("-", " "), swapped, code("FGHJK"), swapped, ""],
    new Set(["company-FGHJK"]),
    AT,
  );
  expect(repeated).toBe(3);
  expect(arrivals).toEqual([
    { kind: "taken", response: response("ABCDE"), ...AT },
    { kind: "refused", text: swapped, problem: { kind: "damaged" } },
  ]);
});

it("what is in a table already is not loaded into it again", async () => {
  const taken = (id: string): Arrival => ({ kind: "taken", response: response(id), ...AT });
  const sources = answerSources(
    [taken("ABCDE"), taken("FGHJK"), { kind: "refused", text: "?", problem: { kind: "damaged" } }],
    { surveys: new Set(["company-ABCDE"]), interactions: new Set() },
    "answers",
  );
  expect(sources.map(({ mapping, refused }) => [mapping.table, refused])).toEqual([
    ["surveys", [{ reason: "damaged_code", text: "?", line: 5 }]],
    ["interactions", []],
  ]);
  const lines = (text: string) => text.trim().split("\n");
  const [answers, incidents] = await Promise.all(sources.map(({ file }) => file.text()));
  expect(lines(answers!).map((line) => line.split(",")[0])).toEqual([
    "response_id",
    ...Array.from({ length: 3 }, () => "company-FGHJK"),
  ]);
  expect(lines(incidents!)).toHaveLength(3);
  expect(answerSources([], NOTHING, "answers")).toEqual([]);
});

it("a tally counts each answer as somebody else's, so that nothing seems to hang together", () => {
  const tally: Tally = {
    questionnaire: "employees",
    id: "tally-ABCDE",
    common: { leads: 1 },
    counts: { attention: [2, 0, 0, 0, 0, 0, 1], reputation: [0, 0, 0, 0, 0, 0, 1] },
    ...AT,
  };
  const rows = tallyRows(tally);
  expect(rows.map(({ item, score }) => [item, score])).toEqual([
    ["attention", -3],
    ["attention", -3],
    ["attention", 3],
    ["reputation", 7],
  ]);
  expect(new Set(rows.map(({ respondent_id }) => respondent_id)).size).toBe(4);
  const one = { questionnaire: "employees", id: "x", answers: { leads: 1, attention: 3 } } as const;
  const [like] = surveyRows(one, AT);
  expect(rows[2]).toEqual({
    ...like,
    response_id: rows[2]?.response_id,
    respondent_id: rows[2]?.respondent_id,
  });
  expect(rows[2]).toMatchObject({ respondent_type: "manager", unit_id: "Shop" });
});
