import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, it } from "vitest";

/** Data flows from left to right: a room imports only from the rooms listed for it, types too. */
const ROOMS: Record<string, readonly string[]> = {
  engine: [],
  contract: [],
  intake: ["engine", "contract"],
  stats: [],
  models: ["contract", "engine", "stats"],
  charts: [],
  notebook: ["engine", "models", "charts"],
  library: [],
  sample: ["contract"],
  words: [],
  questionnaire: ["words"],
  ui: ["notebook", "intake", "charts", "contract", "words", "questionnaire"],
};

const SRC = join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => file.split(sep).join("/"));

it("every folder of src is a room", () => {
  const folders = files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]!);
  expect([...new Set(folders)].filter((folder) => !(folder in ROOMS))).toEqual([]);
});

it("rooms import only from the rooms before them", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const room = file.split("/")[0]!;
    const allowed = ROOMS[room];
    if (!allowed) continue;
    const text = readFileSync(join(SRC, file), "utf8");
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"?]*)[^"]*"/g)) {
      const target = relative(SRC, join(SRC, file, "..", path!)).split(sep)[0]!;
      if (target !== room && !allowed.includes(target)) wrong.push(`${file} imports ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});
