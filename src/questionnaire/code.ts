import { ALPHABET, normalised, symbols } from "./alphabet.ts";
import { checksOf, isWhole, LONGEST } from "./checksum.ts";
import {
  type Answers,
  type Question,
  type Questionnaire,
  QUESTIONNAIRES,
  type Response,
} from "./questions.ts";

// A code is one character for its version (three bits) and its questionnaire (two), five that were
// drawn at random, the answers as one number in a mixed radix, and two checks.

/** Raised when the questions change: a code of another version cannot be read. */
export const VERSION = 1;
const HEAD = 1;
const ID = 5;
const CHECKS = 2;

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

/** Five random characters from five random bytes; in 1,000 answers two alike have odds of 1 : 67. */
export const randomId = (random: Uint8Array): string =>
  Array.from(random.subarray(0, ID), (byte) => ALPHABET[byte & 31]).join("");

/** Options of a question and one for no answer. */
const radix = ({ scores }: Question) => scores.length + 1;

const answersLength = ({ questions }: Questionnaire) => {
  const most = questions.reduce((product, question) => product * BigInt(radix(question)), 1n) - 1n;
  return Math.ceil(most.toString(2).length / 5);
};

/** The characters of a questionnaire's code, without the dashes. */
export const codeLength = (questionnaire: Questionnaire): number =>
  HEAD + ID + answersLength(questionnaire) + CHECKS;

const LENGTHS = Object.values(QUESTIONNAIRES).map(codeLength);

/** A response as a code in groups. Throws where an answer is none of its question's scores. */
export function encode({ questionnaire, id, answers }: Response): string {
  const asked: Questionnaire = QUESTIONNAIRES[questionnaire];
  let packed = 0n;
  for (const question of asked.questions) {
    const score = answers[question.id];
    const option = score === undefined ? 0 : question.scores.indexOf(score) + 1;
    if (score !== undefined && option === 0)
      throw new RangeError(`${score} is no answer to ${question.id}.`);
    packed = packed * BigInt(radix(question)) + BigInt(option);
  }
  const body = [VERSION * 4 + asked.number, ...symbols(id), ...inFives(packed, asked)];
  const code = [...body, ...checksOf(body)].map((symbol) => ALPHABET[symbol]).join("");
  return grouped(code);
}

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

/** A code in equal groups, of four characters or of three, as it is shown. */
const grouped = (code: string): string =>
  (code.match(code.length % 4 === 0 ? /.{4}/g : /.{1,3}/g) ?? []).join("-");

function inFives(packed: bigint, asked: Questionnaire): number[] {
  const length = answersLength(asked);
  return Array.from({ length }, (_, i) => Number((packed >> BigInt(5 * (length - 1 - i))) & 31n));
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
