import { literal } from "../engine/escape.ts";
import { CURRENCY, numberShape, type NumberReading } from "./number_grammar.ts";

/**
 * SQL that reads a text column as a number, NULL where it cannot; the same grammar as `readNumber`.
 * Grouped and plain numbers have short ways of their own, since this runs on every row and a
 * failed cast costs ten times one that succeeds.
 */
export function numberSql(column: string, type: string, reading: NumberReading): string {
  const { decimal, group } = reading;
  const point = decimal === "," ? "," : "\\.";
  const cast = (text: string) =>
    `try_cast(${decimal === "," ? `replace(${text}, ',', '.')` : text} as ${type})`;
  const when = (text: string, shape: string, result: string) =>
    `when regexp_full_match(${text}, ${literal(shape)}) then ${result}`;

  const ways = [when(column, `[-+]?\\d+(${point}\\d*)?`, cast(column))];
  if (group !== null) {
    const shape = `[-+]?\\d{1,3}([${group}]\\d{3})+(${point}\\d*)?`;
    ways.push(when(column, shape, cast(`replace(${column}, ${literal(group)}, '')`)));
  }
  const tidy = tidySql(column);
  const groups = literal(decimal === "," ? " .'" : " ,'");
  ways.push(when(tidy, numberShape(decimal), cast(`translate(${tidy}, ${groups}, '')`)));
  if (type === "double") {
    ways.push(when(column, "[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+", `try_cast(${column} as double)`));
  }
  return `case ${ways.join(" ")} end`;
}

function tidySql(column: string): string {
  const signs = literal("−’\u00a0\u202f\u2009\t");
  const plain = `translate(lower(${column}), ${signs}, '-''    ')`;
  const bare = `trim(regexp_replace(${plain}, ${literal(CURRENCY)}, '', 'g'))`;
  const enclosed = `regexp_replace(${bare}, '^\\( *(.*?) *\\)$', '-\\1')`;
  return `regexp_replace(${enclosed}, '^([^-].*?) *-$', '-\\1')`;
}
