import { keepsNothing } from "./keeping_nothing.ts";

/** What a person chose for this copy of the page; kept in the browser where it allows that. */
export type Preference = "locale" | "theme" | "company" | "profiles" | "answers";

// Several copies may share one origin, so each name carries the page's own folder.
const folder = () => `rungs:${new URL(".", location.href).pathname}:`;

/** A session that keeps nothing remembers its choices with its tab, and they end with it. */
const storage = () => (keepsNothing() ? sessionStorage : localStorage);

/** The kept choice, or null where there is none or the browser keeps nothing. */
export function kept(name: Preference): string | null {
  try {
    const choice = storage().getItem(folder() + name);
    // Its language and colours are those that were chosen here before; its data are not.
    const own = name === "company" || name === "profiles" || name === "answers";
    return choice ?? (own ? null : localStorage.getItem(folder() + name));
  } catch {
    return null;
  }
}

/** Keeps a choice; a browser that refuses only forgets it. */
export function keep(name: Preference, value: string): void {
  try {
    storage().setItem(folder() + name, value);
  } catch {
    return;
  }
}

/** Forgets every choice. */
export function forgetPreferences(): void {
  for (const kind of [localStorage, sessionStorage]) {
    for (const name of Object.keys(kind)) if (name.startsWith(folder())) kind.removeItem(name);
  }
}
