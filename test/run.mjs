/**
 * Runs a TypeScript file in Node through Vite: `node test/run.mjs test/sample/write.ts [arguments]`.
 * The file's imports resolve as in the page, those that come later too; the process ends when its
 * default export has settled.
 */
import { resolve } from "node:path";
import { createServer } from "vite";

const [, , file, ...args] = process.argv;
if (!file) throw new Error("Which file? node test/run.mjs FILE [arguments]");
const server = await createServer({
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const module = await server.ssrLoadModule(resolve(file));
  await module.default?.(args);
} finally {
  await server.close();
}
