import { parseHeader } from "./header.ts";
import type { ComputedModel, Model } from "./model.ts";

const sqlFiles = import.meta.glob<string>("./*/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const computedFiles = import.meta.glob<ComputedModel>("./*/*.ts", {
  import: "model",
  eager: true,
});
const computedSources = import.meta.glob<string>("./*/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

const parts = (path: string) => {
  const [, theme = "", file = ""] = path.split("/");
  return { theme, name: file.replace(/\.(sql|ts)$/, "") };
};

/** Every model, by name. A model is a file `<theme>/<name>.sql` or `.ts` in this room. */
export const CATALOGUE: ReadonlyMap<string, Model> = new Map(
  [
    ...Object.entries(sqlFiles).map(([path, sql]): Model => {
      const { theme, name } = parts(path);
      return { theme, name, header: parseHeader(name, sql), sql };
    }),
    ...Object.entries(computedFiles).map(([path, computed]): Model => {
      const { theme, name } = parts(path);
      const lines = computed.header.trim().split("\n");
      const header = parseHeader(name, lines.map((line) => `-- ${line.trim()}`).join("\n"));
      return { theme, name, header, computed, source: computedSources[path] ?? "" };
    }),
  ]
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map((model) => [model.name, model]),
);
