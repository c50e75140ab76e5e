// Why: exports come in every state; each is read right or refused with the message that fits.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { withDateOrder, withDecimalSign, withTarget } from "../../src/intake/choices.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { FileSource } from "../../src/intake/prepare_file.ts";
import { unpack } from "../../src/intake/unpack.ts";
import { type Awkward, awkwardFiles, type Given } from "./awkward.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

/** The sources of a file as a person would confirm them, or the failure that it is refused with. */
async function sources({ name, content, gives }: Awkward): Promise<FileSource[] | unknown> {
  try {
    const found: FileSource[] = [];
    for (const [i, file] of (await unpack(csv(content, name))).entries()) {
      const source = await accepted(file);
      found.push(answered(source, "code" in gives ? undefined : gives[i]?.answer));
    }
    return found;
  } catch (error) {
    return error;
  }
}

function answered(source: FileSource, answer: Given["answer"]): FileSource {
  const at = (target: string) =>
    source.mapping.columns.find((column) => column.target === target)?.source ?? -1;
  if (answer === "day")
    return { ...source, mapping: withDateOrder(source.mapping, at("ordered_at"), "dmy") };
  if (answer === "decimal")
    return { ...source, mapping: withDecimalSign(source.mapping, at("amount"), ",") };
  if (answer !== "columns") return source;
  const targets = ["customer_id", "ordered_at", "amount"];
  const mapping = targets.reduce((now, target, i) => withTarget(now, i, target), source.mapping);
  return { ...source, mapping };
}

it(
  "sixty files and more: every one is read right or refused with its reason",
  { timeout: 240_000 },
  async () => {
    const files = await awkwardFiles();
    const all: FileSource[] = [];
    const given: Given[] = [];
    for (const file of files) {
      const found = await sources(file);
      if ("code" in file.gives) {
        const { code, found: kind } = file.gives;
        expect(found, file.name).toMatchObject({
          code,
          ...(kind ? { values: { found: kind } } : {}),
        });
      } else {
        expect(found, file.name).toBeInstanceOf(Array);
        all.push(...(found as FileSource[]));
        given.push(...file.gives);
      }
    }
    const report = await loadFiles(engine, all);
    expect(
      report.files.map(({ file, accounting: { inFile, refused, reconciles } }) => ({
        file,
        rows: inFile,
        refused,
        reconciles,
      })),
    ).toEqual(
      given.map(({ name, rows: count, refused }) => ({
        file: name,
        rows: count,
        refused,
        reconciles: true,
      })),
    );
    const held = await rows(
      engine,
      "select source_file, sum(amount), arg_min(customer_id, source_row), strftime(min(ordered_at), '%Y-%m-%d') from orders group by 1",
    );
    const sorted = (some: unknown[][]) =>
      some.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(sorted(held)).toEqual(
      sorted(given.map(({ name, amount, customer, day }) => [name, amount, customer, day])),
    );
  },
);
