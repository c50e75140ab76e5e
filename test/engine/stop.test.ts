import { expect, it, vi } from "vitest";
import { Failure } from "../../src/engine/failure.ts";
import { Stop } from "../../src/engine/stop.ts";

it("rejects what is pending when the engine ends, and begins nothing after it", async () => {
  const stop = new Stop();
  const pending = stop.guard(() => new Promise<never>(() => {}));
  const reason = new Failure("engine_stopped");
  stop.end(reason);
  await expect(pending).rejects.toBe(reason);
  const late = vi.fn(async () => "an answer that nobody waits for");
  await expect(stop.guard(late)).rejects.toBe(reason);
  expect(late).not.toHaveBeenCalled();
});

it("hands on what the work gives, and how it fails", async () => {
  const stop = new Stop();
  await expect(stop.guard(async () => 7)).resolves.toBe(7);
  const failure = new Failure("sql_unknown_name");
  await expect(stop.guard(() => Promise.reject(failure))).rejects.toBe(failure);
});
