import { type Document, parseDocument } from "yaml";
import { Failure } from "../engine/failure.ts";

/**
 * Reads a little YAML as plain data: no aliases, no tags, no `__proto__`.
 * @throws Failure `cell_yaml`
 */
export function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: "core", prettyErrors: false, uniqueKeys: true });
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong) throw new Failure("cell_yaml", { message: wrong.message });
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw new Failure("cell_yaml", { message: String(error) }, { cause: error });
  }
  refuse(data);
  return data;
}

/** YAML that is to be changed, and written back as it was beside that; null where it has errors. */
export function openYaml(text: string): Document | null {
  const document = parseDocument(text, { schema: "core" });
  return document.errors.length > 0 ? null : (document as unknown as Document);
}

/** The text of a cell for such YAML. */
export const yamlText = (document: Document): string =>
  document.toString({ lineWidth: 0 }).trimEnd();

function refuse(data: unknown): void {
  if (typeof data !== "object" || data === null) return;
  for (const key of Object.getOwnPropertyNames(data)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") {
      throw new Failure("cell_yaml", { message: key });
    }
    refuse((data as Record<string, unknown>)[key]);
  }
}

/** The data as a record, or an empty one. */
export function record(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : {};
}
