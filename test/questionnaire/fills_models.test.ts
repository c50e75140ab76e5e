// What the questions are asked for: a room without any data fills these models with its answers.
import { beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/models/graph.ts";
import {
  type Answers,
  type Question,
  QUESTIONNAIRES,
  type QuestionnaireName,
} from "../../src/questionnaire/questions.ts";
import { incidentRow, surveyRows } from "../../src/questionnaire/rows.ts";
import { graphOver, toRows } from "../models/harness.ts";

const collected = { at: "2026-03-04T10:00:00", unit: null };

/** `count` people who answer all with the same place on each scale, but for what is said of them. */
const answered = (name: QuestionnaireName, count: number, own: (i: number) => Answers) =>
  Array.from({ length: count }, (_, i) => {
    const questions: readonly Question[] = QUESTIONNAIRES[name].questions;
    const all = Object.fromEntries(
      questions.map(({ id, scores }) => [id, scores[Math.floor(scores.length / 2)]!]),
    );
    const number = String(i).padStart(5, "0");
    return { questionnaire: name, id: number, answers: { ...all, ...own(i) } };
  });

const room = [
  ...answered("company", 24, (i) => ({
    provider: i % 2,
    expected: 5 + (i % 3),
    perceived: i % 11,
    satisfaction: (i * 7) % 11,
    goal: -2,
    could_go_elsewhere: i % 4,
    repurchase_intent: 9,
    incident: i < 12 ? -1 : 1,
    told: i < 12 ? 6 : 2,
  })),
  ...answered("employees", 30, (i) => ({
    leads: i < 12 ? 1 : 0,
    goal: i < 12 ? 3 : 1,
    crisis: 1 + (i % 7),
    continuance: i % 2 === 0 ? 1 : 7,
  })),
];

describe("a room's answers fill", () => {
  let graph: Graph;
  beforeAll(async () => {
    const incidents = room.flatMap((response) => incidentRow(response, collected) ?? []);
    graph = await graphOver({
      surveys: room
        .flatMap((response) => surveyRows(response, collected))
        .map((row) => ({ ...row })),
      interactions: incidents.map((row) => ({ ...row })),
    });
  });
  const rows = async (model: string) => toRows(await graph.read(await graph.build(model)));

  test("the profile: believed, said and experienced on seven lines", async () => {
    const gaps = await rows("orientation_gaps");
    const goal = gaps.find(({ dimension }) => dimension === "goal")!;
    expect(goal).toMatchObject({ believed: 1, believed_n: 12, said_n: 18, experienced_n: 24 });
    expect(goal.said).toBeCloseTo(1 / 3);
    expect(goal.experienced).toBeCloseTo(-2 / 3);
    expect(
      gaps.filter(
        ({ believed, said, experienced }) =>
          believed === null || said === null || experienced === null,
      ),
    ).toEqual([]);
  });

  test("expectation: missed or not, and of public bodies beside private companies", async () => {
    const [service] = await rows("expectation_gaps");
    expect(service).toMatchObject({ n: 24 });
    const effects = (await rows("expectation_relativity")).map(({ effect }) => effect);
    expect(effects).toEqual(expect.arrayContaining(["public_expected", "public_lenient"]));
  });

  test("word of mouth, after misery and after magic", async () => {
    expect(await rows("tellings")).toMatchObject([
      { class: "magic", tellers: 12, told_mean: 2 },
      { class: "misery", tellers: 12, told_mean: 6 },
    ]);
  });

  test("lack of choice: two of four answers say that there is none", async () => {
    const captive = (await rows("captivity")).filter(({ captive }) => captive === "yes");
    expect(captive).toHaveLength(12);
    const matrix = await rows("satisfaction_loyalty_members");
    expect(matrix.length).toBe(24);
  });

  test("commitment of people inside, and those who stay because leaving costs", async () => {
    const traits = (await rows("employee_commitment")).filter(
      ({ staff_group }) => staff_group === "all",
    );
    expect(traits).toHaveLength(9);
    expect(traits.map(({ n }) => n)).toEqual(Array.from({ length: 9 }, () => 30));
    expect((await rows("internal_hostages")).length).toBeGreaterThan(0);
  });
});
