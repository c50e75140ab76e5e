import type { Notebook } from "../../notebook/document.ts";
import { parseNotebook } from "../../notebook/parse.ts";
import { decodeShared } from "../../notebook/share.ts";
import type { Locale } from "../../words/locale.ts";
import { readSimulation, type Simulation } from "../simulation.ts";
import { sharedIn } from "./share_link.ts";

/** A notebook that came from somebody else; nothing of it runs until the person has agreed. */
export interface Stranger {
  readonly from: "file" | "link";
  /** The file's name; empty for a link. */
  readonly name: string;
  readonly notebook: Notebook;
  /** The simulated company that a link brings along. */
  readonly simulation: Simulation | null;
}

export async function strangerFrom(file: File): Promise<Stranger> {
  const notebook = parseNotebook(await file.text());
  return { from: "file", name: file.name, notebook, simulation: null };
}

/**
 * The notebook that an address holds, or null where it holds none.
 * @throws Failure `share_version`, `share_damaged`, `share_large`
 */
export async function strangerIn(hash: string, language: Locale): Promise<Stranger | null> {
  const shared = sharedIn(hash);
  if (!shared) return null;
  const notebook = parseNotebook(await decodeShared(shared.data));
  const simulation = readSimulation(new URLSearchParams(shared.query), language);
  return { from: "link", name: "", notebook, simulation };
}
