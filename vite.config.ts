import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath, chromiumArgs } from "./test/chromium.mjs";
import { CONTENT_SECURITY_POLICY } from "./src/policy.ts";
import { precache } from "./src/precache.ts";
import { questionnairePage } from "./src/questionnaire_page.ts";

/** The policy is written into the page at build: the dev server needs inline scripts that it forbids. */
function policy(): Plugin {
  return {
    name: "rungs-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    svelte({
      // Runes everywhere but in packages: a global switch breaks components that libraries ship.
      dynamicCompileOptions: ({ filename }) =>
        filename.includes("node_modules") ? undefined : { runes: true },
    }),
    policy(),
    questionnairePage(),
    precache(),
  ],
  optimizeDeps: {
    exclude: ["@duckdb/duckdb-wasm"],
    // Named, so that a package that is first met in a test does not reload it.
    include: [
      "@codemirror/autocomplete",
      "@codemirror/commands",
      "@codemirror/lang-sql",
      "@codemirror/language",
      "@codemirror/lint",
      "@codemirror/state",
      "@codemirror/view",
      "@lezer/highlight",
      "@observablehq/plot",
      "apache-arrow",
      "apache-arrow/ipc/metadata/file",
      "dompurify",
      "fastest-levenshtein",
      "fzstd",
      "hucre/xlsx",
      "intl-messageformat",
      "marked",
      "parquet-wasm/esm/parquet_wasm.js",
      "qr",
      "qr/decode.js",
      "sql-formatter",
      "yaml",
    ],
  },
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/verify/**", "test/**/*.svelte.test.ts"],
          environment: "node",
          setupFiles: ["test/fixed_seed.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Tests share their worker's engine, which is slow to start.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.svelte.test.ts"],
          testTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: chromiumArgs() },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
