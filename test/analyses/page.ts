import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LIBRARY } from "../../src/library/library.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import type { Model } from "../../src/models/model.ts";
import { readStatement } from "../../src/models/statement.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { ANALYSES } from "./names.ts";

/** What there is of an analysis; every field but id and name is found, none is kept by hand. */
export interface Analysis {
  readonly id: string;
  readonly name: string;
  readonly models: readonly Model[];
  readonly figures: readonly string[];
  readonly notebooks: readonly Notebook[];
  readonly tests: readonly string[];
  /** Of its models and of those that they rest on. */
  readonly guards: readonly string[];
}

interface Notebook {
  readonly file: string;
  readonly title: string;
  /** The relations that its cells name, and those that its SQL cells read. */
  readonly reads: ReadonlySet<string>;
  readonly charts: readonly { figure: string; reads: ReadonlySet<string> }[];
}

const TESTS = join(import.meta.dirname, "../models");

/** The models that a model reads, defaults of its parameters included. */
function readBy(model: Model): Model[] {
  const selects = [
    ...("sql" in model ? [model.sql] : Object.values(model.computed.reads)),
    ...model.header.parameters.flatMap((p) => ("select" in p.default ? [p.default.select] : [])),
  ];
  const words = new Set(selects.flatMap((select) => [...readStatement(select).words]));
  return [...CATALOGUE.values()].filter(({ name }) => name !== model.name && words.has(name));
}

/** Models and all that they rest on. */
export function foundations(models: readonly Model[]): ReadonlySet<Model> {
  const found = new Set<Model>();
  const waiting = [...models];
  for (let model = waiting.pop(); model; model = waiting.pop()) {
    if (found.has(model)) continue;
    found.add(model);
    waiting.push(...readBy(model));
  }
  return found;
}

/** Every analysis of the catalogue, with what is built of it. */
export async function analyses(): Promise<Analysis[]> {
  const read = LIBRARY.map(async ({ slug, en }) => readNotebook(slug, await en()));
  const notebooks = await Promise.all(read);
  const tests = readdirSync(TESTS)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({ file, text: readFileSync(join(TESTS, file), "utf8") }));
  return Object.entries(ANALYSES).map(([id, name]) => {
    const models = [...CATALOGUE.values()].filter(({ header }) => header.analyses.includes(id));
    const reads = (relations: ReadonlySet<string>) =>
      models.some(({ name }) => relations.has(name));
    const charts = notebooks.flatMap((notebook) => notebook.charts.filter((c) => reads(c.reads)));
    const named = new RegExp(`"(?:${models.map(({ name }) => name).join("|")})"`);
    return {
      id,
      name,
      models,
      figures: unique(charts.map(({ figure }) => figure)),
      notebooks: notebooks.filter((notebook) => reads(notebook.reads)),
      tests: models.length === 0 ? [] : tests.flatMap((t) => (named.test(t.text) ? [t.file] : [])),
      guards: unique([...foundations(models)].flatMap(({ header }) => header.guards)).sort(
        byNumber,
      ),
    };
  });
}

function readNotebook(slug: string, text: string): Notebook {
  const { title, cells } = parseNotebook(text);
  const words = new Map(
    cells.flatMap((cell) =>
      cell.kind === "sql" ? [[cell.id, readStatement(cell.sql).words]] : [],
    ),
  );
  const reads = (name: string | null) => (name === null ? [] : [name, ...(words.get(name) ?? [])]);
  const charts = cells.flatMap((cell) => {
    if (cell.kind !== "chart" || cell.figure === null) return [];
    return [{ figure: cell.figure, reads: new Set([...reads(cell.from), ...reads(cell.with)]) }];
  });
  const all = [
    ...charts.flatMap((chart) => [...chart.reads]),
    ...[...words.values()].flatMap((w) => [...w]),
  ];
  return { file: `${slug.replaceAll("-", "_")}.md`, title, reads: new Set(all), charts };
}

type Parts = Pick<Analysis, "models" | "figures" | "notebooks" | "tests" | "guards">;

/** Built, when there is a model with a figure, a notebook, tests and guards; else what is missing. */
export function stateOf({ models, ...parts }: Parts): string {
  if (models.length === 0) return "not yet";
  const missing = Object.entries(parts).flatMap(([name, found]) =>
    found.length > 0 ? [] : [name],
  );
  return missing.length === 0 ? "built" : `in part: no ${missing.join(", no ")}`;
}

/** The page as Markdown, with links that hold from the library's folder. */
export async function page(): Promise<string> {
  const all = await analyses();
  const rows = all.map(({ id, name, models, figures, notebooks, tests, guards }) => [
    id,
    name,
    models.map((model) => link(model.name, `../models/${model.theme}/${fileOf(model)}`)).join(", "),
    figures.map((figure) => link(figure, `../charts/${figure}.ts`)).join(", "),
    notebooks.map(({ title, file }) => link(title, file)).join(", "),
    tests.map((file) => link(file.replace(".test.ts", ""), `../../test/models/${file}`)).join(", "),
    guards.join(" "),
    stateOf({ models, figures, notebooks, tests, guards }),
  ]);
  const head = ["", "Analysis", "Models", "Figures", "Notebooks", "Tests", "Guards", "State"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `# The analyses

Every analysis that Rungs means to hold, and what there is of it. Written by \`npm run analyses\` from
the headers of the models, the cells of the notebooks and the tests; do not edit it by hand. Guards are
numbered in the plan's list of mistakes that a specialist would criticise.

${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}
`;
}

const fileOf = (model: Model) => `${model.name}.${"sql" in model ? "sql" : "ts"}`;
const link = (text: string, target: string) => `[${text}](${target})`;
const unique = <T>(items: readonly T[]) => [...new Set(items)];
const byNumber = (a: string, b: string) => Number(a.slice(1)) - Number(b.slice(1));
