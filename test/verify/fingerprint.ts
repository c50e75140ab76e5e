import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One number for the content of files and folders, told by their paths from the root. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const visit = (path: string) => {
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    } else hash.update(path).update(readFileSync(join(root, path)));
  };
  for (const path of paths) visit(path);
  return hash.digest("hex").slice(0, 16);
}
