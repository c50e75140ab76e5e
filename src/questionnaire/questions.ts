/** The questionnaires that a room can fill in. Both are teaching instruments, not validated ones. */
export type QuestionnaireName = "company" | "employees";

/**
 * How a question is answered: a line between two poles, points from 0 to 10, points of agreement,
 * one of several choices, or a number that is written in.
 */
export type Form = "line" | "points" | "agreement" | "choice" | "number";

/** What a question asks of, and how its answer is read. */
export interface Question {
  /** Its name in codes, in the words of every language, and as `surveys.item`. */
  readonly id: string;
  readonly form: Form;
  /** The scores of its options, in the order in which they are shown. */
  readonly scores: readonly number[];
  /** A code of `surveys.construct`, or none where the answer says whom or what the others are about. */
  readonly construct?: string;
  readonly role?: "expectation" | "perception";
}

export interface Questionnaire {
  readonly name: QuestionnaireName;
  /** What a code holds instead of the name; a number is never used again. */
  readonly number: number;
  readonly questions: readonly Question[];
}

/** The score of each question that was answered, by its id; what was left out has none. */
export type Answers = Readonly<Record<string, number>>;

/** One filled questionnaire. `id` is drawn at random for each and holds nothing of the person. */
export interface Response {
  readonly questionnaire: QuestionnaireName;
  readonly id: string;
  readonly answers: Answers;
}

const steps = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The seven lines, from operation (−3) to customer (+3), in the order of the profile. */
const lines = (
  [
    "attention",
    "procedures",
    "sales_strategy",
    "mentality",
    "attitude",
    "goal",
    "downturn",
  ] as const
).map((id): Question => ({ id, form: "line", scores: steps(-3, 3), construct: "orientation" }));

const points = (id: string, construct: string, role?: "expectation" | "perception"): Question => ({
  id,
  form: "points",
  scores: steps(0, 10),
  construct,
  ...(role && { role }),
});

const choice = (id: string, scores: readonly number[], construct?: string): Question => ({
  id,
  form: "choice",
  scores,
  ...(construct && { construct }),
});

/** The scores of `provider`: is what one rates a public body or a private company. */
export const PROVIDERS = { 0: "public", 1: "private" } as const;
/** The scores of `leads`: does the one who answers lead others. */
export const LEADERS = { 0: "employee", 1: "manager" } as const;
/** The scores of `incident`: was the last one better than expected, as expected, or worse. */
export const INCIDENTS = { "-1": "misery", 0: "neutral", 1: "magic" } as const;

/** A company that somebody buys from, in two minutes: the exercise of the source text. */
const company: Questionnaire = {
  name: "company",
  number: 0,
  questions: [
    choice("provider", [0, 1]),
    points("expected", "quality", "expectation"),
    points("perceived", "quality", "perception"),
    points("satisfaction", "satisfaction"),
    ...lines,
    choice("could_go_elsewhere", steps(0, 3), "could_go_elsewhere"),
    choice("price_level", steps(1, 5), "price_level"),
    points("compares_alternatives", "compares_alternatives"),
    points("repurchase_intent", "repurchase_intent"),
    points("recommend", "recommend"),
    choice("incident", steps(-1, 1), "incident"),
    { id: "told", form: "number", scores: steps(0, 99), construct: "told" },
  ],
};

/** What people inside say of their company, and the eight traits of commitment. */
const employees: Questionnaire = {
  name: "employees",
  number: 1,
  questions: [
    choice("leads", [0, 1]),
    ...lines,
    ...(
      [
        "reputation",
        "secrets",
        "change",
        "responsibility",
        "results",
        "independence",
        "crisis",
        "growth",
      ] as const
    ).map((id): Question => ({
      id,
      form: "agreement",
      scores: steps(1, 7),
      construct: "employee_commitment",
    })),
    { id: "continuance", form: "agreement", scores: steps(1, 7), construct: "continuance" },
  ],
};

export const QUESTIONNAIRES = { company, employees } as const satisfies Readonly<
  Record<QuestionnaireName, Questionnaire>
>;

export const QUESTIONNAIRE_NAMES = Object.keys(QUESTIONNAIRES) as readonly QuestionnaireName[];
