/** The program of parquet-wasm where there is no page to fetch it from, as in Node. */
export function nodeProgram(): Uint8Array<ArrayBuffer> {
  const { createRequire } = process.getBuiltinModule("node:module");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const path = createRequire(`${process.cwd()}/`).resolve("parquet-wasm/esm/parquet_wasm_bg.wasm");
  return Uint8Array.from(readFileSync(path));
}
