/**
 * Runs a TypeScript file in Node through Vite: `node test/run.mjs test/sample/write.ts [arguments]`.
 * The file's imports resolve as in the page; the process ends when its default export has settled.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runnerImport } from "vite";

const [, , file, ...args] = process.argv;
if (!file) throw new Error("Which file? node test/run.mjs FILE [arguments]");
const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
  configFile: false,
  logLevel: "error",
});
await module.default?.(args);
