import { ALPHABET, symbols } from "./alphabet.ts";
import { checksOf } from "./checksum.ts";
import { type Question, type Questionnaire, QUESTIONNAIRES, type Response } from "./questions.ts";

// A code is one character for its version (three bits) and its questionnaire (two), five that were
// drawn at random, the answers as one number in a mixed radix, and two checks.

/** Raised when the questions change: a code of another version cannot be read. */
export const VERSION = 1;
/** How many characters stand before the answers, and behind them. */
export const HEAD = 1;
export const ID = 5;
export const CHECKS = 2;

/** Five random characters from five random bytes; in 1,000 answers two alike have odds of 1 : 67. */
export const randomId = (random: Uint8Array): string =>
  Array.from(random.subarray(0, ID), (byte) => ALPHABET[byte & 31]).join("");

/** The id of a response that begins now. */
export const drawId = (): string => randomId(crypto.getRandomValues(new Uint8Array(ID)));

/** Options of a question and one for no answer. */
export const radix = ({ scores }: Question) => scores.length + 1;

const answersLength = ({ questions }: Questionnaire) => {
  const most = questions.reduce((product, question) => product * BigInt(radix(question)), 1n) - 1n;
  return Math.ceil(most.toString(2).length / 5);
};

/** The characters of a questionnaire's code, without the dashes. */
export const codeLength = (questionnaire: Questionnaire): number =>
  HEAD + ID + answersLength(questionnaire) + CHECKS;

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

/** A code in equal groups, of four characters or of three, as it is shown. */
const grouped = (code: string): string =>
  (code.match(code.length % 4 === 0 ? /.{4}/g : /.{1,3}/g) ?? []).join("-");

function inFives(packed: bigint, asked: Questionnaire): number[] {
  const length = answersLength(asked);
  return Array.from({ length }, (_, i) => Number((packed >> BigInt(5 * (length - 1 - i))) & 31n));
}
