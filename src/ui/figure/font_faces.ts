/**
 * The page's faces of a font family that a text needs, with their files inside as data, for a
 * picture that is drawn outside the page. Empty where the page has none.
 */
export async function fontFaces(family: string, text: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap(fontRules).filter((rule) => {
    const name = rule.style.getPropertyValue("font-family");
    return name.includes(family) && covers(rule.style.getPropertyValue("unicode-range"), text);
  });
  const faces = await Promise.all(rules.map(inlined));
  return faces.join("\n");
}

function fontRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** Whether a face holds any letter of a text; without a range it holds all. */
function covers(range: string, text: string): boolean {
  if (range === "") return true;
  const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from, to]) => {
    const start = Number.parseInt(from ?? "0", 16);
    return { start, end: to === undefined ? start : Number.parseInt(to, 16) };
  });
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(({ start, end }) => code >= start && code <= end);
  });
}

async function inlined(rule: CSSFontFaceRule): Promise<string> {
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (!address) return "";
  const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return rule.cssText.replace(address, `data:font/woff2;base64,${btoa(letters)}`);
}
