/** What the answers to a question are made of, as a sample shows them. */
export interface AnswerRange {
  readonly min: number;
  readonly max: number;
  /** The share of answers that are 0. */
  readonly zeros: number;
}

/** The bounds of the scale on which a question was answered. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Scales that questionnaires use, the commonest first. */
export const SCALES: readonly Scale[] = [
  { min: 1, max: 5 },
  { min: 1, max: 7 },
  { min: 0, max: 10 },
  { min: 1, max: 10 },
  { min: 1, max: 4 },
  { min: 1, max: 3 },
  { min: 1, max: 6 },
  { min: 1, max: 9 },
  { min: 1, max: 11 },
  { min: -3, max: 3 },
  { min: -2, max: 2 },
  { min: 0, max: 1 },
  { min: 0, max: 4 },
  { min: 0, max: 100 },
];

/** The largest number that an answer on any scale can be. */
const LARGEST = 100;

/** What people answered, or null where the values are no answers on a scale: not whole, or too large. */
export function rangeOf(values: readonly number[]): AnswerRange | null {
  if (values.length === 0) return null;
  const min = values.reduce((least, value) => Math.min(least, value), Infinity);
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!values.every(Number.isInteger) || min < -3 || max > LARGEST || min === max) return null;
  return { min, max, zeros: values.filter((value) => value === 0).length / values.length };
}

/**
 * The usual scale that answers to several questions fit: the one that ends where they end, else the
 * next larger one. Bounds that nobody reached cannot be seen, so the person confirms them.
 * @param zeroIsNone whether 0 is no answer, so that the scale begins above it
 */
export function scaleOf(ranges: readonly AnswerRange[], zeroIsNone = false): Scale | null {
  if (ranges.length === 0) return null;
  const lows = ranges.map(({ min }) => (zeroIsNone ? Math.max(min, 1) : min));
  const min = Math.min(...lows);
  const max = Math.max(...ranges.map((range) => range.max));
  const fits = SCALES.filter((scale) => scale.min <= min && scale.max >= max);
  const room = (scale: Scale) => (scale.max - max) * 10 + (min - scale.min);
  return fits.sort((a, b) => room(a) - room(b))[0] ?? null;
}

/**
 * Whether 0 may stand for no answer: some said 0, and the scale would else be one that usually
 * begins with 1. From 0 to 10 is usual too, so there it is only asked where nobody is known to
 * recommend, whose scale begins with 0.
 */
export const zeroIsOpen = ({ min, max, zeros }: AnswerRange, construct: string | null): boolean =>
  min === 0 && zeros > 0 && (max === 5 || max === 7 || (max === 10 && construct !== "recommend"));

/** Whether answers from 1 to 11 stand for 0 to 10, as some programs write them. */
export const isShifted = ({ min, max }: AnswerRange, construct: string | null): boolean =>
  construct === "recommend" && min >= 1 && max === 11;
