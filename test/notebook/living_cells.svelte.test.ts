// Why: only in a browser can a statement be cancelled while it runs, and an engine be killed.
import { afterEach, beforeEach, expect, it } from "vitest";
import { startBrowserEngine } from "../../src/engine/browser.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { prepareStore } from "../../src/intake/store.ts";
import { editBody } from "../../src/notebook/edit.ts";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import { Workspace } from "../../src/notebook/workspace.svelte.ts";

/** Minutes of work in little memory. */
const ENDLESS = `select count(*) as n from range(2000000) a, range(2000000) b where (a.range * b.range) % 7 = 3`;

const NOTEBOOK = `---
rungs: 1
title: Lives
---
\`\`\`input id=knob
type: number
value: 2
\`\`\`
\`\`\`sql id=first
select $knob * 10 as x
\`\`\`
\`\`\`sql id=slow
select x + 1 as x from first
\`\`\`
\`\`\`sql id=after_slow
select x + 1 as x from slow
\`\`\`
\`\`\`sql id=apart
select 5 as y
\`\`\`
`;

/** The engines' workers, which the page itself cannot reach. */
const workers: Worker[] = [];
const OriginalWorker = globalThis.Worker;
beforeEach(() => {
  globalThis.Worker = class extends OriginalWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.push(this);
    }
  };
});
afterEach(() => {
  globalThis.Worker = OriginalWorker;
});

async function open() {
  const engines: Engine[] = [];
  const edited: string[] = [];
  const workspace = new Workspace({
    async start(_company, report) {
      const engine = await startBrowserEngine(null, report);
      await prepareStore(engine, "test");
      engines.push(engine);
      return { engine, elsewhere: false, lost: new Promise(() => {}) };
    },
    models: async () => new Map(),
    compute: () => Promise.reject(new Error("no model here")),
    edited: (_slug, notebook) => edited.push(serialise(notebook)),
  });
  await workspace.open("simulated");
  const session = workspace.session!;
  await session.open("lives", parseNotebook(NOTEBOOK));
  return { workspace, session, engines, edited };
}

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

it("a query of minutes is cancelled, its table is absent, the next one answers", async () => {
  const { workspace, session, engines } = await open();
  const running = session.edit(editBody(session.notebook!, "slow", ENDLESS));
  await until(() => session.state("slow").status === "running");
  expect(session.state("slow").startedAt).toBeGreaterThan(0);
  expect(session.running?.id).toBe("slow");
  expect(session.state("after_slow").status).toBe("waiting");
  session.cancel("slow");
  await running;
  expect(session.state("slow").status).toBe("cancelled");
  // What it showed before stays, and what reads it did not run.
  expect(session.state("slow").from?.columns.columns.x).toEqual(Int32Array.of(21));
  expect(session.state("after_slow").status).toBe("cancelled");
  expect(session.state("apart").status).toBe("done");
  const tables = await engines[0]!.look.query(
    "select table_name from duckdb_tables() where schema_name = 'cells' and table_name like 'slow%'",
  );
  expect(tables.length).toBe(1);
  await session.edit(editBody(session.notebook!, "slow", "select x + 2 as x from first"));
  expect(session.state("after_slow").from?.columns.columns.x).toEqual(Int32Array.of(23));
  await workspace.close();
});

it("a run goes on while something else is edited, and is cancelled when it is overtaken itself", async () => {
  const { workspace, session } = await open();
  void session.edit(editBody(session.notebook!, "slow", ENDLESS));
  await until(() => session.state("slow").status === "running");
  const { startedAt } = session.state("slow");
  void session.edit(editBody(session.notebook!, "apart", "select 6 as y"));
  await until(() => session.state("apart").status === "waiting");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(session.state("slow")).toMatchObject({ status: "running", startedAt });
  await session.edit(editBody(session.notebook!, "slow", "select 1 as x"));
  expect(session.state("slow").from?.columns.columns.x).toEqual(Int32Array.of(1));
  expect(session.state("apart").from?.columns.columns.y).toEqual(Int32Array.of(6));
  await workspace.close();
});

it.each(["terminated", "closed by itself"])(
  "an engine that is %s in the middle of a run is started again, and nothing is lost",
  async (how) => {
    const { workspace, session, engines, edited } = await open();
    await session.set("knob", 3);
    void session.edit(editBody(session.notebook!, "slow", ENDLESS));
    await until(() => session.state("slow").status === "running");
    const pending = engines[0]!.graph.query("select 1").catch((error) => error);
    const worker = workers.at(-1)!;
    if (how === "terminated") worker.terminate();
    else worker.dispatchEvent(new ErrorEvent("error", { message: "it crashed" }));
    expect(await pending).toMatchObject({ code: "engine_stopped" });
    await until(() => workspace.recovery === "again");
    // What is typed while there is no engine counts.
    const written = "select x * 2 as x from first";
    void session.edit(editBody(session.notebook!, "slow", written), "slow");
    await until(() => workspace.recovery === "recovered" && workspace.starting === null);
    await until(() => session.state("after_slow").status === "done");
    expect(engines).toHaveLength(2);
    expect(workspace.session).toBe(session);
    expect(session.value("knob")).toBe(3);
    expect(session.state("first").from?.columns.columns.x).toEqual(Int32Array.of(30));
    expect(session.state("after_slow").from?.columns.columns.x).toEqual(Int32Array.of(61));
    await until(() => session.state("apart").status === "done");
    expect(edited.at(-1)).toContain(written);
    void session.undo();
    await session.undo();
    expect(serialise(session.notebook!)).toBe(NOTEBOOK);
    workspace.acknowledge();
    expect(workspace.recovery).toBe(null);
    await workspace.close();
  },
);

it("a cell that ends the engine twice is left alone and says so", async () => {
  const { workspace, session, engines } = await open();
  void session.edit(editBody(session.notebook!, "slow", ENDLESS));
  for (const count of [1, 2]) {
    await until(() => engines.length === count && session.state("slow").status === "running");
    workers.at(-1)!.terminate();
  }
  await until(() => engines.length === 3 && session.state("apart").status === "done");
  await until(() => session.running === null);
  expect(session.state("slow")).toMatchObject({
    status: "failed",
    failure: { code: "engine_stopped" },
  });
  expect(session.state("after_slow")).toMatchObject({ status: "blocked", blockedBy: "slow" });
  expect(session.state("first").status).toBe("done");
  await workspace.close();
});
