/** The words of a theme in another language: the same keys as in English. */
export type Theme<English> = {
  readonly [Part in keyof English]: { readonly [Key in keyof English[Part]]: string };
};
