/**
 * The script that runs first in every worker: it answers 404 to each request, our own origin
 * included, since a computed address in SQL would otherwise write data into a host's log. A request
 * that throws inside a wasm frame would corrupt the engine; a 404 does not.
 * @param passing the one address that may be fetched, once: the engine's wasm file
 */
export function guard(passing?: string): string {
  return `(${install.toString()})(${JSON.stringify(passing ?? null)});`;
}

function install(passing: string | null): void {
  const worker = globalThis as unknown as Record<string, unknown>;
  const fetchOnce = globalThis.fetch.bind(globalThis);
  let left = passing;
  worker.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const address = typeof input === "object" && "url" in input ? input.url : String(input);
    if (left !== null && address === left) {
      left = null;
      return fetchOnce(input, init);
    }
    return Promise.resolve(new Response("", { status: 404 }));
  };
  worker.XMLHttpRequest = class {
    status = 0;
    readyState = 0;
    response: ArrayBuffer | null = null;
    responseText = "";
    onload: (() => void) | null = null;
    open() {}
    setRequestHeader() {}
    overrideMimeType() {}
    addEventListener() {}
    abort() {}
    getResponseHeader() {
      return null;
    }
    getAllResponseHeaders() {
      return "";
    }
    send() {
      this.status = 404;
      this.readyState = 4;
      this.response = new ArrayBuffer(0);
      this.onload?.();
    }
  };
  for (const name of [
    "WebSocket",
    "WebSocketStream",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "BroadcastChannel",
    "Worker",
    "SharedWorker",
  ]) {
    worker[name] = undefined;
  }
}
