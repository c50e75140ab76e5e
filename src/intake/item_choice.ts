import type { Scale } from "./scale.ts";

/** Columns of `surveys` that a question's own column fills. */
export const ITEM_COLUMNS = [
  "item",
  "construct",
  "role",
  "score",
  "scale_min",
  "scale_max",
  "reverse",
] as const;

/** A column of answers to one question, and what the question is. */
export interface ItemChoice {
  /** Its place in the file, counted from 0. */
  readonly source: number;
  readonly header: string;
  readonly item: string;
  readonly construct: string;
  readonly role: string | null;
  /** The scale as the file has it. */
  readonly scale: Scale;
  /** Whether a high answer is a bad one. */
  readonly reverse: boolean;
  /** Whether 0 is the lowest answer or none; null while that is open. */
  readonly zero: "lowest" | "none" | null;
  /** What is taken off each answer: 1 where 1 to 11 stands for 0 to 10; null while that is open. */
  readonly shift: 0 | 1 | null;
}

/** Whether only the person can say how the answers are read. */
export const isOpen = ({ zero, shift }: ItemChoice): boolean => zero === null || shift === null;
