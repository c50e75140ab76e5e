import { CHART_OPTIONS, isDate, SCALE_OPTIONS, SCALES } from "./allowed_values.ts";
import { type Complaint, quoted } from "./complaint.ts";
import { type Declaration, type DeclaredMark, isRecord } from "./declaration.ts";
import { readMark } from "./read_mark.ts";

const MOST_MARKS = 30;

/**
 * Reads a chart cell: a list of marks, or `{ marks: […] }` with options of the chart and its
 * scales beside them. The text may come from a stranger: every name is looked up in a list of
 * what is allowed and every value is checked, so that what is read holds no code, no address
 * and no markup.
 *
 * @param spec what YAML made of the cell's text
 * @param columns the names that the relation has
 * @returns the declaration, or everything that is wrong with it
 */
export function readDeclaration(
  spec: unknown,
  columns: ReadonlySet<string>,
): Declaration | readonly Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (code: Complaint["code"], values: Complaint["values"]) =>
    void complaints.push({ code, values });
  const { marks: list, ...top } = Array.isArray(spec)
    ? { marks: spec as unknown }
    : isRecord(spec)
      ? spec
      : {};
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_MARKS)
    return [{ code: "not_marks", values: { value: quoted(spec ?? "") } }];
  const marks = list.map((item) => readMark(item, columns, complain));
  const chart = new Map<string, unknown>();
  const scales = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(top)) {
    if (SCALES.includes(name)) scales.set(name, readScale(name, value, complain));
    else if (!CHART_OPTIONS.has(name))
      complain("unknown_option", { mark: "", option: quoted(name) });
    else if (CHART_OPTIONS.get(name)?.(value)) chart.set(name, value);
    else complain("bad_value", { mark: "", option: name, value: quoted(value) });
  }
  if (complaints.length > 0) return complaints;
  return {
    marks: marks.filter((mark): mark is DeclaredMark => mark !== null),
    chart: Object.fromEntries(chart),
    scales: Object.fromEntries(scales),
  };
}

function readScale(
  scale: string,
  value: unknown,
  complain: (code: Complaint["code"], values: Complaint["values"]) => void,
): Record<string, unknown> {
  if (!isRecord(value)) {
    complain("bad_value", { mark: "", option: scale, value: quoted(value) });
    return {};
  }
  const options = new Map<string, unknown>();
  for (const [name, set] of Object.entries(value)) {
    const option = `${scale}.${quoted(name)}`;
    if (!SCALE_OPTIONS.has(name)) complain("unknown_option", { mark: "", option });
    else if (!SCALE_OPTIONS.get(name)?.(set))
      complain("bad_value", { mark: "", option, value: quoted(set) });
    else options.set(name, name === "domain" ? dated(set) : set);
  }
  return Object.fromEntries(options);
}

/** A domain written in dates is one of dates; YAML itself reads them as text. */
function dated(domain: unknown): unknown {
  return Array.isArray(domain) && domain.every(isDate)
    ? domain.map((day: string) => new Date(`${day}T00:00:00Z`))
    : domain;
}
