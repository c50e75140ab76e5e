/** How people write yes and no, in three languages; compared after normalising and trimming. */
export const YES = ["1", "yes", "y", "true", "t", "да", "д", "истина", "tak", "prawda"] as const;
export const NO = ["0", "no", "n", "false", "f", "нет", "н", "ложь", "nie", "fałsz"] as const;

/** Words that stand for "no value" in exports, as programs write them; a cell that holds one is empty. */
export const EMPTY_WORDS = [
  "NULL",
  "Null",
  "null",
  "\\N",
  "N/A",
  "n/a",
  "#N/A",
  "NaN",
  "nan",
  "None",
  "none",
  "nil",
  "-",
  "–",
  "—",
] as const;

/** Signs and codes that may stand beside an amount of money. */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  PLN: ["zł", "pln"],
  RUB: ["₽", "руб.", "руб", "р.", "rub"],
  EUR: ["€", "eur"],
  USD: ["$", "usd"],
  GBP: ["£", "gbp"],
};
