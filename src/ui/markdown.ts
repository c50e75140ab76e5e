import createPurifier from "dompurify";
import { marked } from "marked";

/** What a text cell may hold. Anything else goes, since a notebook may come from a stranger. */
const TAGS = `p br hr h1 h2 h3 h4 em strong del code pre blockquote ul ol li a sup sub
  table thead tbody tr th td details summary`.split(/\s+/);

const purifier = createPurifier(window);

purifier.addHook("afterSanitizeAttributes", (node) => {
  const target = node.getAttribute("href");
  if (target === null || target.startsWith("#")) return;
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer");
});

/**
 * Markdown as nodes that may be shown: no images, forms, styles, ids or names, and links only to
 * http(s) addresses and places of the page, followed by a click alone.
 */
export function renderMarkdown(source: string): DocumentFragment {
  return purifier.sanitize(marked.parse(source, { async: false, gfm: true }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ["href", "title", "start", "align"],
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|#)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Nodes, since the page's policy lets no text become HTML but by the purifier.
    RETURN_DOM_FRAGMENT: true,
  });
}
