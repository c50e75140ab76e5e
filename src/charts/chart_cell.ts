import type { Complaint } from "./declarative/complaint.ts";
import { declaredFigure, drawable } from "./declarative/declared_figure.ts";
import { readDeclaration } from "./declarative/read_declaration.ts";
import type { Figure, FigureData, Labels } from "./figure.ts";
import { FIGURES } from "./figures.ts";

/** What a chart cell says: the name of a figure, or a declaration of marks. */
export interface ChartSpec {
  readonly figure: string | null;
  readonly marks: unknown;
}

export type Chart =
  | { readonly figure: Figure; readonly complaints: readonly [] }
  | { readonly figure: null; readonly complaints: readonly Complaint[] };

/** The figure of a chart cell over its data, or all that is wrong with it. Never throws. */
export function chartOf(spec: ChartSpec, data: FigureData, labels: Labels): Chart {
  const found =
    spec.figure === null ? declared(spec.marks, data, labels) : named(spec.figure, data);
  return "name" in found ? { figure: found, complaints: [] } : { figure: null, complaints: found };
}

function named(name: string, data: FigureData): Figure | readonly Complaint[] {
  const figure = FIGURES.get(name);
  if (!figure) return [{ code: "unknown_figure", values: { figure: name } }];
  const lacking = (columns: readonly string[], from: FigureData["from"]) =>
    columns.filter((column) => !Object.hasOwn(from.columns, column));
  const missing = [
    ...lacking(figure.reads, data.from),
    ...(data.with ? lacking(figure.readsWith ?? [], data.with) : []),
  ];
  if (missing.length === 0) return figure;
  return missing.map((column) => ({ code: "missing_column", values: { figure: name, column } }));
}

function declared(spec: unknown, data: FigureData, labels: Labels): Figure | readonly Complaint[] {
  const read = readDeclaration(spec, new Set(Object.keys(data.from.columns)));
  if (!("marks" in read)) return read;
  const complaints = drawable(read, data, labels);
  return complaints.length > 0 ? complaints : declaredFigure(read);
}
