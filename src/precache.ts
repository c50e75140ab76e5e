import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";

const WORKER = "service_worker.js";

/** What is not taken in: the page is held against its entry script, the others are not of it. */
const LEFT_OUT = new Set([WORKER, "index.html", "rungs.config.json", "picture.png"]);

/**
 * Builds the service worker and writes the list of all built files into it, each with its hash.
 * Own instead of a package's: a version is taken in whole or not at all, checked file by file, and
 * what a self-hosted copy changes without a build is not in it.
 */
export function precache(): Plugin {
  return {
    name: "rungs-precache",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/service_worker.ts", fileName: WORKER });
    },
    writeBundle({ dir = "dist" }) {
      const files = Object.fromEntries(
        listed(dir).map((path) => [path, integrity(readFileSync(join(dir, path)))]),
      );
      const page = readFileSync(join(dir, "index.html"), "utf8");
      const entry = /<script[^>]*\ssrc="\.\/([^"]+)"/.exec(page)?.[1];
      if (!entry) throw new Error("The page starts no script.");
      const version = integrity(Buffer.from(JSON.stringify(files) + page)).slice(7, 23);
      const script = readFileSync(join(dir, WORKER), "utf8");
      const [before, after, ...more] = script.split("__PRECACHE__");
      if (after === undefined || more.length > 0) throw new Error("The list has no single place.");
      writeFileSync(join(dir, WORKER), before + JSON.stringify({ version, entry, files }) + after);
    },
  };
}

function listed(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(dir.length + 1))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !LEFT_OUT.has(path) && !path.endsWith(".map"))
    .sort();
}

const integrity = (bytes: Buffer) =>
  `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
