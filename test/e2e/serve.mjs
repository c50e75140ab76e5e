// Serves the built folder under a sub-path, as GitHub Pages does. Writes each address asked for to
// standard output when asked to, so that a test can see what reached the page's own origin.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const BASE = "/team/loyalty/";
export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".md": "text/markdown; charset=utf-8",
};

/** Starts the server of a folder; `seen` collects every address that was asked for. */
export function serve(port, seen = [], root = DIST) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    seen.push(request.url ?? "/");
    const inside = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : null;
    const file = inside === null ? null : join(root, normalize(`/${inside || "index.html"}`));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": statSync(file).size,
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await serve(Number(process.argv[2] ?? 4173));
}
