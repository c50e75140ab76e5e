import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleFiles } from "./files.ts";

/** Writes `sample-data/`: the default company and its messy exports. */
export default function write(): void {
  let bytes = 0;
  for (const [path, content] of sampleFiles()) {
    const place = join("sample-data", path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    bytes += content.length;
    console.log(`${place} ${Math.ceil(content.length / 1000)} kB`);
  }
  console.log(`${(bytes / 1e6).toFixed(2)} MB`);
}
