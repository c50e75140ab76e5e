import type { Locale } from "../words/locale.ts";
import { readSimulation, type Simulation, simulationQuery } from "./simulation.ts";

/** What the page's address asks for: a notebook, and a simulated company to show it on. */
export interface Asked {
  readonly slug: string;
  readonly simulation: Simulation | null;
}

/**
 * Reads the part of the address after its `#`, which no host sees: `#/segments?seed=7`.
 * @param language of the data, where the address names none
 */
export function readAddress(language: Locale): Asked {
  const [, slug = "", query = ""] = /^#\/([\w-]*)(?:\?(.*))?$/.exec(location.hash) ?? [];
  return { slug, simulation: readSimulation(new URLSearchParams(query), language) };
}

/** Writes where one is into the address, so that going back and a reload lead here again. */
export function writeAddress(slug: string, simulation: Simulation | null, language: Locale): void {
  const path = simulation ? `${slug}?${simulationQuery(simulation)}` : slug;
  const hash = `#/${path}`;
  if (location.hash === hash) return;
  const asked = readAddress(language);
  // A short address of the same place is only written out: going back must not meet it again.
  const same =
    path === `${asked.slug}?${asked.simulation ? simulationQuery(asked.simulation) : ""}`;
  history[same ? "replaceState" : "pushState"](null, "", hash);
}
