import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import Markdown from "../../src/ui/Markdown.svelte";

async function shown(source: string): Promise<Element> {
  const { container } = await render(Markdown, { source });
  await expect.poll(() => container.querySelector(".raw")).toBeNull();
  return container;
}

test("ordinary Markdown is drawn", async () => {
  const page = await shown("## A head\n\nSome **bold** words.\n\n| a |\n|---|\n| 1 |");
  expect(page.querySelector("h2")?.textContent).toBe("A head");
  expect(page.querySelector("strong")?.textContent).toBe("bold");
  expect(page.querySelector("td")?.textContent).toBe("1");
});

test("links open elsewhere without a referrer, and only web addresses and places of the page", async () => {
  const page = await shown(
    "[a](https://example.org) [b](#top) [c](javascript:alert(1)) [d](data:text/html,x) [e](//x.org) [f](mailto:a@b.c)",
  );
  const links = [...page.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "https://example.org",
    "#top",
    null,
    null,
    null,
    null,
  ]);
  expect(links[0]?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(links[0]?.target).toBe("_blank");
});

test.each([
  '<img src="https://example.org/x.png" onerror="alert(1)">',
  "![x](https://example.org/x.png)",
  '<form action="https://example.org"><input name="q"><button>go</button></form>',
  "<style>body { background: url(https://example.org) }</style>",
  '<p style="background: url(https://example.org)" id="app" name="x" class="y" onclick="alert(1)">text</p>',
  "<svg><script>alert(1)</script></svg><math></math>",
  '<iframe src="https://example.org"></iframe><object data="x"></object><video src="x"></video>',
  '<link rel="prefetch" href="https://example.org"><meta http-equiv="refresh" content="0">',
])("nothing of a stranger's that could act or fetch: %s", async (source) => {
  const page = await shown(`before\n\n${source}\n\nafter`);
  expect(page.textContent).toContain("after");
  const prose = page.querySelector(".prose");
  expect(
    prose?.querySelector(
      "img, form, input, button, style, script, svg, math, iframe, object, video, link, meta",
    ),
  ).toBeNull();
  for (const element of prose?.querySelectorAll("*") ?? [])
    for (const { name } of element.attributes)
      expect(["href", "title", "start", "align", "rel", "target"]).toContain(name);
});
