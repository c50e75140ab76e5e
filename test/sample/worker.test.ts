import { expect, test, vi } from "vitest";
import { collect } from "./collect.ts";

test("the worker hands over one batch for each message, and says when it is done", async () => {
  const posted: { table?: string; batch?: { length: number }; done?: boolean }[] = [];
  let receive: (event: { data: unknown }) => void = () => {};
  vi.stubGlobal("addEventListener", (_: string, listener: typeof receive) => (receive = listener));
  vi.stubGlobal("postMessage", (message: (typeof posted)[number]) => posted.push(message));
  await import("../../src/sample/worker.ts");
  const options = { seed: 9, customers: 2000, language: "en" } as const;
  receive({ data: options });
  expect(posted.length).toBe(1);
  while (!posted.at(-1)?.done) receive({ data: { next: true } });
  vi.unstubAllGlobals();
  const rows = posted.filter(({ table }) => table === "orders").map(({ batch }) => batch?.length);
  expect(rows.length).toBeGreaterThan(1);
  const sum = rows.reduce<number>((total, length) => total + (length ?? 0), 0);
  expect(sum).toBe(collect(options).orders?.length);
});
