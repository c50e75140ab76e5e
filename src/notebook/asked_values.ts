import { Failure } from "../engine/failure.ts";
import type { Graph } from "../models/graph.ts";
import type { InputCell, Notebook } from "./document.ts";
import { choiceOf, choices } from "./input.ts";

/** Values as an address says them: texts by the name of an input, several for a choice of several. */
export type AskedValues = ReadonlyMap<string, readonly string[]>;

const inputsOf = ({ cells }: Notebook) =>
  cells.filter((cell): cell is InputCell => cell.kind === "input");

/**
 * Sets inputs of a notebook to what an address asks for, and all others to their defaults.
 * @returns what is no input here, or cannot take its value: it was left alone
 */
export function setAsked(graph: Graph, notebook: Notebook, asked: AskedValues): readonly string[] {
  graph.reset();
  const inputs = new Map(inputsOf(notebook).map((cell) => [cell.id, cell]));
  return [...asked].flatMap(([name, texts]) => {
    const input = inputs.get(name);
    if (!input) return [name];
    const many = input.type === "multiselect";
    const [first = ""] = texts;
    try {
      const listed = texts.length === 1 && first === "" ? [] : texts;
      graph.set(name, many ? choiceOf(listed) : first);
      return [];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return [name];
    }
  });
}

/** What was set in the inputs of a notebook, as an address says it; defaults are not said. */
export function askedOf(graph: Graph, notebook: Notebook): AskedValues {
  const { values } = graph;
  return new Map(
    inputsOf(notebook).flatMap(({ id, type }) => {
      const value = values.get(id);
      if (value === undefined || value === null) return [];
      const texts = type === "multiselect" ? choices(value) : [String(value)];
      return [[id, texts.length === 0 ? [""] : texts] as const];
    }),
  );
}
