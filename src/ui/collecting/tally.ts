import type {
  Answers,
  Question,
  Questionnaire,
  QuestionnaireName,
} from "../../questionnaire/questions.ts";
import { QUESTIONNAIRES } from "../../questionnaire/questions.ts";
import { type Collected, type SurveyRow, surveyRows } from "../../questionnaire/rows.ts";

/** Answers of which only the numbers were gathered: how often each score of a question was ticked. */
export interface Tally extends Collected {
  readonly questionnaire: QuestionnaireName;
  readonly id: string;
  /** Answers that all who were counted have in common, such as whether they lead others. */
  readonly common: Answers;
  /** By question, how many gave each score, in the order of its scores. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

/** More answers of one kind than any room holds. */
export const MOST = 999;

/** Questions whose answers a tally counts: of a number that is written in there is nothing to tick. */
export const countable = ({ questions }: Questionnaire): readonly Question[] =>
  questions.filter(({ construct, form }) => construct !== undefined && form !== "number");

/** Questions that are answered once for all who are counted. */
export const common = ({ questions }: Questionnaire): readonly Question[] =>
  questions.filter(({ construct }) => construct === undefined);

/** How many answers a tally holds. */
export const answersIn = ({ counts }: Tally): number =>
  Object.values(counts).reduce((sum, of) => sum + of.reduce((all, count) => all + count, 0), 0);

/**
 * A row of `surveys` for each counted answer. Which answers one person gave is not known, so each
 * counts as somebody else's, and nothing about how answers hang together follows from them.
 */
export function tallyRows({
  questionnaire,
  id,
  common: shared,
  counts,
  at,
  unit,
}: Tally): SurveyRow[] {
  return countable(QUESTIONNAIRES[questionnaire]).flatMap((question) =>
    question.scores.flatMap((score, option) =>
      Array.from({ length: counts[question.id]?.[option] ?? 0 }, (_, i) =>
        surveyRows(
          {
            questionnaire,
            id: `${id}-${question.id}-${score}-${i + 1}`,
            answers: { ...shared, [question.id]: score },
          },
          { at, unit },
        ),
      ).flat(),
    ),
  );
}
