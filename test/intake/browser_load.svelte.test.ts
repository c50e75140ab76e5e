// Why: only the browser reads a file by its handle and can cancel a statement while it runs.
import wasm from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { expect, it } from "vitest";
import { startBrowserEngine } from "../../src/engine/browser.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { propose } from "../../src/intake/propose.ts";
import { readRefused } from "../../src/intake/rejects_csv.ts";
import { readReports } from "../../src/intake/reports.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { prepareStore } from "../../src/intake/store.ts";
import { parquetWriter } from "../../src/notebook/export/arrow_writers.ts";

const accepted = (text: string, name: string) => acceptedFile(new File([text], name));

async function acceptedFile(dropped: File) {
  const sniffed = await sniff(dropped);
  const [proposal] = propose(sniffed);
  const { file, format, columnar } = sniffed;
  return { file, format, columnar, mapping: mappingOf(proposal!) };
}

it("a file is read by its handle, and a load that is cancelled while it runs leaves the former one", async () => {
  const engine = await startBrowserEngine(null);
  await prepareStore(engine, "test");
  const small = await accepted(
    "customer_id,order_date,amount\n1,2025-01-01,5\n2,x,6\n",
    "small.csv",
  );
  const first = await loadFiles(engine, [small]);
  expect(first.files[0]?.accounting).toMatchObject({ inFile: 2, loaded: 1, refused: 1 });

  const many = Array.from(
    { length: 400_000 },
    (_, i) => `c${i % 5000},2025-01-${String((i % 28) + 1).padStart(2, "0")},${i % 90}.50\n`,
  );
  const large = await accepted(`customer_id,order_date,amount\n${many.join("")}`, "large.csv");
  const controller = new AbortController();
  const progress = ({ step }: { step: string }) => {
    if (step === "read") setTimeout(() => controller.abort(), 100);
  };
  await expect(
    loadFiles(engine, [large], {}, { signal: controller.signal, progress }),
  ).rejects.toMatchObject({ code: "cancelled" });
  const orders = await engine.look.query("select customer_id, source_file from orders");
  expect(orders.columns).toEqual({ customer_id: ["1"], source_file: ["small.csv"] });
  const second = await loadFiles(engine, [large]);
  expect(second.files[0]?.accounting).toMatchObject({ loaded: 400_000, reconciles: true });
  await engine.stop();
});

it("what is kept on the device is there after the engine was started again", async () => {
  const name = "intake_test.db";
  const remove = async () => {
    const folder = await navigator.storage.getDirectory();
    for (const file of [name, `${name}.wal`]) {
      await folder.removeEntry(file).catch(() => undefined);
    }
  };
  await remove();
  let engine = await startBrowserEngine(name);
  await prepareStore(engine, "test");
  const text = "customer_id,order_date,amount,note\n1,2025-01-01,5,a\n2,x,6,b\n";
  const report = await loadFiles(engine, [await accepted(text, "first.csv")]);
  const appended = await accepted(text.replace("1,", "3,"), "second.csv");
  await loadFiles(engine, [appended], { mode: "append" });
  await engine.stop();

  engine = await startBrowserEngine(name);
  await prepareStore(engine, "test");
  const orders = await engine.look.query("select customer_id from orders order by customer_id");
  expect(orders.columns.customer_id).toEqual(["1", "3"]);
  const notes = await engine.look.query("select note from orders_extra");
  expect(notes.columns.note).toEqual(["a", "a"]);
  expect((await readReports(engine)).at(-1)).toEqual(report);
  expect(await readRefused(engine, report.loadId)).toHaveLength(1);
  await engine.stop();
  await remove();
});

it("parquet in a worker: damage is told, a load that is cancelled leaves the former one", async () => {
  const length = 250_000;
  const writer = await parquetWriter(new URL(wasm, location.href).href);
  await writer.add({
    length,
    columns: {
      customer_id: Array.from({ length }, (_, i) => `c${i % 5000}`),
      order_date: Array.from({ length }, (_, i) => new Date(Date.UTC(2025, 0, 1) + i * 60_000)),
      amount: Float64Array.from({ length }, (_, i) => (i % 90) + 0.5),
    },
    types: { customer_id: "varchar", order_date: "timestamp", amount: "double" },
  });
  const bytes = new Uint8Array(await (await writer.end()).arrayBuffer());
  const engine = await startBrowserEngine(null);
  await prepareStore(engine, "test");
  const former = await accepted("customer_id,order_date,amount\n1,2025-01-01,5\n", "former.csv");
  await loadFiles(engine, [former]);

  const hurt = bytes.slice();
  hurt.fill(0xee, 4, hurt.length >> 1);
  const attempt = acceptedFile(new File([hurt], "hurt.parquet")).then((source) =>
    loadFiles(engine, [source]),
  );
  await expect(attempt).rejects.toMatchObject({ code: "columns_damaged" });

  const whole = await acceptedFile(new File([bytes], "whole.parquet"));
  const controller = new AbortController();
  const progress = ({ rows }: { rows?: { done: number } }) => {
    if (rows && rows.done > 0) controller.abort();
  };
  await expect(
    loadFiles(engine, [whole], {}, { signal: controller.signal, progress }),
  ).rejects.toMatchObject({ code: "cancelled" });
  const orders = await engine.look.query("select source_file from orders");
  expect(orders.columns).toEqual({ source_file: ["former.csv"] });
  const report = await loadFiles(engine, [whole]);
  expect(report.files[0]?.accounting).toMatchObject({ loaded: length, reconciles: true });
  await engine.stop();
});
