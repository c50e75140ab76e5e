import { emptyTables } from "../contract/ddl.ts";
import type { Connection, Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { intakeTables } from "./intake_tables.ts";

/**
 * Steps from one version of the store to the next: the first brings version 1 to version 2. Each
 * released version keeps a fixture in the tests. There is none yet, since nothing was released.
 */
const MIGRATIONS: readonly ((connection: Connection, store: string) => Promise<void>)[] = [];

/** The version of the store that this program writes. */
export const STORE_VERSION = MIGRATIONS.length + 1;

/**
 * Makes a store ready: brings an older one up to date, creates what is missing, and records the
 * versions of store, contract, program and engine. When a step fails the old store stays as it was.
 * @throws Failure `store_newer` when a newer program wrote it, `store_migration`
 */
export async function prepareStore(engine: Engine, appVersion: string): Promise<void> {
  const store = identifier(engine.store);
  const versions = `${store}.intake.versions`;
  await engine.graph.exclusive(async (connection) => {
    await connection.query(
      `create table if not exists ${versions} (store_version integer, app_version varchar, engine_version varchar)`,
    );
    const found = await connection.query(`select max(store_version) as version from ${versions}`);
    const written = Number(found.columns.version?.[0]);
    const version = Number.isNaN(written) ? STORE_VERSION : written;
    if (version > STORE_VERSION) {
      throw new Failure("store_newer", { version, known: STORE_VERSION });
    }
    await connection.query("begin transaction");
    try {
      for (const migrate of MIGRATIONS.slice(version - 1)) await migrate(connection, store);
      for (const statement of [...emptyTables(store), ...intakeTables(store)]) {
        await connection.query(statement);
      }
      await connection.query(`delete from ${versions}`);
      await connection.query(`insert into ${versions} values (?, ?, version())`, [
        STORE_VERSION,
        appVersion,
      ]);
      await connection.query("commit");
    } catch (error) {
      // Where the engine has rolled back by itself this fails, and what went wrong first counts.
      await connection.query("rollback").catch(() => undefined);
      throw new Failure("store_migration", { version, message: String(error) }, { cause: error });
    }
  });
}
