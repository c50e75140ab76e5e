import globals from "globals";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const clock = [
  { object: "Math", property: "random", message: "Pass a seeded random stream in." },
  { object: "Date", property: "now", message: "Pass the date in." },
];

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "test-results/**", "coverage/**"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Results are raw and replaced whole, so plain maps and sets are meant.
    rules: { "svelte/no-at-html-tags": "off", "svelte/prefer-svelte-reactivity": "off" },
  },
  {
    // The same input gives the same output: clock, locale and seed are passed in.
    files: ["src/{models,stats,sample,charts}/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", ...clock],
    },
  },
  {
    // One module makes workers, so that each one starts behind the guard.
    files: ["src/**/*.{ts,svelte}"],
    ignores: ["src/engine/worker.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "Worker", message: "Use startWorker." }],
    },
  },
);
