import { mount } from "svelte";
import App from "./App.svelte";
import { startBrowserEngine } from "./engine/browser.ts";
import type { Engine } from "./engine/engine.ts";
import { Failure } from "./engine/failure.ts";
import { own, type Ownership, storeName } from "./engine/owner.ts";
import { startWorker } from "./engine/worker.ts";
import { type Batch, loadColumns } from "./intake/load_columns.ts";
import { prepareStore } from "./intake/store.ts";
import { LIBRARY } from "./library/library.ts";
import { statisticsWorker } from "./models/statistics.ts";
import { parseNotebook } from "./notebook/parse.ts";
import { translate } from "./notebook/translate.ts";
import { type Company, type Starting, Workspace } from "./notebook/workspace.svelte.ts";
import { PRESETS } from "./sample/presets.ts";
import generator from "./sample/worker.ts?worker&url";
import { type Config, CONFIG_FILE, fetchConfig } from "./ui/config.ts";
import type { Offered } from "./ui/notebooks.svelte.ts";
import { Page, type PageEffects } from "./ui/page.svelte.ts";
import { forgetAll } from "./forget.ts";
import { browserOffline } from "./register_offline.ts";
import { keepsNothing } from "./ui/keeping_nothing.ts";
import { Offline } from "./ui/offline.svelte.ts";
import { deviceShelf, memoryShelf } from "./ui/shelf.ts";
import { pickLocale } from "./words/locale.ts";
import { loadWords } from "./words/words.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/print.css";
import { version } from "../package.json";

const base = new URL(".", location.href).href;
const store = storeName(base, "store");
const offline = new Offline(browserOffline);
let ownership: Ownership | null = null;

/** Starts the engine of a company: the person's own in the store that one tab owns, else in memory. */
async function start(company: Company, report: (progress: Starting) => void, takeOver: boolean) {
  const keeping = company === "own" && !keepsNothing();
  // Whoever has the store already keeps it, as when an engine is started again after a crash.
  if (!keeping) {
    ownership?.release();
    ownership = null;
  } else if (takeOver || !ownership) ownership = await own(store, takeOver);
  const held = ownership;
  void held?.lost.then(() => {
    if (ownership === held) ownership = null;
  });
  const lost = ownership?.lost ?? new Promise<void>(() => {});
  const elsewhere = keeping && ownership === null && "locks" in navigator;
  const file = ownership && (await hasPrivateFiles()) ? `${store}.db` : null;
  const engine = await withPatience(() => startBrowserEngine(file, report));
  try {
    await prepareStore(engine, version);
  } catch (error) {
    // Else the engine would hold the store's file, and nobody could try again.
    await engine.stop();
    throw error;
  }
  // The page is kept for use without a network once what the person waits for is there.
  void offline.start();
  return { engine, elsewhere, lost };
}

async function hasPrivateFiles(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return true;
  } catch {
    return false;
  }
}

/** After a crash, or while another tab lets go, the store's file can be held for a moment. */
async function withPatience(open: () => Promise<Engine>): Promise<Engine> {
  for (const pause of [200, 400, 800, 1600]) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Failure) || !/access handle/i.test(JSON.stringify(error.values))) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return open();
}

/** Each relation that was built, on the browser's own timeline: the benchmark reads it there. */
const workspace: Workspace = new Workspace({
  start,
  models: async () => (await import("./models/catalogue.ts")).CATALOGUE,
  compute: statisticsWorker(),
  heard: ({ relation, ms, rows, bytes, cached }) => {
    if (cached) return;
    const end = performance.now();
    performance.measure(`relation ${relation}`, { start: end - ms, end, detail: { rows, bytes } });
  },
  edited: (slug, notebook) => void page.keepCopy(slug, notebook),
  refill: async (company) => company === "simulated" && page.refill(),
});

/** The generator's batches, asked for one at a time; leaving early ends its worker. */
async function* batches(options: object, signal: AbortSignal) {
  const worker = await startWorker(new URL(generator, location.href).href, "module");
  let stop = (_reason: Failure) => {};
  const cancel = () => stop(new Failure("cancelled"));
  signal.addEventListener("abort", cancel);
  try {
    let message: object = options;
    for (;;) {
      const reply = await new Promise<Batch | { done: true }>((resolve, reject) => {
        stop = reject;
        if (signal.aborted) cancel();
        worker.onmessage = ({ data }: MessageEvent<Batch | { done: true }>) => resolve(data);
        worker.onerror = (event) =>
          reject(new Failure("computation_failed", { model: "sample", message: event.message }));
        worker.postMessage(message);
      });
      if ("done" in reply) return;
      yield reply;
      message = { next: true };
    }
  } finally {
    signal.removeEventListener("abort", cancel);
    worker.terminate();
  }
}

const simulate: PageEffects["simulate"] = async ({ preset, ...chosen }, { progress, signal }) => {
  const engine = await workspace.open("simulated");
  const options = { ...chosen, findings: PRESETS[preset] };
  await loadColumns(engine, batches(options, signal), { simulated: true }, { progress, signal });
};

/** The notebooks of the library, each with its translation. */
const library: Offered[] = LIBRARY.map(({ slug, en, ru, pl }) => ({
  slug,
  read: async (locale) => {
    const original = parseNotebook(await en());
    if (locale === "en") return original;
    return translate(original, parseNotebook(await (locale === "ru" ? ru() : pl())));
  },
}));

/** The notebooks that a self-hosted copy adds; one that cannot be fetched is left out. */
async function added(config: Config): Promise<Offered[]> {
  const read = async (path: string, i: number): Promise<Offered[]> => {
    try {
      const answer = await fetch(new URL(path, base));
      if (!answer.ok) return [];
      const notebook = parseNotebook(await answer.text());
      return [{ slug: `own-${i + 1}`, read: async () => notebook }];
    } catch {
      return [];
    }
  };
  return (await Promise.all(config.notebooks.map(read))).flat();
}

const shelf = keepsNothing() ? memoryShelf() : deviceShelf(storeName(base, "notebooks"));

/** Lets go of the store, in another tab as well, and removes what is kept of the person. */
async function forget(): Promise<boolean> {
  await workspace.close();
  ownership ??= await own(store, true);
  const gone = await forgetAll(store, shelf);
  if (gone) location.replace(location.pathname);
  return gone;
}

const page = new Page({ workspace, notebooks: library, shelf, version, simulate });
const target = document.getElementById("app")!;
/** A page around this one could cover what the person agrees to, so nothing starts inside one. */
const framed = window.top !== window;
if (!framed) mount(App, { target, props: { page, offline, forget } });
void (async () => {
  if (framed) {
    const words = await loadWords(pickLocale(navigator.languages, "en"));
    const { default: Framed } = await import("./ui/sharing/Framed.svelte");
    mount(Framed, { target, props: { words } });
    return;
  }
  const config = await fetchConfig(new URL(CONFIG_FILE, base));
  if (config.title) document.title = config.title;
  page.offer(await added(config));
  await page.start(navigator.languages, config.language ?? "en");
})();
