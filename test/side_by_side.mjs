/**
 * Runs scripts of package.json at the same time, each of which keeps only one core busy:
 * `node test/side_by_side.mjs check lint`. What one of them says is shown as a whole when it ends.
 */
import { spawn } from "node:child_process";

const ended = process.argv.slice(2).map(
  (script) =>
    new Promise((resolve) => {
      const said = [];
      const child = spawn("npm", ["run", script], { shell: process.platform === "win32" });
      child.stdout.on("data", (part) => said.push(part));
      child.stderr.on("data", (part) => said.push(part));
      child.on("close", (code) => {
        process.stdout.write(Buffer.concat(said));
        resolve(code ?? 1);
      });
    }),
);
process.exitCode = Math.max(...(await Promise.all(ended)));
