// Why: the program that reads Parquet may stop in a way that no caller hears of, and can be ended in a browser
// alone. Whatever has happened to such a file, it is refused in words or loaded with every row accounted for.
import wasm from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { expect, it } from "vitest";
import { startBrowserEngine } from "../../src/engine/browser.ts";
import { Failure } from "../../src/engine/failure.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { prepareStore } from "../../src/intake/store.ts";
import { parquetWriter } from "../../src/notebook/export/arrow_writers.ts";
import { seededRandom } from "../../src/stats/random.ts";

/** How many: `npm run verify intake` says more. */
const FILES = Number(import.meta.env.VITE_DAMAGED ?? 5);
/** Whatever takes longer hangs. */
const PATIENCE = 30_000;
const FORMER = new File(["customer_id,order_date,amount\nformer,2025-01-01,5\n"], "former.csv");

async function parquet(length: number): Promise<Uint8Array<ArrayBuffer>> {
  const writer = await parquetWriter(new URL(wasm, location.href).href);
  await writer.add({
    length,
    columns: {
      customer_id: Array.from({ length }, (_, i) => (i % 9 === 0 ? null : `c${i % 50}`)),
      order_date: Array.from({ length }, (_, i) => new Date(Date.UTC(2025, 0, 1) + i * 60_000)),
      amount: Float64Array.from({ length }, (_, i) => (i % 90) + 0.5),
    },
    types: { customer_id: "varchar", order_date: "timestamp", amount: "double" },
  });
  return new Uint8Array(await (await writer.end()).arrayBuffer());
}

/** Cut, bytes flipped, a stretch overwritten; every other time in the directory at the file's end. */
function damaged(bytes: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  const random = seededRandom(number);
  const hurt = bytes.slice();
  const from = number % 2 === 0 ? 4 : Math.max(4, bytes.length - 700);
  const place = () => from + Math.floor(random() * (bytes.length - from));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return bytes.slice(0, place());
  if (kind === 1) {
    const at = place();
    return hurt.fill(Math.floor(random() * 256), at, at + 40);
  }
  for (let i = 0; i < kind; i++) hurt[place()]! ^= 1 + Math.floor(random() * 255);
  return hurt;
}

it(
  "a damaged Parquet file takes nothing with it",
  { timeout: 60_000 + FILES * PATIENCE },
  async () => {
    const engine = await startBrowserEngine(null);
    await prepareStore(engine, "test");
    const load = async (dropped: File) => {
      const signal = AbortSignal.timeout(PATIENCE);
      const sniffed = await sniff(dropped, {}, { signal });
      const [proposal] = propose(sniffed);
      const { file, format, columnar } = sniffed;
      const source = { file, format, columnar, mapping: mappingOf(proposal!) };
      return loadFiles(engine, [source], {}, { signal });
    };
    const bytes = await parquet(3000);
    const wrong: string[] = [];
    let loaded = 0;
    await load(FORMER);
    for (let number = 1; number <= FILES; number++) {
      const tell = (what: unknown) => wrong.push(`${number}: ${String(what)}`);
      try {
        const { files } = await load(new File([damaged(bytes, number)], `${number}.parquet`));
        if (!files[0]?.accounting.reconciles) tell(JSON.stringify(files[0]));
        loaded++;
        await load(FORMER);
      } catch (error) {
        if (!(error instanceof Failure) || /^(sql_|engine_|insert_|cancelled)/.test(error.code))
          tell(error);
        const { columns } = await engine.look.query("select source_file from orders");
        if (String(columns.source_file) !== "former.csv") tell("the former load is lost");
      }
    }
    console.log(`${FILES} damaged Parquet files: ${loaded} loaded, ${FILES - loaded} refused`);
    expect(wrong).toEqual([]);
    await engine.stop();
  },
);
