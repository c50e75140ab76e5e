/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so that nothing in a code looks
 * like anything else in it. A character stands for five bits.
 */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The five bits of each character, −1 for one that no code has. */
export const symbols = (text: string): number[] => [...text].map((c) => ALPHABET.indexOf(c));
