import { guard } from "./guard.ts";
import { holdLife } from "./life.ts";
import { stopWhenFull } from "./store_full.ts";

/** The policy that lets a blob be a worker under `require-trusted-types-for 'script'`. */
const trusted = (
  globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
).trustedTypes?.createPolicy("rungs", { createScriptURL: (url) => url });

/**
 * Starts a worker from a blob: the only place that makes one. A worker loaded by its address would
 * not be bound by the page's policy; one from a blob inherits it, and its guard runs first.
 * @param script address of the worker's script
 * @param kind `classic` scripts are imported at once; a `module` is awaited, and posts `ready`
 * @param passing the one address that the worker may fetch, once
 * @param life the name of the lock that it holds for as long as it lives
 */
export async function startWorker(
  script: string,
  kind: "classic" | "module",
  passing?: string,
  life?: string,
): Promise<Worker> {
  const source = `${life ? holdLife(life) : ""}${guard(passing)}\n${stopWhenFull()}\n${kind === "classic" ? importScript(script) : importModule(script)}`;
  const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const url = trusted ? trusted.createScriptURL(blob) : blob;
  const worker = new Worker(url, { type: kind });
  try {
    if (kind === "module") await ready(worker);
  } finally {
    // A classic worker reads its blob while it starts, so that one is left to the page's end.
    if (kind === "module") URL.revokeObjectURL(blob);
  }
  return worker;
}

const importScript = (script: string) =>
  `{ const rules = { createScriptURL: (url) => url };
  const policy = self.trustedTypes ? self.trustedTypes.createPolicy("rungs", rules) : rules;
  importScripts(policy.createScriptURL(${JSON.stringify(script)}));
  self.importScripts = undefined; }`;

const importModule = (script: string) =>
  `import(${JSON.stringify(script)}).then(() => postMessage("ready"), (error) => postMessage(String(error)));`;

function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (event: MessageEvent | ErrorEvent) => {
      worker.removeEventListener("message", settle);
      worker.removeEventListener("error", settle);
      if (event instanceof MessageEvent && event.data === "ready") resolve();
      else reject(new Error(event instanceof MessageEvent ? String(event.data) : event.message));
    };
    worker.addEventListener("message", settle);
    worker.addEventListener("error", settle);
  });
}
