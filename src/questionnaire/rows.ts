import {
  INCIDENTS,
  LEADERS,
  PROVIDERS,
  type Question,
  QUESTIONNAIRES,
  type Response,
} from "./questions.ts";

/** What whoever collects the answers knows of them, and the one who answered need not say. */
export interface Collected {
  /** When the code was taken in, as `2025-12-31T14:05:00`. */
  readonly at: string;
  /** The company or branch that was judged, where it was told. */
  readonly unit: string | null;
}

/** A row of the contract's `surveys` that an answer makes. */
export interface SurveyRow {
  readonly response_id: string;
  readonly respondent_id: string;
  readonly respondent_type: "customer" | "employee" | "manager";
  readonly answered_at: string;
  readonly instrument: string;
  readonly item: string;
  readonly construct: string;
  readonly role: string | null;
  readonly score: number;
  readonly scale_min: number;
  readonly scale_max: number;
  readonly unit_id: string | null;
  readonly about_type: string | null;
  readonly about_id: string | null;
}

/** A row of the contract's `interactions`: the incident that was told on, from which word of mouth is read. */
export interface IncidentRow {
  readonly interaction_id: string;
  readonly customer_id: string;
  readonly happened_at: string;
  readonly kind: "contact";
  readonly moment: "magic" | "neutral" | "misery" | null;
  readonly told_n: number | null;
  readonly unit_id: string | null;
}

/** The one who filled in a response, who is nobody else's customer or employee on record. */
export const respondentOf = ({ questionnaire, id }: Response): string => `${questionnaire}-${id}`;

/** One row of `surveys` for each answer that has a score; whom it is about stands in every row. */
export function surveyRows(response: Response, { at, unit }: Collected): SurveyRow[] {
  const { questionnaire, answers } = response;
  const respondent = respondentOf(response);
  const provider = PROVIDERS[answers.provider as keyof typeof PROVIDERS];
  const leads = LEADERS[answers.leads as keyof typeof LEADERS];
  const questions: readonly Question[] = QUESTIONNAIRES[questionnaire].questions;
  return questions.flatMap(({ id, scores, construct, role }) => {
    const score = answers[id];
    if (construct === undefined || score === undefined) return [];
    return {
      response_id: respondent,
      respondent_id: respondent,
      respondent_type: questionnaire === "company" ? "customer" : (leads ?? "employee"),
      answered_at: at,
      instrument: `rungs_${questionnaire}`,
      // What was expected and what was found are two sides of one quality.
      item: role ? "service" : id,
      construct,
      role: role ?? null,
      score,
      scale_min: scores[0]!,
      scale_max: scores.at(-1)!,
      unit_id: unit,
      about_type: provider ?? null,
      about_id: unit,
    } satisfies SurveyRow;
  });
}

/** The last incident as a contact, dated as the answer since nobody asks when it was; none where nothing is known of it. */
export function incidentRow(response: Response, { at, unit }: Collected): IncidentRow | null {
  const { incident, told } = response.answers;
  if (incident === undefined && told === undefined) return null;
  const respondent = respondentOf(response);
  return {
    interaction_id: respondent,
    customer_id: respondent,
    happened_at: at,
    kind: "contact",
    moment: INCIDENTS[String(incident) as keyof typeof INCIDENTS] ?? null,
    told_n: told ?? null,
    unit_id: unit,
  };
}
