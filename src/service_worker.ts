// Keeps one whole version of the page for use without a network. It is built beside `index.html`;
// `precache.ts` writes into it what belongs to its version.

/** The files of one build: their SHA-256 by path, and the script that the page of it starts. */
interface Precache {
  readonly version: string;
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}
declare const __PRECACHE__: Precache;

/** What this script needs of a service worker's scope, which the page's own types do not know. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", hear: (event: Lasting) => void): void;
  addEventListener(kind: "message", hear: (event: MessageEvent) => void): void;
  addEventListener(kind: "fetch", hear: (event: Asked) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Scope;
const { version, entry, files } = __PRECACHE__;
const scope = worker.registration.scope;
/** Copies of the page in other folders of this host have caches of their own. */
const OURS = `rungs:${new URL(scope).pathname}:`;
const CONFIG = "rungs.config.json";
/** A network that answers so late is taken for none, in milliseconds. */
const PATIENCE = 4000;

const kept = () => caches.open(OURS + version);
const found = async (url: string) => (await kept()).match(url, { ignoreVary: true });

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*$/, "");
  if (request.method !== "GET" || !url.startsWith(scope)) return;
  const path = url.slice(scope.length);
  if (request.mode === "navigate" && (path === "" || path === "index.html")) {
    event.respondWith(found(scope).then((answer) => answer ?? fetch(request)));
    event.waitUntil(tidy());
  } else if (path in files || path.startsWith("assets/")) event.respondWith(asset(url, request));
  else if (path === CONFIG || path.endsWith(".md")) event.respondWith(changing(url));
});

/** Takes in the whole version, or nothing: what is missing or damaged fails the installation. */
async function install(): Promise<void> {
  const cache = await kept();
  const take = async ([path, integrity]: readonly [string, string]) => {
    const url = scope + path;
    // A name with a hash in it means the same bytes in every version.
    const before = path.startsWith("assets/") && (await caches.match(url, { ignoreVary: true }));
    await cache.put(url, before || (await whole(await fetch(url, { integrity }))));
  };
  await Promise.all([...Object.entries(files).map(take), takePage(cache)]);
  await takeAdded(cache).catch(() => undefined);
}

/** The page, as long as it is the one of this version: a host may be in the middle of an update. */
async function takePage(cache: Cache): Promise<void> {
  const answer = await whole(await fetch(scope, { cache: "no-store" }));
  const text = await answer.text();
  if (!text.includes(entry)) throw new Error("The page is of another version.");
  const headers = new Headers(answer.headers);
  // The text is unpacked here, and a page that came by a redirect could not be shown.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  await cache.put(scope, new Response(text, { headers }));
}

/** What a self-hosted copy adds without a build: its configuration and its notebooks. */
async function takeAdded(cache: Cache): Promise<void> {
  const config = await whole(await fetch(scope + CONFIG, { cache: "no-cache" }));
  await cache.put(scope + CONFIG, config.clone());
  const { notebooks } = (await config.json()) as { notebooks?: unknown };
  for (const path of Array.isArray(notebooks) ? notebooks : []) {
    const url = new URL(String(path), scope).href;
    if (url.startsWith(scope)) await cache.put(url, await whole(await fetch(url)));
  }
}

async function whole(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer;
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await tidy();
}

/** Drops older versions once no page of them can be open, and none is on its way here. */
async function tidy(): Promise<void> {
  if (worker.registration.installing || worker.registration.waiting) return;
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length > 1) return;
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(OURS) && name !== OURS + version,
  );
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** A file of this version; an older page that is still open finds its own in the older cache. */
async function asset(url: string, request: Request): Promise<Response> {
  return (await found(url)) ?? (await caches.match(url, { ignoreVary: true })) ?? fetch(request);
}

/** What a host may change without a build: from the network where it answers, else as it was. */
async function changing(url: string): Promise<Response> {
  try {
    const answer = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) await (await kept()).put(url, answer.clone());
    return answer;
  } catch (error) {
    const before = await found(url);
    if (before) return before;
    throw error;
  }
}
