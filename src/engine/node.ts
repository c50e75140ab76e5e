import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { EngineConnection } from "./connection.ts";
import type { Engine } from "./engine.ts";
import { Failure } from "./failure.ts";
import { Pool } from "./pool.ts";
import { Stop } from "./stop.ts";
import { CONFIG, searchPath, startStatements } from "./start.ts";

/** Starts the same engine in Node, in memory and blocking: for tests and checks. */
export async function startNodeEngine(): Promise<Engine> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const wasm = { mainModule: join(dist, "duckdb-eh.wasm"), mainWorker: "" };
  const database = await createDuckDB({ mvp: wasm, eh: wasm }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open({ path: ":memory:", query: CONFIG });

  const stop = new Stop();
  const connect = () => {
    const connection = database.connect();
    return new EngineConnection(
      {
        query: (sql) => connection.query(sql),
        send: async (sql) => connection.query(sql),
        cancel: () => connection.cancelSent(),
        prepare: (sql) => connection.prepare(sql),
        getTableNames: (sql) => connection.getTableNames(sql),
        insertArrowFromIPCStream: (ipc, into) => connection.insertArrowFromIPCStream(ipc, into),
      },
      stop,
    );
  };

  const store = "memory";
  const [graph, look, names] = [connect(), connect(), connect()];
  for (const sql of startStatements(store, false)) await graph.query(sql);
  for (const [connection, role] of [
    [graph, "graph"],
    [look, "look"],
    [names, "names"],
  ] as const) {
    await connection.query(searchPath(store, role));
  }
  const pool = new Pool();
  return {
    store,
    kept: false,
    graph,
    look,
    names,
    crashed: stop.crashed,
    async register(file) {
      const name = pool.take();
      const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
      database.registerFileBuffer(name, bytes);
      return name;
    },
    async drop(name) {
      database.dropFile(name);
      pool.give(name);
    },
    async stop() {
      stop.end(new Failure("engine_stopped"));
      database.reset();
    },
  };
}
