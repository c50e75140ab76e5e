/** A text on its way to the shelf, and the one that it is to take the place of. */
export interface Unwritten {
  readonly slug: string;
  readonly text: string;
  readonly known: string | null;
}

/**
 * What the browser's database has not taken yet. A page that closes does not wait for it, but this
 * is written at once, and settled when the page is opened next. A browser that keeps nothing here
 * loses only the last letters.
 * @param name of the shelf
 */
export function unwrittenOf(name: string) {
  const prefix = `${name}:unwritten:`;
  return {
    begin({ slug, text, known }: Unwritten): void {
      try {
        localStorage.setItem(prefix + slug, JSON.stringify({ text, known }));
      } catch {
        return;
      }
    },
    /** The database has it now; a text that was begun meanwhile stays. */
    end(slug: string, text?: string): void {
      try {
        const there = localStorage.getItem(prefix + slug);
        if (there === null || (text !== undefined && read(there)?.text !== text)) return;
        localStorage.removeItem(prefix + slug);
      } catch {
        return;
      }
    },
    all(): Unwritten[] {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .flatMap((key) => {
            const found = read(localStorage.getItem(key));
            return found ? [{ slug: key.slice(prefix.length), ...found }] : [];
          });
      } catch {
        return [];
      }
    },
  };
}

function read(value: string | null): { text: string; known: string | null } | null {
  try {
    const found = JSON.parse(value ?? "null") as { text?: unknown; known?: unknown } | null;
    if (typeof found?.text !== "string") return null;
    return { text: found.text, known: typeof found.known === "string" ? found.known : null };
  } catch {
    return null;
  }
}
