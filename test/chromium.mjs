import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** The Chromium that the tests run in: CHROMIUM_PATH, else Playwright's own, else Debian's. */
export function chromiumPath() {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), "/usr/bin/chromium"];
  return candidates.find((path) => path && existsSync(path));
}

/** Chromium refuses to run as root inside its sandbox; elsewhere the sandbox stays on. */
export function chromiumArgs() {
  const root = process.getuid?.() === 0;
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    ...(root ? ["--no-sandbox"] : []),
  ];
}
