import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { headerScale } from "../../src/intake/header_scale.ts";
import { mappingOf, withShift, withZero } from "../../src/intake/choices.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { checkMapping, type Mapping } from "../../src/intake/mapping.ts";
import { matchItem, pairItems, saysReversed } from "../../src/intake/match_item.ts";
import { propose } from "../../src/intake/propose.ts";
import { readRefused } from "../../src/intake/rejects_csv.ts";
import { scaleOf } from "../../src/intake/scale.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { csv, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

async function proposed(content: string) {
  const sniffed = await sniff(csv(content, "survey.csv"));
  const [proposal] = propose(sniffed);
  if (!proposal) throw new Error("nothing proposed");
  return { sniffed, proposal, mapping: mappingOf(proposal) };
}

async function load(content: string, change: (mapping: Mapping) => Mapping = (same) => same) {
  const { sniffed, mapping } = await proposed(content);
  return loadFiles(engine, [
    { file: sniffed.file, format: sniffed.format, mapping: change(mapping) },
  ]);
}

describe("headers of questions", () => {
  it.each([
    ["Satisfaction", "satisfaction", 0.98],
    ["CUSL3", "recommend", 0.98],
    ["CUSL2", "loyalty", 0.9],
    ["sat_4", "satisfaction", 0.9],
    ["Насколько вы довольны?", "satisfaction", 0.98],
    ["Czy porównujesz nas z innymi?", "compares_alternatives", 0.98],
    ["JobSatisfaction", "satisfaction", 0.7],
  ])("%s is %s", (header, construct, confidence) => {
    expect(matchItem(header)).toMatchObject({ construct, confidence });
  });

  it("a header that asks nothing is none", () => {
    expect(matchItem("Notes")).toBeNull();
  });

  it("e1 pairs with s1 by the number, and its importance with both", () => {
    expect([...pairItems(["e1", "e2", "s1", "s2", "w1", "id"])]).toEqual([
      [0, { role: "expectation", number: 1 }],
      [1, { role: "expectation", number: 2 }],
      [2, { role: "perception", number: 1 }],
      [3, { role: "perception", number: 2 }],
      [4, { role: "importance", number: 1 }],
    ]);
    expect(pairItems(["e1", "s2", "s3"]).size).toBe(0);
  });

  it("a reversed question says so at its end", () => {
    expect(saysReversed("sat3_r")).toBe(true);
    expect(saysReversed("Loyalty (reversed)")).toBe(true);
    expect(saysReversed("rev")).toBe(false);
  });
});

it("the usual scale is the one that ends where the answers end", () => {
  const range = (min: number, max: number) => ({ min, max, zeros: 0 });
  expect(scaleOf([range(2, 5)])).toEqual({ min: 1, max: 5 });
  expect(scaleOf([range(4, 10), range(1, 9)])).toEqual({ min: 1, max: 10 });
  expect(scaleOf([range(-3, 2)])).toEqual({ min: -3, max: 3 });
  expect(scaleOf([range(0, 5)], true)).toEqual({ min: 1, max: 5 });
  expect(scaleOf([range(150, 200)])).toBeNull();
});

describe("a scale that a header names", () => {
  it.each([
    ["Overall satisfaction (1-10)", [1, 10]],
    ["Satysfakcja (0–10)", [0, 10]],
    ["Удовлетворенность, 1…5", [1, 5]],
    ["NPS [0-10]", [0, 10]],
    ["Цена (от 1 до 7 баллов)", [1, 7]],
    ["Jakość (skala od 1 do 5)", [1, 5]],
    ["Trust (-3 - +3)", [-3, 3]],
    ["Sales (2024-2025)", null],
    ["Age group (18-24)", null],
    ["Contacts (5-1)", null],
    ["sat-4", null],
  ])("%s", (header, scale) => {
    expect(headerScale(header)).toEqual(scale && { min: scale[0], max: scale[1] });
  });

  it("is proposed where the answers keep to it, and 0 on it is an answer", async () => {
    const { proposal } = await proposed(
      "customer id;Satysfakcja (0–10);Удовлетворенность, 1…5;NPS [1-10];Quality (1-10)\n1;5;3;9;2\n2;0;2;0;5\n3;4;3;10;3\n",
    );
    expect(
      proposal.items.map(({ construct, scale, zero, named }) => [construct, scale, zero, named]),
    ).toEqual([
      ["satisfaction", { min: 0, max: 10 }, "lowest", { min: 0, max: 10 }],
      ["satisfaction", { min: 1, max: 5 }, "lowest", { min: 1, max: 5 }],
      ["recommend", { min: 0, max: 10 }, "lowest", { min: 1, max: 10 }],
      ["quality", { min: 1, max: 10 }, "lowest", { min: 1, max: 10 }],
    ]);
  });
});

