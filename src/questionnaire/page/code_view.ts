import { encode } from "../code.ts";
import { qrCode } from "../qr_code.ts";
import type { Response } from "../questions.ts";
import type { Texts } from "../texts/texts.ts";
import { element, picture } from "./element.ts";

/** The answers as a code to read out and as a square to show. */
export function codeView(
  texts: Texts,
  response: Response,
  again: () => void,
  another: () => void,
): HTMLElement[] {
  const code = encode(response);
  const { size, path } = qrCode(code);
  const shown = element("p", { class: "code", translate: "no" }, code);
  const said = element("p", { class: "hint", role: "status" });
  const copy = async () => {
    said.textContent = (await copied(code, shown)) ? texts.page.copied : texts.page.copy_by_hand;
  };
  return [
    element("h1", { tabindex: -1 }, texts.page.code),
    shown,
    element("div", { class: "square" }, picture(texts.page.qr, size, path)),
    element("p", { class: "lead" }, texts.page.code_lead),
    element(
      "div",
      { class: "buttons" },
      element(
        "button",
        { type: "button", class: "primary", click: () => void copy() },
        texts.page.copy,
      ),
      element("button", { type: "button", click: again }, texts.page.code_again),
      element("button", { type: "button", click: another }, texts.page.another),
    ),
    said,
    element("p", { class: "hint" }, texts.page.nothing_kept),
  ];
}

/** Copies the text; over plain http only what is selected can be copied. False where neither works. */
async function copied(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return document.execCommand("copy");
  }
}
