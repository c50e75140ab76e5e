/** A piece of a notebook's text: a typed fence, or what stands between two of them. */
export interface Piece {
  readonly source: string;
  /** For a fence: its word after the backticks, its attributes, and its lines. */
  readonly fence: {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
}

const TYPES = new Set(["input", "sql", "chart"]);
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TEXT_ID = /^<!-- id: ([a-z]\w*)((?: (?:reveal|folded))*) -->\s*$/i;

/**
 * Cuts Markdown into typed fences and text, losing nothing: the pieces joined are the text. Fences
 * without an id, of unknown types or inside a longer fence are text. A text piece starts anew at
 * each `<!-- id: … -->`.
 */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let prose = "";
  const endProse = () => {
    const last = pieces.at(-1);
    // Blank lines alone are no cell: they go with the cell before them.
    if (last && prose.trim() === "") {
      pieces[pieces.length - 1] = { ...last, source: last.source + prose };
    } else if (prose !== "") pieces.push({ source: prose, fence: null });
    prose = "";
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const [, marks, info = ""] = FENCE.exec(line.trimEnd()) ?? [];
    if (!marks) {
      if (TEXT_ID.test(line)) endProse();
      prose += line;
      continue;
    }
    const close = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}\\s*$`);
    let end = i + 1;
    while (end < lines.length && !close.test(lines[end]!)) end++;
    const source = lines.slice(i, end + 1).join("");
    const [type = "", ...rest] = info.trim().split(/\s+/);
    const attributes = Object.fromEntries(
      rest.map((item) => {
        const [name = "", ...value] = item.split("=");
        return [name, value.join("=")];
      }),
    );
    if (marks === "```" && TYPES.has(type) && attributes.id) {
      endProse();
      pieces.push({ source, fence: { type, attributes, body: lines.slice(i + 1, end).join("") } });
    } else prose += source;
    i = end;
  }
  endProse();
  return pieces;
}

/** A piece that nothing after it can fall into: its last fence is closed, its last line ended. */
export function sealed(source: string): string {
  const ended = source === "" || source.endsWith("\n") ? source : `${source}\n`;
  let open: string | null = null;
  for (const line of ended.split("\n")) {
    if (open !== null) {
      if (new RegExp(`^ {0,3}${open[0]}{${open.length},}\\s*$`).test(line)) open = null;
    } else open = FENCE.exec(line.trimEnd())?.[1] ?? null;
  }
  return open === null ? ended : `${ended}${open}\n`;
}

/** What a text piece's first line states, its id and its flags, and the Markdown after it. */
export function textCell(source: string): {
  id: string | null;
  flags: readonly string[];
  markdown: string;
} {
  const [first = "", ...rest] = source.split("\n");
  const [, id = null, flags = ""] = TEXT_ID.exec(first) ?? [];
  const markdown = (id === null ? source : rest.join("\n")).trim();
  return { id, flags: flags.split(" ").filter(Boolean), markdown };
}
