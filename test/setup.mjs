// Runs before `npm start` and `npm test` with Node's own modules alone: installs what the lock
// file asks for when it changed and, for tests, finds a Chromium or installs one.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const run = (command) => execSync(command, { stdio: "inherit" });
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Rungs needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

const hash = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const mark = "node_modules/.rungs-lock";
if (!existsSync(mark) || readFileSync(mark, "utf8") !== hash) {
  run("npm ci --no-audit --no-fund");
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(mark, hash);
}

if (process.argv.includes("--browser")) {
  const { chromiumPath } = await import("./chromium.mjs");
  if (!chromiumPath()) {
    try {
      run("npx playwright install chromium");
    } catch {
      console.error("Playwright could not download its Chromium; trying the system's packages.");
    }
  }
  if (!chromiumPath() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get update -q && apt-get install -qy --no-install-recommends chromium");
  }
  if (!chromiumPath()) {
    console.error("No Chromium found. Install one and set CHROMIUM_PATH to its executable.");
    process.exit(1);
  }
}
