/** The languages that the page speaks. */
export const LOCALES = ["en", "ru", "pl"] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  ru: "Русский",
  pl: "Polski",
};

export const isLocale = (text: string): text is Locale =>
  (LOCALES as readonly string[]).includes(text);

/** The first of a person's languages that the page speaks, else the fallback. */
export function pickLocale(languages: readonly string[], fallback: Locale = "en"): Locale {
  const codes = languages.map((language) => language.toLowerCase().split("-")[0] ?? "");
  return codes.find(isLocale) ?? fallback;
}
