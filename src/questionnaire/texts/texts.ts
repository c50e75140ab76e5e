import type { Locale } from "../../words/locale.ts";
import type { Question, QuestionnaireName } from "../questions.ts";
import { en } from "./en.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";

/** What a question says: what it asks, what its ends mean, or what its options are. */
export interface QuestionText {
  readonly ask?: string;
  readonly low?: string;
  readonly high?: string;
  readonly options?: readonly string[];
}

export interface QuestionnaireText {
  readonly title: string;
  readonly lead: string;
  readonly length: string;
  readonly questions: Readonly<Record<string, QuestionText>>;
}

export interface Texts {
  readonly questionnaires: Readonly<Record<QuestionnaireName, QuestionnaireText>>;
  /** Asked of every line, between its two poles. */
  readonly line: string;
  /** Asked before the statements with which one agrees. */
  readonly agreement: string;
  /** The seven places on a line, from its first pole to its second. */
  readonly places: readonly string[];
  /** The ends of a scale of agreement. */
  readonly agree: { readonly low: string; readonly high: string };
  readonly page: Readonly<Record<PageText, string>>;
}

export type PageText =
  | "title"
  | "language"
  | "teaching"
  | "nothing_kept"
  | "begin"
  | "print"
  | "part"
  | "back"
  | "next"
  | "to_review"
  | "clear"
  | "number_hint"
  | "number_wrong"
  | "review"
  | "review_lead"
  | "no_answer"
  | "change"
  | "make_code"
  | "code"
  | "code_lead"
  | "code_again"
  | "qr"
  | "copy"
  | "copied"
  | "copy_by_hand"
  | "another"
  | "paper_lead"
  | "paper_number"
  | "tally"
  | "tally_lead"
  | "tally_company"
  | "tally_date"
  | "tally_forms"
  | "tally_question"
  | "version";

export const TEXTS: Readonly<Record<Locale, Texts>> = { en, ru, pl };

/** What the ends of a question's scale mean; one with options has none. */
export const endsOf = (texts: Texts, { form }: Question, said: QuestionText) =>
  form === "agreement" ? texts.agree : said;

/** What an answer means in words: its option, its place on a line, or its number between the ends. */
export function answerText(texts: Texts, question: Question, said: QuestionText, score: number) {
  const place = question.scores.indexOf(score);
  if (question.form === "choice") return said.options?.[place] ?? String(score);
  return question.form === "line" ? (texts.places[place] ?? String(score)) : String(score);
}
