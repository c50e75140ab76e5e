import { normalised } from "./alike.ts";
import { symbols } from "./alphabet.ts";
import { isWhole, LONGEST } from "./checksum.ts";
import { CHECKS, codeLength, HEAD, ID, radix, VERSION } from "./code.ts";
import { type Answers, type Questionnaire, QUESTIONNAIRES, type Response } from "./questions.ts";

/** What is wrong with a code that is refused. */
export type CodeProblem =
  | { readonly kind: "empty" }
  /** It holds a character that no code has. */
  | { readonly kind: "character"; readonly character: string }
  /** It is too short or too long: characters were left out or added. */
  | { readonly kind: "length"; readonly length: number; readonly lengths: readonly number[] }
  /** A character is wrong, or two are swapped. */
  | { readonly kind: "damaged" }
  /** It was made by another version of the page. */
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "questionnaire" };

export type Decoded =
  | { readonly response: Response; readonly problem?: never }
  | { readonly problem: CodeProblem; readonly response?: never };

/** How long the codes of the questionnaires are. */
export const LENGTHS = Object.values(QUESTIONNAIRES).map(codeLength);

/** Reads a code, forgiving capitals, spaces, dashes and look-alikes; says what is wrong with others. */
export function decode(text: string): Decoded {
  const code = normalised(text);
  const all = symbols(code);
  if (code === "") return { problem: { kind: "empty" } };
  const strange = all.indexOf(-1);
  if (strange >= 0) return { problem: { kind: "character", character: [...code][strange] ?? "" } };
  const wrongLength = { kind: "length", length: all.length, lengths: LENGTHS } as const;
  if (all.length > LONGEST) return { problem: wrongLength };
  if (!isWhole(all))
    return { problem: LENGTHS.includes(all.length) ? { kind: "damaged" } : wrongLength };
  const version = all[0]! >> 2;
  if (version !== VERSION) return { problem: { kind: "version", version } };
  const asked = Object.values<Questionnaire>(QUESTIONNAIRES).find(
    ({ number }) => number === (all[0]! & 3),
  );
  if (!asked) return { problem: { kind: "questionnaire" } };
  if (all.length !== codeLength(asked)) return { problem: wrongLength };
  const answers = unpacked(all.slice(HEAD + ID, -CHECKS), asked);
  if (!answers) return { problem: { kind: "damaged" } };
  return { response: { questionnaire: asked.name, id: code.slice(HEAD, HEAD + ID), answers } };
}

function unpacked(fives: readonly number[], asked: Questionnaire): Answers | null {
  let packed = fives.reduce((sum, five) => sum * 32n + BigInt(five), 0n);
  const answers: Record<string, number> = {};
  for (const question of [...asked.questions].reverse()) {
    const option = Number(packed % BigInt(radix(question)));
    packed /= BigInt(radix(question));
    if (option > 0) answers[question.id] = question.scores[option - 1]!;
  }
  return packed === 0n ? answers : null;
}
