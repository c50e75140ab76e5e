import { bareHeader } from "./bare_header.ts";
import { fits, headerScale } from "./header_scale.ts";
import { blockOf, type ItemMatch, matchItem, pairItems, saysReversed } from "./match_item.ts";
import type { ItemChoice } from "./item_choice.ts";
import { type ProposalReason, SURE } from "./proposal.ts";
import { type AnswerRange, isShifted, type Scale, scaleOf, zeroIsOpen } from "./scale.ts";
import type { SourceColumn } from "./sniff.ts";

/** What a column of answers is proposed to be. */
export interface ItemProposal extends ItemChoice {
  readonly samples: readonly string[];
  readonly range: AnswerRange;
  /** The scale that the header names; it is proposed unless answers lie beyond it. */
  readonly named: Scale | null;
  readonly confidence: number;
  readonly reasons: readonly ProposalReason[];
  /** Whether it holds unless the person changes it. */
  readonly accepted: boolean;
}

/** A header that holds a known name and says on which scale was answered asks for sure. */
const NAMED = 0.85;

/** Answers by content alone are looked for on scales up to this. */
const USUAL = 11;

/** Questions whose answers are a count or a percentage, not points. */
const OPEN_ENDED: Readonly<Record<string, Scale>> = {
  told: { min: 0, max: 100 },
  price_tolerance: { min: 0, max: 100 },
};

/**
 * Which columns of a file hold the answers to one question each. A known header is sure; a column
 * that only looks like answers is shown and waits to be chosen.
 * @param taken places of columns that are something else for sure
 */
export function proposeItems(
  columns: readonly SourceColumn[],
  taken: ReadonlySet<number>,
): ItemProposal[] {
  const free = columns.flatMap((column) => {
    const { answers } = column.shape;
    return answers && !taken.has(column.source) ? [{ column, range: answers }] : [];
  });
  const pairs = pairItems(free.map(({ column }) => bareHeader(column.header)));
  const found = free.flatMap(({ column, range }, at) => {
    const pair = pairs.get(at);
    const match: ItemMatch | null = pair
      ? {
          construct: "quality",
          role: pair.role,
          item: `q${pair.number}`,
          confidence: 0.9,
          reasons: ["paired", "content"],
        }
      : (matchItem(column.header) ?? byContent(column, range, free));
    return match ? [{ column, range, match }] : [];
  });
  const names = new Map<string, number>();
  return found.map(({ column, range, match }) => {
    const { construct, role } = match;
    const plain = match.item ?? column.header;
    const key = `${plain} ${role ?? ""}`;
    const times = (names.get(key) ?? 0) + 1;
    names.set(key, times);
    const named = headerScale(column.header);
    const said = named && fits(named, range) ? named : null;
    const surer = named !== null && match.reasons.includes("name_part");
    const confidence = surer ? NAMED : match.confidence;
    const reasons = surer ? [...match.reasons, "scale_named" as const] : match.reasons;
    // A scale that is named from 0 on says what 0 is.
    const zero = said === null && zeroIsOpen(range, construct) ? null : "lowest";
    return {
      source: column.source,
      header: column.header,
      samples: column.samples,
      item: times > 1 ? column.header : plain,
      construct,
      role,
      scale: said ?? scaleAmong(found, range, construct) ?? { min: range.min, max: range.max },
      reverse: saysReversed(column.header),
      zero,
      shift: isShifted(range, construct) ? null : 0,
      range,
      named,
      confidence,
      reasons,
      accepted: confidence >= SURE,
    } as const;
  });
}

/** The scale of a question: of all that end where it ends, since few use the whole of it. */
function scaleAmong(
  all: readonly { readonly range: AnswerRange; readonly match: ItemMatch }[],
  range: AnswerRange,
  construct: string,
): Scale | null {
  const open = OPEN_ENDED[construct];
  if (open && range.max <= open.max) return open;
  const endOf = (code: string) =>
    scaleOf(all.filter(({ match }) => match.construct === code).map((one) => one.range))?.max;
  const end = endOf(construct);
  const alike = all.filter(
    ({ match }) => !(match.construct in OPEN_ENDED) && endOf(match.construct) === end,
  );
  // Recommending is asked from 0 to 10, unless other questions of the file show another scale.
  if (construct === "recommend" && range.max <= 10 && alike.length < 3 && range.max > 7)
    return { min: 0, max: 10 };
  return scaleOf(alike.map((one) => one.range));
}

/** A column that looks like answers: one of a numbered block is likelier than one that stands alone. */
function byContent(
  column: SourceColumn,
  range: AnswerRange,
  free: readonly { readonly column: SourceColumn }[],
): ItemMatch | null {
  const named = headerScale(column.header);
  const answers = named ? fits(named, range) : range.max <= USUAL;
  if (!answers || scaleOf([range]) === null) return null;
  const header = bareHeader(column.header);
  const block = blockOf(header);
  const alike = block
    ? free.filter((other) => blockOf(bareHeader(other.column.header))?.letters === block.letters)
    : [];
  const construct = block && alike.length >= 2 ? block.letters : header;
  const confidence = alike.length >= 2 ? 0.7 : 0.45;
  return { construct, role: null, item: null, confidence, reasons: ["content_only"] };
}
