import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { Engine } from "../../src/engine/engine.ts";
import { Failure } from "../../src/engine/failure.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { FileSource } from "../../src/intake/prepare_file.ts";
import { unpack } from "../../src/intake/unpack.ts";
import { awkwardFiles } from "./awkward.ts";
import { accepted, csv, rows } from "./harness.ts";

/** How a file is damaged: cut, bytes flipped, a stretch overwritten, two files run together, packed again. */
export interface Damage {
  readonly file: number;
  readonly kind: "cut" | "flip" | "fill" | "join" | "gzip" | "name";
  readonly places: readonly number[];
  readonly byte: number;
}

/** Damages of any of the awkward files. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(1000),
  kind: fc.constantFrom("cut", "flip", "flip", "fill", "join", "gzip", "name"),
  places: fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 4 }),
  byte: fc.nat(255),
});

/**
 * Awkward files of every format, to be damaged. Parquet is not among them where the program that reads it
 * cannot be ended, as in Node: damage may stop it in a way that no caller hears of.
 */
export async function sound(): Promise<{ name: string; content: Uint8Array }[]> {
  const all = await awkwardFiles();
  return all.filter(({ name }) => !name.endsWith(".parquet") && name !== "mixed.zip");
}

/** A file that was damaged. */
export function damaged(
  files: readonly { name: string; content: Uint8Array }[],
  { file, kind, places, byte }: Damage,
): File {
  const { name, content } = files[file % files.length]!;
  const [place = 0] = places;
  const at = (one: number) => (content.length === 0 ? 0 : one % content.length);
  // A copy: what Node reads is a view of a larger piece, where slice would damage the file itself.
  const hurt = Uint8Array.from(content);
  if (kind === "cut") return csv(content.slice(0, at(place)), name);
  if (kind === "flip") for (const one of places) if (hurt.length > 0) hurt[at(one)]! ^= byte || 1;
  if (kind === "fill") hurt.fill(byte, at(place), at(place) + 40);
  if (kind === "gzip") return csv(gzipSync(hurt), `${name}.gz`);
  if (kind === "name") return csv(hurt, files[place % files.length]!.name);
  if (kind !== "join") return csv(hurt, name);
  const other = files[place % files.length]!.content;
  return csv(Buffer.concat([hurt, other]), name);
}

/** The load that damaged files must never take away. */
const FORMER = "customer_id,order_date,amount\nformer,2025-01-01,1\n";

/**
 * What is wrong about the way a damaged file was taken, or null: it is refused with a reason of ours and
 * nothing that was loaded goes, or it is loaded and each of its rows is accounted for.
 */
export async function mistaken(engine: Engine, file: File): Promise<string | null> {
  await loadFiles(engine, [await accepted(csv(FORMER))]);
  const tell = (what: unknown) => `${file.name}: ${String(what)}`;
  try {
    const sources: FileSource[] = [];
    for (const one of await unpack(file)) sources.push(await accepted(one));
    const [first] = sources;
    const like = sources.filter(({ mapping }) => mapping.table === first?.mapping.table);
    const { files } = await loadFiles(engine, like);
    const uneven = files.find(({ accounting }) => !accounting.reconciles);
    return uneven ? tell(JSON.stringify(uneven)) : null;
  } catch (error) {
    if (!(error instanceof Failure) || /^(sql_|engine_)/.test(error.code)) return tell(error);
    const kept = await rows(engine, "select customer_id from orders");
    return JSON.stringify(kept) === '[["former"]]' ? null : tell(`lost the former load: ${error}`);
  }
}
