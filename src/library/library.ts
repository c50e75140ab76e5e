/** A built-in notebook as text: the original and its translations, each fetched when asked for. */
export interface LibraryNotebook {
  readonly slug: string;
  en(): Promise<string>;
  ru(): Promise<string>;
  pl(): Promise<string>;
}

const text = async (file: Promise<{ default: string }>) => (await file).default;

/** The built-in notebooks in the order in which they are meant to be read. */
export const LIBRARY = [
  {
    slug: "customer-base",
    en: () => text(import("./customer_base.md?raw")),
    ru: () => text(import("./customer_base.ru.md?raw")),
    pl: () => text(import("./customer_base.pl.md?raw")),
  },
  {
    slug: "segments",
    en: () => text(import("./segments.md?raw")),
    ru: () => text(import("./segments.ru.md?raw")),
    pl: () => text(import("./segments.pl.md?raw")),
  },
  {
    slug: "levels",
    en: () => text(import("./levels.md?raw")),
    ru: () => text(import("./levels.ru.md?raw")),
    pl: () => text(import("./levels.pl.md?raw")),
  },
  {
    slug: "ladder",
    en: () => text(import("./ladder.md?raw")),
    ru: () => text(import("./ladder.ru.md?raw")),
    pl: () => text(import("./ladder.pl.md?raw")),
  },
  {
    slug: "commitment",
    en: () => text(import("./commitment.md?raw")),
    ru: () => text(import("./commitment.ru.md?raw")),
    pl: () => text(import("./commitment.pl.md?raw")),
  },
  {
    slug: "orientation",
    en: () => text(import("./orientation.md?raw")),
    ru: () => text(import("./orientation.ru.md?raw")),
    pl: () => text(import("./orientation.pl.md?raw")),
  },
  {
    slug: "people-inside",
    en: () => text(import("./people_inside.md?raw")),
    ru: () => text(import("./people_inside.ru.md?raw")),
    pl: () => text(import("./people_inside.pl.md?raw")),
  },
  {
    slug: "moments-of-truth",
    en: () => text(import("./moments_of_truth.md?raw")),
    ru: () => text(import("./moments_of_truth.ru.md?raw")),
    pl: () => text(import("./moments_of_truth.pl.md?raw")),
  },
  {
    slug: "drivers",
    en: () => text(import("./drivers.md?raw")),
    ru: () => text(import("./drivers.ru.md?raw")),
    pl: () => text(import("./drivers.pl.md?raw")),
  },
] as const satisfies readonly LibraryNotebook[];