it("questions in sentences make a survey of what else could be a list of customers", async () => {
  const lines = Array.from(
    { length: 9 },
    (_, i) => `00${i};0${1 + i}.03.2025;${1 + (i % 5)};${1 + (i % 4)};${i};Łódź`,
  );
  const sentences = (...scales: string[]) =>
    `Nr klienta;Sygnatura czasowa;Ogólne zadowolenie${scales[0]};Czy wróci Pan do nas?${scales[1]};Polecenie;Miasto\n${lines.join("\n")}\n`;
  const { proposal } = await proposed(sentences("", ""));
  expect(proposal.table).toBe("surveys");
  expect(proposal.items.map(({ accepted }) => accepted)).toEqual([false, false, true]);
  const named = (await proposed(sentences(" (1-5)", ", 1…5"))).proposal;
  expect(named.items.map(({ construct, accepted }) => [construct, accepted])).toEqual([
    ["satisfaction", true],
    ["repurchase_intent", true],
    ["recommend", true],
  ]);
});

const WIDE = `Nr klienta;Data ankiety;Zadowolenie;Polecenie;e1;e2;s1;s2;Miasto
007;02.01.2025;5;10;7;6;5;4;Łódź
008;13.01.2025;4;9;6;5;;brak;Gdańsk
;14.01.2025;3;0;1;2;3;7;Łódź
009;15.01.2025;;;;;;;
${Array.from({ length: 10 }, (_, i) => `1${i}0;16.01.2025;4;7;5;5;4;3;Sopot`).join("\n")}
`;

