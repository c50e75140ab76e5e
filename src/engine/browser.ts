import {
  AsyncDuckDB,
  type AsyncDuckDBConnection,
  DuckDBAccessMode,
  DuckDBDataProtocol,
  VoidLogger,
} from "@duckdb/duckdb-wasm";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import ehWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { Table } from "apache-arrow";
import { EngineConnection } from "./connection.ts";
import type { Engine } from "./engine.ts";
import { Failure } from "./failure.ts";
import { death } from "./life.ts";
import { Pool } from "./pool.ts";
import { Stop } from "./stop.ts";
import { STORE_FULL } from "./store_full.ts";
import { CONFIG, searchPath, startStatements } from "./start.ts";
import { startWorker } from "./worker.ts";

/** What the engine is doing while it starts, with the share of its download where it is known. */
export interface StartProgress {
  step: "download" | "open" | "ready";
  share?: number;
}

/**
 * Starts the engine in a guarded worker.
 * @param file name of the database in the browser's private file system, or null for memory only
 * @throws Failure `engine_start`, with what the browser said
 */
export async function startBrowserEngine(
  file: string | null,
  report: (progress: StartProgress) => void = () => {},
): Promise<Engine> {
  const absolute = (url: string) => new URL(url, location.href).href;
  report({ step: "download" });
  const life = `rungs-engine-${performance.timeOrigin}-${Math.random()}`;
  const worker = await startWorker(absolute(ehWorker), "classic", absolute(ehWasm), life);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const stop = new Stop();
  worker.addEventListener("error", (event) =>
    stop.crash(new Failure("engine_stopped", { message: event.message })),
  );
  // A worker that has crashed may still hold the store's file.
  void stop.crashed.then(() => worker.terminate());
  worker.addEventListener("message", ({ data }: MessageEvent<{ type?: unknown }>) => {
    if (data.type === STORE_FULL) stop.crash(new Failure("store_full"));
  });
  try {
    const connections = await stop.guard(begin);
    void death(life).then(() => stop.crash(new Failure("engine_stopped", { message: "worker" })));
    report({ step: "ready" });
    return engineOver(database, stop, { ...connections, kept: file !== null });
  } catch (error) {
    stop.end(new Failure("engine_stopped"));
    worker.terminate();
    if (error instanceof Failure) throw error;
    throw new Failure("engine_start", { message: String(error) }, { cause: error });
  }

  async function begin() {
    await instantiate();
    const connect = async () => new EngineConnection(raw(await database.connect()), stop);
    const [graph, look, names] = [await connect(), await connect(), await connect()];
    const current = await graph.query("select current_database() as name");
    const store = String(current.columns.name?.[0]);
    for (const sql of startStatements(store, file !== null)) await graph.query(sql);
    for (const [connection, role] of [
      [graph, "graph"],
      [look, "look"],
      [names, "names"],
    ] as const) {
      await connection.query(searchPath(store, role));
    }
    return { store, graph, look, names };
  }

  async function instantiate() {
    await database.instantiate(absolute(ehWasm), null, ({ bytesLoaded, bytesTotal }) =>
      report({ step: "download", share: bytesTotal > 0 ? bytesLoaded / bytesTotal : 0 }),
    );
    report({ step: "open" });
    await database.open({
      ...(file === null ? {} : { path: `opfs://${file}`, accessMode: DuckDBAccessMode.READ_WRITE }),
      query: CONFIG,
    });
  }
}

/** The engine as the rest of the page knows it. */
function engineOver(
  database: AsyncDuckDB,
  stop: Stop,
  opened: Pick<Engine, "store" | "kept" | "graph" | "look" | "names">,
): Engine {
  const pool = new Pool();
  return {
    ...opened,
    crashed: stop.crashed,
    async register(source) {
      const name = pool.take();
      if (source instanceof Uint8Array) {
        await stop.guard(() => database.registerFileBuffer(name, source));
      } else {
        const protocol = DuckDBDataProtocol.BROWSER_FILEREADER;
        await stop.guard(() => database.registerFileHandle(name, source, protocol, true));
      }
      return name;
    },
    async drop(name) {
      await stop.guard(() => database.dropFile(name));
      pool.give(name);
    },
    async stop() {
      stop.end(new Failure("engine_stopped"));
      await database.terminate();
    },
  };
}

function raw(connection: AsyncDuckDBConnection) {
  return {
    query: (sql: string) => connection.query(sql),
    send: async (sql: string) => new Table(await (await connection.send(sql)).readAll()),
    cancel: () => connection.cancelSent(),
    prepare: (sql: string) => connection.prepare(sql),
    getTableNames: (sql: string) => connection.getTableNames(sql),
    insertArrowFromIPCStream: (ipc: Uint8Array, into: { name: string }) =>
      connection.insertArrowFromIPCStream(ipc, into),
  };
}
