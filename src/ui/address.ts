import type { AskedValues } from "../notebook/asked_values.ts";
import type { Locale } from "../words/locale.ts";
import { readSimulation, type Simulation, simulationQuery } from "./simulation.ts";

/** What the page's address asks for: a notebook, a simulated company, and what inputs are set to. */
export interface Asked {
  readonly slug: string;
  readonly simulation: Simulation | null;
  readonly values: AskedValues;
}

/** What an address says of the simulated company; an input of such a name is not in addresses. */
const OF_SIMULATION = new Set(["seed", "customers", "language", "preset"]);

/** Screens that are no notebook, as addresses call them; no notebook can be called so. */
const SCREENS = { load: "#/~files", data: "#/~data", collect: "#/~answers" } as const;

export type Screen = keyof typeof SCREENS;

/** The screen that the address asks for; null where it asks for a notebook or for none. */
export const readScreen = (): Screen | null =>
  (Object.keys(SCREENS) as Screen[]).find((screen) => SCREENS[screen] === location.hash) ?? null;

/** Writes a screen into the address as a place of its own: going back leads where one came from. */
export function writeScreen(screen: Screen): void {
  if (readScreen() !== screen) history.pushState({ behind: true }, "", SCREENS[screen]);
}

/** Takes a screen that is done with out of the way back. */
export const replaceScreen = (slug: string): void => history.replaceState(null, "", `#/${slug}`);

/** Whether the page that one came from to this screen is the one before it. */
export const comesFromHere = (): boolean =>
  readScreen() !== null && (history.state as { behind?: boolean } | null)?.behind === true;

/**
 * Reads the part of the address after its `#`, which no host sees: `#/segments?seed=7&bins=4`.
 * @param language of the data, where the address names none
 */
export function readAddress(language: Locale): Asked {
  const [, slug = "", query = ""] = /^#\/([\w-]*)(?:\?(.*))?$/.exec(location.hash) ?? [];
  const asked = new URLSearchParams(query);
  const names = [...new Set(asked.keys())].filter((name) => !OF_SIMULATION.has(name));
  return {
    slug,
    simulation: readSimulation(asked, language),
    values: new Map(names.map((name) => [name, asked.getAll(name)])),
  };
}

/**
 * Writes where one is into the address, so that going back and a reload lead here again. What an
 * input is set to does not make another place: going back leads to the notebook before.
 */
export function writeAddress({ slug, simulation, values }: Asked, language: Locale): void {
  const said = [...values].filter(([name]) => !OF_SIMULATION.has(name));
  const set = new URLSearchParams(said.flatMap(([name, texts]) => texts.map((t) => [name, t])));
  const parts = [simulation ? simulationQuery(simulation) : "", String(set)].filter(Boolean);
  const hash = `#/${[slug, parts.join("&")].filter(Boolean).join("?")}`;
  if (location.hash === hash) return;
  const before = readAddress(language);
  const company = (one: Simulation | null) => (one ? simulationQuery(one) : "");
  // A short address of the same place is only written out: going back must not meet it again.
  const same =
    readScreen() === null &&
    slug === before.slug &&
    company(simulation) === company(before.simulation);
  history[same ? "replaceState" : "pushState"](null, "", hash);
}