describe("a column a question", () => {
  it("is proposed with scales and pairs, and accepted where the header is known", async () => {
    const { proposal, mapping } = await proposed(WIDE);
    expect(proposal.table).toBe("surveys");
    const items = mapping.items?.map(({ item, construct, role, scale }) => ({
      item,
      construct,
      role,
      scale: [scale.min, scale.max],
    }));
    expect(items).toEqual([
      { item: "Zadowolenie", construct: "satisfaction", role: null, scale: [1, 5] },
      { item: "Polecenie", construct: "recommend", role: null, scale: [0, 10] },
      { item: "q1", construct: "quality", role: "expectation", scale: [1, 7] },
      { item: "q2", construct: "quality", role: "expectation", scale: [1, 7] },
      { item: "q1", construct: "quality", role: "perception", scale: [1, 7] },
      { item: "q2", construct: "quality", role: "perception", scale: [1, 7] },
    ]);
    expect(mapping.rowIds).toEqual(["response_id"]);
    expect(proposal.gives).toEqual([]);
    expect(() => checkMapping("survey.csv", mapping)).not.toThrow();
  });

  it("becomes a row an answer, and every row of the file is accounted for", async () => {
    const report = await load(WIDE);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: 14,
      loaded: 12,
      refused: 2,
      reconciles: true,
    });
    expect(report.rows).toBe(70);
    expect(report.emptied).toEqual([{ column: "score", reason: "not_on_scale", count: 1 }]);
    expect(
      await rows(
        engine,
        `select respondent_id, item, construct, role, score, scale_min, scale_max, reverse, source_row
         from surveys where respondent_id = '008' order by item, role`,
      ),
    ).toEqual([
      ["008", "Polecenie", "recommend", null, 9, 0, 10, false, 3],
      ["008", "Zadowolenie", "satisfaction", null, 4, 1, 5, false, 3],
      ["008", "q1", "quality", "expectation", 6, 1, 7, false, 3],
      ["008", "q2", "quality", "expectation", 5, 1, 7, false, 3],
    ]);
    expect(
      (await readRefused(engine, report.loadId)).map((row) => [row.line, row.column, row.reason]),
    ).toEqual([
      [4, "respondent_id", "missing"],
      [5, "score", "missing"],
    ]);
    expect(await rows(engine, `select distinct "Miasto" from surveys_extra order by 1`)).toEqual([
      ["Gdańsk"],
      ["Sopot"],
      ["Łódź"],
    ]);
  });

  it("0 that may stand for no answer is asked about, and is no answer when so said", async () => {
    const text = "customer id,satisfied,will return\n1,5,0\n2,0,5\n3,4,3\n";
    const { mapping } = await proposed(text);
    expect(mapping.items?.map(({ zero }) => zero)).toEqual([null, null]);
    expect(() => checkMapping("survey.csv", mapping)).toThrow("answers_open");
    const both = new Set([1, 2]);
    await load(text, (open) => withZero(open, both, "none"));
    const answers = "select respondent_id, construct, score, scale_min from surveys order by all";
    expect(await rows(engine, answers)).toEqual([
      ["1", "satisfaction", 5, 1],
      ["2", "repurchase_intent", 5, 1],
      ["3", "repurchase_intent", 3, 1],
      ["3", "satisfaction", 4, 1],
    ]);
    await load(text, (open) => withZero(open, both, "lowest"));
    expect((await rows(engine, answers)).length).toBe(6);
  });

  it("recommending from 1 to 11 is asked about, never changed in silence", async () => {
    const text = "customer id,likelihood to recommend\n1,11\n2,1\n3,9\n";
    const { mapping } = await proposed(text);
    expect(mapping.items?.[0]).toMatchObject({ shift: null, scale: { min: 1, max: 11 } });
    await load(text, (open) => withShift(open, 1, 1));
    expect(
      await rows(engine, "select score, scale_min, scale_max from surveys order by score"),
    ).toEqual([
      [0, 0, 10],
      [8, 0, 10],
      [10, 0, 10],
    ]);
  });

  it("questions that nobody named are shown but wait to be chosen", async () => {
    const { proposal, mapping } = await proposed(
      "respondent,a1,a2,a3\nx,1,5,3\ny,2,4,3\nz,5,1,2\n",
    );
    const survey = proposal.table === "surveys" ? proposal : null;
    expect(survey?.items.map(({ accepted, construct }) => [construct, accepted])).toEqual([
      ["a", false],
      ["a", false],
      ["a", false],
    ]);
    expect(mapping.items).toBeUndefined();
    expect(() => checkMapping("survey.csv", mapping)).toThrow("mapping_incomplete");
  });
});

it("a survey with a row an answer keeps its form, and lacks no ids that its rows can give", async () => {
  const { proposal, mapping } = await proposed(
    "respondent,question,construct,answer\n1,q1,satisfaction,4\n1,q2,recommend,5\n2,q1,satisfaction,1\n",
  );
  expect(proposal.items).toEqual([]);
  expect(mapping).toMatchObject({
    rowIds: ["response_id"],
    constants: { scale_min: "1", scale_max: "5" },
  });
  await load(
    "respondent,question,construct,answer\n1,q1,satisfaction,4\n1,q2,recommend,5\n2,q1,satisfaction,1\n",
  );
  expect(
    await rows(engine, "select response_id, item, score, scale_max from surveys order by all"),
  ).toEqual([
    ["survey.csv:2", "q1", 4, 5],
    ["survey.csv:3", "q2", 5, 5],
    ["survey.csv:4", "q1", 1, 5],
  ]);
});
