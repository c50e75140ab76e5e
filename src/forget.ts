import type { Shelf } from "./ui/shelf.ts";
import { forgetPreferences } from "./ui/preferences.ts";

/**
 * Removes what this page keeps of a person in the browser: the store of their data, their notebooks
 * and their choices. The engine must have let go of the store before.
 * @param store the name of the store's files
 * @returns false where something is still there, as when another tab holds it
 */
export async function forgetAll(store: string, shelf: Shelf): Promise<boolean> {
  forgetPreferences();
  for (const slug of (await shelf.all()).keys()) await shelf.remove(slug);
  const left = (await shelf.all()).size > 0;
  return (await removeFiles(store)) && !left;
}

/** A tab that is told to let go of the store needs a moment for it. */
const PAUSES = [0, 300, 600, 1200];

async function removeFiles(store: string): Promise<boolean> {
  const folder = await navigator.storage.getDirectory().catch(() => null);
  if (!folder) return true;
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const names: string[] = [];
      for await (const name of folder.keys()) if (name.startsWith(store)) names.push(name);
      for (const name of names) await folder.removeEntry(name);
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
