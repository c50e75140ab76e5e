import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleFiles } from "./files.ts";

const files = sampleFiles();

test.each([...files.keys()])("sample-data/%s is what the generator writes", (path) => {
  const place = join(import.meta.dirname, "../../sample-data", path);
  expect(existsSync(place)).toBe(true);
  expect(Buffer.compare(readFileSync(place), Buffer.from(files.get(path)!))).toBe(0);
});

test("the default company takes less than 5 MB", () => {
  const sizes = [...files].map(([path, { length }]) => (path.startsWith("messy/") ? 0 : length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
});
