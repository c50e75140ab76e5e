/**
 * How well a letter fits the languages of an encoding, for telling encodings apart. Russian letters
 * weigh by how frequent they are, so that text read in the wrong Cyrillic code page scores low.
 */
export type Letters = ReadonlyMap<string, number>;

const weigh = (groups: readonly (readonly [string, number])[]): Letters => {
  const letters = new Map<string, number>();
  for (const [text, weight] of groups) {
    for (const letter of text) {
      letters.set(letter, weight);
      // Small letters are the rule, capitals stand at the start of words.
      letters.set(letter.toUpperCase(), weight * 0.8);
    }
  }
  return letters;
};

export const RUSSIAN: Letters = weigh([
  ["оеаинтсрвл", 1.2],
  ["кмдпуяыьгз", 0.9],
  ["бчйхжшю", 0.5],
  ["цщэфъё", 0.2],
]);

/** Polish first, then what else stands in the code pages of Central Europe. */
export const CENTRAL: Letters = weigh([
  ["ąćęłńśźż", 1],
  ["ó", 0.9],
  ["áčďéěíňřšťúůýžäëöüőűľĺôŕß", 0.6],
  ["ăâîşţçđ", 0.2],
]);

export const WESTERN: Letters = weigh([
  ["äöüßéèêàâçîïôûùœæøåñáíóúìò", 0.9],
  ["ëãõÿ", 0.5],
]);

/** Pairs of letters that Russian words are full of. */
export const RUSSIAN_PAIRS: ReadonlySet<string> = new Set(
  (
    "ст но ен то на ов ни ра во ко ро ос ол ал ли ре по пр ес ер го не ка от ор ан ет ва те ел да " +
    "ми ер ат ны ки де ом мо ин за ть ле ля ие ое ла та ме им ас до ие ма тр ру ск иц ий ой ая ый"
  ).split(" "),
);
