import { encode } from "../../questionnaire/code.ts";
import { QUESTIONNAIRE_NAMES, QUESTIONNAIRES } from "../../questionnaire/questions.ts";
import { keep, kept } from "../preferences.ts";
import { type Arrival, markOf, receive } from "./arrival.ts";
import { common, countable, MOST, type Tally } from "./tally.ts";

/** What has come in and stands in no lasting data yet: a reload loses none, and all tabs share it. */
export class KeptArrivals {
  #all: readonly Arrival[] = keptArrivals();
  /** By what those are known that are known to be kept, so that another tab can have taken them away. */
  #kept: ReadonlySet<string> = new Set(this.#all.map(markOf));

  get all(): readonly Arrival[] {
    return this.#all;
  }

  /** Changes what is kept now, which another tab may have changed since it was read here. */
  change(change: (all: readonly Arrival[]) => readonly Arrival[]): void {
    const now = keptArrivals();
    const marks = new Set(now.map(markOf));
    // A browser that keeps nothing, or has no room left, loses none of what this tab holds.
    const own = this.#all.filter((one) => !marks.has(markOf(one)) && !this.#kept.has(markOf(one)));
    this.#all = change([...now, ...own]);
    const text = written(this.#all);
    keep("answers", text);
    this.#kept = kept("answers") === text ? new Set(this.#all.map(markOf)) : marks;
  }
}

function written(arrivals: readonly Arrival[]): string {
  const lines = arrivals.map((arrival) => {
    if (arrival.kind === "counted") return { tally: arrival.tally };
    if (arrival.kind === "refused") return { code: arrival.text };
    return { code: encode(arrival.response), at: arrival.at, unit: arrival.unit };
  });
  return JSON.stringify(lines);
}

/** It is checked as if it came from a stranger: another version may have written it. */
function keptArrivals(): Arrival[] {
  try {
    const lines: unknown = JSON.parse(kept("answers") ?? "[]");
    return Array.isArray(lines) ? lines.flatMap(arrivalOf) : [];
  } catch {
    return [];
  }
}

function arrivalOf(line: unknown): Arrival[] {
  if (typeof line !== "object" || line === null) return [];
  const { code, tally, at, unit } = line as Record<string, unknown>;
  if (isTally(tally)) return [{ kind: "counted", tally }];
  if (typeof code !== "string") return [];
  const collected = { at: isMoment(at) ? at : "", unit: typeof unit === "string" ? unit : null };
  return receive([code], new Set(), collected).arrivals.filter(
    ({ kind }) => kind === "refused" || collected.at !== "",
  );
}

const isMoment = (at: unknown): at is string =>
  typeof at === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(at);

function isTally(value: unknown): value is Tally {
  if (typeof value !== "object" || value === null) return false;
  const { questionnaire, id, at, unit, common: shared, counts } = value as Record<string, unknown>;
  const named = QUESTIONNAIRE_NAMES.find((one) => one === questionnaire);
  if (!named) return false;
  const asked = QUESTIONNAIRES[named];
  const known =
    (questions: readonly { id: string }[], fits: (of: unknown) => boolean) => (of: unknown) =>
      typeof of === "object" &&
      of !== null &&
      Object.entries(of).every(([name, one]) => questions.some((q) => q.id === name) && fits(one));
  const isCount = (count: unknown) =>
    Number.isInteger(count) && (count as number) >= 0 && (count as number) <= MOST;
  return (
    typeof id === "string" &&
    isMoment(at) &&
    (unit === null || typeof unit === "string") &&
    known(common(asked), Number.isInteger)(shared) &&
    known(countable(asked), (of) => Array.isArray(of) && of.every(isCount))(counts)
  );
}
