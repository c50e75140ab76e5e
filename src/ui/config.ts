import { isLocale, type Locale } from "../words/locale.ts";

/** What a self-hosted copy may say in `rungs.config.json`, beside its `index.html`. */
export interface Config {
  readonly title: string | null;
  /** For visitors whose browser speaks none of the page's languages. */
  readonly language: Locale | null;
  /** Addresses of its own notebooks, relative to the page. */
  readonly notebooks: readonly string[];
}

export const CONFIG_FILE = "rungs.config.json";

/** Reads a configuration; what is missing or is not what it should be counts as not said. */
export function readConfig(data: unknown): Config {
  const { title, language, notebooks } = (
    typeof data === "object" && data !== null ? data : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    title: typeof title === "string" && title !== "" ? title : null,
    language: typeof language === "string" && isLocale(language) ? language : null,
    notebooks: Array.isArray(notebooks)
      ? notebooks.filter((path): path is string => typeof path === "string" && isRelative(path))
      : [],
  };
}

/** A notebook stands beside the page: no other origin, and nothing above the page's folder. */
const isRelative = (path: string) => /^[\w-]+(?:[/.][\w-]+)*\.md$/.test(path);

/** Fetches the configuration; a copy without one, or with a broken one, runs on the defaults. */
export async function fetchConfig(address: URL): Promise<Config> {
  try {
    const answer = await fetch(address);
    return readConfig(answer.ok ? await answer.json() : null);
  } catch {
    return readConfig(null);
  }
}
