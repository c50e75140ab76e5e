import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Graph } from "../../src/models/graph.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { ColumnChoice } from "../../src/intake/mapping.ts";
import type { FileSource } from "../../src/intake/prepare_file.ts";
import { accepted, reference, startStore } from "../intake/harness.ts";
import { plainCompute } from "./loading.ts";

/**
 * The telco file as somebody would load it who accepts the proposal for customers and then says
 * that the satisfaction score is a survey on a scale from 1 to 5: no orders, no dates.
 */
export async function loadTelco(): Promise<Graph> {
  const file = reference("telco_status.csv");
  if (!file) throw new Error("telco_status.csv is not there");
  const customers = await accepted(file);
  const targets = { "Customer ID": "respondent_id", "Satisfaction Score": "score" };
  const answers: FileSource = {
    ...customers,
    mapping: {
      table: "surveys",
      columns: customers.mapping.columns.map((choice): ColumnChoice => ({
        ...choice,
        target: targets[choice.header as keyof typeof targets] ?? null,
      })),
      constants: {
        response_id: "telco",
        item: "Satisfaction Score",
        construct: "satisfaction",
        scale_min: "1",
        scale_max: "5",
      },
    },
  };
  const engine = await startStore();
  await loadFiles(engine, [customers]);
  await loadFiles(engine, [answers]);
  const graph = new Graph(engine, CATALOGUE, plainCompute);
  await graph.refresh();
  return graph;
}
