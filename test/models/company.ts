import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Graph } from "../../src/models/graph.ts";
import type { AnswerKey } from "../../src/sample/answers.ts";
import type { Options } from "../../src/sample/world.ts";
import { companyTables } from "../sample/measure.ts";
import { empty, engine, load, plainCompute } from "./loading.ts";

/** A graph over a simulated company, and what was planted in it. */
export async function graphOverCompany(
  options: Options,
): Promise<{ graph: Graph; key: AnswerKey }> {
  const started = await engine();
  await empty(started);
  const { tables, key } = companyTables(options);
  for (const [name, columns] of tables) {
    const staged = `${name}__staged`;
    await started.graph.insert(columns, { schema: "models", name: staged });
    await load(started, name, `from scratch.models.${staged}`);
    await started.graph.query(`drop table scratch.models.${staged}`);
  }
  const graph = new Graph(started, CATALOGUE, plainCompute);
  await graph.refresh();
  return { graph, key };
}
