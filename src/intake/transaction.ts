import type { Connection } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";

/**
 * Runs work as one transaction that nothing else comes between: all of it is kept, or none.
 * @throws what the work throws, and Failure `cancelled` where the signal came before the end
 */
export function inTransaction<T>(
  connection: Connection,
  signal: AbortSignal | undefined,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return connection.exclusive(async (alone) => {
    await alone.query("begin transaction");
    try {
      const result = await work(alone);
      if (signal?.aborted) throw new Failure("cancelled");
      await alone.query("commit");
      return result;
    } catch (error) {
      // After some errors the engine has rolled back by itself and says so here.
      await alone.query("rollback").catch(() => undefined);
      throw error;
    }
  });
}
