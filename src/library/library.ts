import commitment from "./commitment.md?raw";
import customerBase from "./customer_base.md?raw";
import drivers from "./drivers.md?raw";
import levels from "./levels.md?raw";
import ladder from "./ladder.md?raw";
import orientation from "./orientation.md?raw";
import momentsOfTruth from "./moments_of_truth.md?raw";
import segments from "./segments.md?raw";

/** A built-in notebook as text: the original, and its translations, fetched when asked for. */
export interface LibraryNotebook {
  readonly slug: string;
  readonly en: string;
  ru(): Promise<string>;
  pl(): Promise<string>;
}

const text = async (file: Promise<{ default: string }>) => (await file).default;

/** The built-in notebooks in the order in which they are meant to be read. */
export const LIBRARY = [
  {
    slug: "customer-base",
    en: customerBase,
    ru: () => text(import("./customer_base.ru.md?raw")),
    pl: () => text(import("./customer_base.pl.md?raw")),
  },
  {
    slug: "segments",
    en: segments,
    ru: () => text(import("./segments.ru.md?raw")),
    pl: () => text(import("./segments.pl.md?raw")),
  },
  {
    slug: "levels",
    en: levels,
    ru: () => text(import("./levels.ru.md?raw")),
    pl: () => text(import("./levels.pl.md?raw")),
  },
  {
    slug: "ladder",
    en: ladder,
    ru: () => text(import("./ladder.ru.md?raw")),
    pl: () => text(import("./ladder.pl.md?raw")),
  },
  {
    slug: "commitment",
    en: commitment,
    ru: () => text(import("./commitment.ru.md?raw")),
    pl: () => text(import("./commitment.pl.md?raw")),
  },
  {
    slug: "orientation",
    en: orientation,
    ru: () => text(import("./orientation.ru.md?raw")),
    pl: () => text(import("./orientation.pl.md?raw")),
  },
  {
    slug: "moments-of-truth",
    en: momentsOfTruth,
    ru: () => text(import("./moments_of_truth.ru.md?raw")),
    pl: () => text(import("./moments_of_truth.pl.md?raw")),
  },
  {
    slug: "drivers",
    en: drivers,
    ru: () => text(import("./drivers.ru.md?raw")),
    pl: () => text(import("./drivers.pl.md?raw")),
  },
] as const satisfies readonly LibraryNotebook[];
