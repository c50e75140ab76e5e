import { expect, it } from "vitest";
import type { Session } from "../../../src/notebook/session.svelte.ts";
import { functionsOf } from "../../../src/ui/editing/functions.ts";
import { graphOver } from "../../models/harness.ts";

it("the engine names its functions with what they take, and none that a notebook may not call", async () => {
  const session = { graph: await graphOver({}) } as unknown as Session;
  const functions = await functionsOf(session);
  const names = functions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["count", "sum", "date_trunc", "regr_slope"]));
  expect(new Set(names).size).toBe(names.length);
  for (const never of ["pg_typeof", "current_setting", "getenv", "random", "query", "now"]) {
    expect(names).not.toContain(never);
  }
  expect(functions.find(({ name }) => name === "starts_with")).toMatchObject({
    signature: expect.stringMatching(/^\(.+\) → BOOLEAN$/),
  });
  expect(await functionsOf(session)).toBe(functions);
});
