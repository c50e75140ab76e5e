/** What a person chose for this copy of the page; kept in the browser where it allows that. */
export type Preference = "locale" | "theme" | "company";

// Several copies may share one origin, so each name carries the page's own folder.
const storageName = (name: Preference) => `rungs:${new URL(".", location.href).pathname}:${name}`;

/** The kept choice, or null where there is none or the browser keeps nothing. */
export function kept(name: Preference): string | null {
  try {
    return localStorage.getItem(storageName(name));
  } catch {
    return null;
  }
}

/** Keeps a choice; a browser that refuses only forgets it. */
export function keep(name: Preference, value: string): void {
  try {
    localStorage.setItem(storageName(name), value);
  } catch {
    return;
  }
}
