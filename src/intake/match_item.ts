import { ITEM_NAMES, PAIRS, REVERSED } from "../contract/items.ts";
import type { Synonyms } from "../contract/table.ts";
import { bareHeader } from "./bare_header.ts";
import { normalise } from "./normalise.ts";
import type { ProposalReason } from "./proposal.ts";

/** What the header of a survey's column says about the question. */
export interface ItemMatch {
  readonly construct: string;
  readonly role: string | null;
  readonly item: string | null;
  readonly confidence: number;
  readonly reasons: readonly ProposalReason[];
}

/** A header as questions are compared: letters and digits, so that CUSL1 is not CUSL2. */
const keyOf = (text: string): string =>
  text
    .split(/(\d+)/)
    .map((part) => (/^\d+$/.test(part) ? part : normalise(part)))
    .join("");

const all = (names: Synonyms): string[] => [...names.en, ...names.ru, ...names.pl];

const KNOWN = new Map(
  ITEM_NAMES.flatMap((entry) =>
    [...(entry.item ? [entry.item] : [entry.role ? "" : entry.construct]), ...all(entry.names)]
      .filter((name) => name !== "")
      .map((name) => [keyOf(name), entry] as const),
  ).reverse(),
);

const PAIR_WORDS = Object.entries(PAIRS).map(([role, names]) => ({
  role: role as keyof typeof PAIRS,
  words: new Set(all(names).map(normalise)),
}));

const REVERSED_WORDS = new Set(all(REVERSED).map(normalise));

/** The words of a header, `JobInvolvement` being two and `sat_1` a word and a number. */
const partsOf = (header: string): string[] =>
  header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{Letter}\d]+/u)
    .filter((part) => part !== "");

/** Whether a header says that a high answer is a bad one: `sat3_r`, `loyalty (reversed)`. */
export function saysReversed(header: string): boolean {
  const last = partsOf(header).at(-1) ?? "";
  return partsOf(header).length > 1 && REVERSED_WORDS.has(normalise(last));
}

/** A header as letters and a number, `CUSA1` and `sat 1`; null where there is no number at its end. */
export function blockOf(header: string): { letters: string; number: number } | null {
  const found = /^(.*?\p{Letter}.*?)[\s._-]*(\d{1,3})$/u.exec(withoutReversed(header));
  return found ? { letters: normalise(found[1] ?? ""), number: Number(found[2]) } : null;
}

function withoutReversed(header: string): string {
  if (!saysReversed(header)) return header.trim();
  const parts = partsOf(header);
  return parts.slice(0, -1).join(" ");
}

/** What a header asks about, or null where it is no name of a question that is known. */
export function matchItem(header: string): ItemMatch | null {
  const bare = withoutReversed(bareHeader(header));
  const found = (key: string, confidence: number, reason: ProposalReason): ItemMatch | null => {
    const entry = KNOWN.get(key);
    if (!entry) return null;
    const { construct, role = null, item = null } = entry;
    return { construct, role, item, confidence, reasons: [reason, "content"] };
  };
  const whole = found(keyOf(bare), 0.98, "name");
  if (whole) return whole;
  const block = blockOf(bare);
  const numbered = block ? found(block.letters, 0.9, "name") : null;
  if (numbered) return numbered;
  const parts = partsOf(bare).map(normalise);
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const part = found(parts.slice(from, to).join(""), 0.7, "name_part");
      if (part) return part;
    }
  }
  return null;
}

/**
 * Pairs of questions that were asked twice, as what was expected and what was perceived: headers such
 * as e1 and s1, by their numbers.
 * @returns the role of each header, by its place; empty where fewer than two numbers pair
 */
export function pairItems(
  headers: readonly string[],
): ReadonlyMap<number, { role: keyof typeof PAIRS; number: number }> {
  const blocks = headers.map((header) => blockOf(header));
  const of = (role: keyof typeof PAIRS) => {
    const words = PAIR_WORDS.find((one) => one.role === role)?.words;
    const found = new Map<string, Placed[]>();
    blocks.forEach((block, at) => {
      if (!block || !words?.has(block.letters)) return;
      const { letters, number } = block;
      found.set(letters, [...(found.get(letters) ?? []), { at, number }]);
    });
    return found;
  };
  const [expected, perceived] = [of("expectation"), of("perception")];
  const pairs = new Map<number, { role: keyof typeof PAIRS; number: number }>();
  for (const [letters, first] of expected) {
    for (const [others, second] of perceived) {
      if (letters === others) continue;
      const numbers = new Set(second.map(({ number }) => number));
      if (first.filter(({ number }) => numbers.has(number)).length < 2) continue;
      for (const { at, number } of first) pairs.set(at, { role: "expectation", number });
      for (const { at, number } of second) pairs.set(at, { role: "perception", number });
      const known = new Set([...first, ...second].map(({ number }) => number));
      for (const block of of("importance").values())
        for (const { at, number } of block)
          if (known.has(number) && !pairs.has(at)) pairs.set(at, { role: "importance", number });
      return pairs;
    }
  }
  return pairs;
}

interface Placed {
  readonly at: number;
  readonly number: number;
}
