/** Text without its case and accents, a letter for a letter. */
const plain = (text: string) =>
  Array.from(text.toLowerCase(), (letter) => letter.normalize("NFD")[0] ?? letter)
    .join("")
    .replaceAll("ł", "l")
    .replaceAll("_", " ");

/**
 * How well a text answers to what was typed: its letters in their order, best where they begin words
 * or stand together; 0 where they are not all there.
 */
export function likeness(typed: string, text: string): number {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const letters = plain(text);
  let sum = words.length === 0 ? 1 : 0;
  for (const word of words) {
    const found = likenessOfWord(word, letters);
    if (found === 0) return 0;
    sum += found;
  }
  // Nothing is meant more surely than what is written out.
  if (words.length > 0 && words.join(" ") === letters) sum += letters.length;
  // Of two texts with the same letters the shorter one is meant more often.
  return sum + 1 / (2 + letters.length);
}

function likenessOfWord(word: string, text: string): number {
  const at = text.indexOf(word);
  if (at >= 0) return word.length * (startsWord(text, at) ? 4 : 3);
  const letters = Array.from(word);
  let score = 0;
  let from = 0;
  let before = -2;
  for (const letter of letters) {
    const next = text.indexOf(letter, from);
    if (next < 0) return 0;
    score += next === before + 1 ? 2 : startsWord(text, next) ? 1.5 : 0.25;
    before = next;
    from = next + 1;
  }
  // Letters that are scattered over a text are found in nearly every one.
  return score >= letters.length ? score : 0;
}

const startsWord = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
