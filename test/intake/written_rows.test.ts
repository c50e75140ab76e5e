import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { readRefused } from "../../src/intake/rejects_csv.ts";
import { writtenRows } from "../../src/intake/written_rows.ts";
import { rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const answer = (response: string, score: number) => ({
  response_id: response,
  respondent_id: response,
  answered_at: "2026-03-01T14:05:09",
  item: "attention",
  construct: "orientation",
  score,
  scale_min: -3,
  scale_max: 3,
  unit_id: 'Łódź, "2"',
});

it("written rows go through the door of files, join what is there, and refused ones are counted", async () => {
  const load = (name: string, response: string) => {
    const refused = [{ reason: "damaged_code", text: `7K?-${response}` }] as const;
    const written = [answer(response, 3), answer(response, -3)];
    const source = writtenRows({ name, table: "surveys", rows: written, refused });
    return loadFiles(engine, [source], { mode: "append" });
  };
  await load("answers", "a");
  const report = await load("answers", "b");
  expect(report.files[0]?.accounting).toMatchObject({
    inFile: 3,
    loaded: 2,
    refused: 1,
    blank: 0,
    reconciles: true,
  });
  expect(await readRefused(engine, report.loadId)).toMatchObject([
    { line: 4, reason: "damaged_code", row: "7K?-b" },
  ]);
  expect(
    await rows(
      engine,
      "select response_id, score, unit_id, answered_at, role, source_file, source_row from surveys",
    ),
  ).toEqual(
    ["a", "b"].flatMap((response, i) =>
      [3, -3].map((score, row) => [
        response,
        score,
        'Łódź, "2"',
        new Date("2026-03-01T14:05:09Z"),
        null,
        i === 0 ? "answers" : "answers (2)",
        row + 2,
      ]),
    ),
  );
});
