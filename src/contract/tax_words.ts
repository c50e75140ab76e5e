/** What a header of amounts says about tax, by words of its own or by several in a row. */
export const TAX_WORDS = {
  gross: ["gross", "brutto", "incl vat", "including vat", "incl tax", "with vat", "с ндс", "z vat"],
  net: [
    "net",
    "netto",
    "excl vat",
    "excluding vat",
    "excl tax",
    "without vat",
    "без ндс",
    "bez vat",
  ],
} as const;
