// Public files load by accepting what is proposed, or with at most three changes each.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { mappingOf, withItem, withTarget, withZero } from "../../src/intake/choices.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { Mapping } from "../../src/intake/mapping.ts";
import type { FileSource } from "../../src/intake/prepare_file.ts";
import { type Proposal } from "../../src/intake/proposal.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { reference, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

/** A file as it is proposed, for its likeliest table or another, with a person's changes. */
async function source(
  file: File,
  table: string | null = null,
  ...changes: ((mapping: Mapping, proposal: Proposal) => Mapping)[]
): Promise<FileSource & { proposal: Proposal }> {
  const sniffed = await sniff(file);
  const proposals = propose(sniffed);
  const proposal = proposals.find((one) => one.table === (table ?? proposals[0]?.table))!;
  // Another table is a change too.
  expect(changes.length + (table === null ? 0 : 1)).toBeLessThanOrEqual(3);
  const mapping = changes.reduce((now, change) => change(now, proposal), mappingOf(proposal));
  return { file: sniffed.file, format: sniffed.format, mapping, proposal };
}

const files = (...names: string[]) => names.map((name) => reference(name));
let skip: () => void;
beforeEach(({ skip: leave }) => {
  skip = () => leave("the folder with public data is not here");
});

it("ecsi_mobi.csv: 250 respondents, 24 questions, nothing to change", async () => {
  const [file] = files("ecsi_mobi.csv");
  if (!file) return skip();
  const { proposal, ...accepted } = await source(file);
  expect(proposal.table).toBe("surveys");
  const report = await loadFiles(engine, [accepted]);
  expect(report.files[0]?.accounting).toMatchObject({ inFile: 250, loaded: 250, refused: 0 });
  expect(report.rows).toBe(6000);
  expect(
    await rows(
      engine,
      "select construct, count(distinct item), min(scale_min), max(scale_max) from surveys group by construct order by construct",
    ),
  ).toEqual([
    ["complaint_handling", 1, 1, 10],
    ["expectation", 3, 1, 10],
    ["image", 5, 1, 10],
    ["loyalty", 1, 1, 10],
    ["quality", 7, 1, 10],
    ["recommend", 1, 1, 10],
    ["repurchase_intent", 1, 1, 10],
    ["satisfaction", 3, 1, 10],
    ["value", 2, 1, 10],
  ]);
});

it("bank_satisfaction_ecsi.csv: one change, what 0 stands for", async () => {
  const [file] = files("bank_satisfaction_ecsi.csv");
  if (!file) return skip();
  const lowest = (mapping: Mapping) =>
    withZero(mapping, new Set(mapping.items?.map((item) => item.source)), "lowest");
  const { proposal, ...changed } = await source(file, null, lowest);
  expect(proposal.table).toBe("surveys");
  expect(proposal.items.length).toBe(27);
  const report = await loadFiles(engine, [changed]);
  expect(report.files[0]?.accounting).toMatchObject({ inFile: 250, loaded: 250, refused: 0 });
  expect(report.rows).toBe(27 * 250);
  expect(report.emptied).toEqual([]);
  expect(
    await rows(
      engine,
      "select construct, count(distinct item), min(scale_min), max(scale_max) from surveys group by construct order by construct",
    ),
  ).toEqual([
    ["expectation", 5, 0, 10],
    ["image", 5, 0, 10],
    ["loyalty", 4, 0, 10],
    ["quality", 5, 0, 10],
    ["satisfaction", 4, 0, 10],
    ["value", 4, 0, 10],
  ]);
});

it("telco_*.csv: three files, one key, one row a customer; satisfaction becomes answers", async () => {
  const found = files("telco_demographics.csv", "telco_services.csv", "telco_status.csv");
  if (found.some((file) => file === null)) return skip();
  const sources = await Promise.all(found.map((file) => source(file!)));
  expect(sources.map(({ proposal }) => proposal.table)).toEqual([
    "customers",
    "customers",
    "customers",
  ]);
  const report = await loadFiles(engine, sources);
  expect(report.files.map(({ accounting }) => accounting.loaded)).toEqual([7043, 7043, 7043]);
  expect(report.rows).toBe(7043);
  expect(report.warnings.map(({ code }) => code)).toContain("files_joined");
  // 32.387 months on average, of 30.437 days.
  expect(
    await rows(
      engine,
      `select count(*), count(distinct customer_id), count(*) filter (churned), round(avg(tenure_days)),
         count(churn_reason) from customers`,
    ),
  ).toEqual([[7043, 7043, 1869, 986, 1869]]);
  expect(await rows(engine, `select count("Gender") from customers_extra`)).toEqual([[7043]]);

  const survey = await source(found[2]!, "surveys");
  expect(survey.mapping.items?.map(({ construct, scale }) => [construct, scale])).toEqual([
    ["satisfaction", { min: 1, max: 5 }],
  ]);
  const asked = await loadFiles(engine, [survey]);
  expect(asked.rows).toBe(7043);
  expect(
    await rows(
      engine,
      "select count(*) from surveys join customers on respondent_id = customer_id",
    ),
  ).toEqual([[7043]]);
});

it("ibm_hr_attrition.csv: a byte-order mark, tenure in years, answers of employees", async () => {
  const [file] = files("ibm_hr_attrition.csv");
  if (!file) return skip();
  const { proposal, ...accepted } = await source(file);
  expect(proposal.table).toBe("employees");
  const report = await loadFiles(engine, [accepted]);
  expect(report.files[0]?.accounting).toMatchObject({ inFile: 1470, loaded: 1470, refused: 0 });
  expect(
    await rows(
      engine,
      "select count(distinct employee_id), count(*) filter (has_left), count(distinct unit_id), count(distinct role), round(avg(tenure_days)) from employees",
    ),
  ).toEqual([[1470, 237, 3, 9, 2560]]);

  const item =
    (header: string) =>
    (mapping: Mapping, { items }: Proposal) => {
      const found = items.find((one) => one.header === header)!;
      return withItem(mapping, found.source, found);
    };
  const survey = await source(
    file,
    "surveys",
    (mapping) => {
      const number = mapping.columns.find(({ header }) => header === "EmployeeNumber")!;
      return withTarget(mapping, number.source, "respondent_id");
    },
    item("JobSatisfaction"),
  );
  expect(survey.mapping.items?.map(({ construct }) => construct)).toEqual([
    "engagement",
    "satisfaction",
  ]);
  const asked = await loadFiles(engine, [survey]);
  expect(asked.rows).toBe(2 * 1470);
});
