// A room without any data fills in questionnaires, and their answers become the profile.
import { Buffer } from "node:buffer";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import encodeQr from "qr";
import { encode } from "../../src/questionnaire/code.ts";
import type { Answers, QuestionnaireName } from "../../src/questionnaire/questions.ts";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import { settled } from "./page.ts";

const code = (questionnaire: QuestionnaireName, i: number, answers: Answers) =>
  encode({ questionnaire, id: `00${"ABCDEFGHJKMNPQRS"[i]}7Z`, answers });

// Sixteen customers, one of whom fills in the questionnaire itself and one comes before the camera,
// and fourteen people inside.
const CUSTOMERS = Array.from({ length: 15 }, (_, i) =>
  code("company", i, { attention: 2, goal: i % 2 === 0 ? -3 : -1, incident: -1, told: i }),
);
const STAFF = Array.from({ length: 14 }, (_, i) =>
  code("employees", i, { attention: -3, goal: 3, reputation: 1 + (i % 7) }),
);
const FILMED = CUSTOMERS[14]!;

/** Lightness of the pixels of codes in a row, three a module: what a photograph of a screen shows. */
function photograph(codes: readonly string[]) {
  const scale = 3;
  const drawn = codes.map((one) => encodeQr(one, "raw", { ecc: "medium", border: 4 }));
  const side = Math.max(...drawn.map((modules) => modules.length)) * scale;
  const width = Math.ceil((side * codes.length) / 4) * 4;
  const light = (x: number, y: number) => {
    const modules = drawn[Math.floor(x / side)];
    return modules?.[Math.floor(y / scale)]?.[Math.floor((x % side) / scale)] ? 30 : 220;
  };
  return { width, height: side, light };
}

/** An uncompressed picture (BMP), from its last line up. */
function bitmap({ width, height, light }: ReturnType<typeof photograph>): Buffer {
  const file = Buffer.alloc(54 + width * height * 3);
  file.write("BM");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      file.fill(light(x, height - 1 - y), 54 + (y * width + x) * 3, 57 + (y * width + x) * 3);
  return file;
}

/** A film of one frame (YUV4MPEG2) that shows a code to the browser's false camera. */
function film(one: string): string {
  const [width, height] = [640, 480];
  const { light, height: side } = photograph([one]);
  const frame = Buffer.alloc((width * height * 3) / 2, 128);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x - (width - side) / 2, y - (height - side) / 2];
      frame[y * width + x] = u < 0 || v < 0 || u >= side || v >= side ? 220 : light(u, v);
    }
  const path = join(mkdtempSync(join(tmpdir(), "rungs-camera-")), "code.y4m");
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, Buffer.from("FRAME\n"), frame]));
  return path;
}

/** A code of the questionnaires' own page, with one answer. */
async function filled(page: Page): Promise<string> {
  const press = (name: string) => page.getByRole("button", { name }).click();
  await page.goto("./questionnaire.html#company");
  await press("Begin");
  await press("Next");
  await page.getByRole("group", { name: /^5\./ }).getByLabel("mostly the second").check();
  for (const name of ["Next", "Next", "To your answers", "Make the code"]) await press(name);
  return (await page.locator(".code").textContent())!;
}

test.use({
  permissions: ["camera"],
  launchOptions: {
    executablePath: chromiumPath()!,
    args: [
      ...chromiumArgs(),
      "--js-flags=--liftoff-only",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film(FILMED)}`,
    ],
  },
});
test.setTimeout(120_000);

test("thirty questionnaires arrive by code, picture and camera in the profile", async ({
  page,
  context,
}) => {
  const own = await filled(await context.newPage());
  await page.goto("./");
  await page.getByRole("button", { name: "Questionnaires for a room" }).click();
  const said = page.getByRole("status").filter({ hasText: /code|picture|Taken back/ });
  const take = async (text: string) => {
    await page.getByLabel("Type a code, or paste many at once").fill(text);
    await page.getByRole("button", { name: "Take in" }).click();
  };

  const first = CUSTOMERS[0]!;
  const wrong = `${first.slice(0, -1)}${first.endsWith("0") ? "1" : "0"}`;
  await take(wrong);
  await expect(said).toHaveText(/1 refused\. .* A character is wrong, or two are swapped/);
  const typed = [own, ...CUSTOMERS.slice(0, 7), ...STAFF.slice(0, 9), first.toLowerCase()];
  await take(typed.map((one, i) => one.replaceAll("-", i % 2 ? "" : " ")).join(";\n"));
  await expect(said).toHaveText("17 codes taken in, 1 had come before. 17 questionnaires wait.");
  await page.getByRole("button", { name: "Take the last one back" }).click();
  await expect(said).toHaveText("Taken back. 16 questionnaires wait.");

  // Two pictures with several codes, one that came before among them, chosen and dropped.
  const picture = (name: string, codes: readonly string[]) => ({
    name,
    mimeType: "image/bmp",
    buffer: bitmap(photograph(codes)),
  });
  await page
    .locator("input[type=file][accept='image/*']")
    .setInputFiles(picture("one.bmp", [...CUSTOMERS.slice(7, 11), first]));
  await expect(said).toHaveText("4 codes taken in, 1 had come before. 20 questionnaires wait.");
  const dropped = picture("two.bmp", [...CUSTOMERS.slice(11, 14), ...STAFF.slice(8)]);
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], name, { type: "image/bmp" }));
      return carried;
    },
    [dropped.name, dropped.buffer.toString("base64")] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(said).toHaveText("9 codes taken in. 29 questionnaires wait.");
  await page.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(said).toHaveText("1 code taken in. 30 questionnaires wait.");
  await page.getByRole("button", { name: "Stop the camera" }).click();

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  // What came in is kept, whoever leaves the page.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Questionnaires for a room" }).click();
  await page.getByRole("button", { name: "Add to the data" }).click();
  await expect(page.getByRole("heading", { name: "The answers are in the data" })).toBeFocused();
  const answers = page.getByRole("table").first();
  await expect(answers.getByRole("row", { name: "In the file" })).toContainText("104");
  await expect(answers.getByRole("row", { name: "Refused" })).toContainText("1");
  await expect(page.getByText("Damaged code")).toBeVisible();

  // The same codes again are known, and those that come later join them.
  await page.getByRole("button", { name: "Collect more" }).click();
  await take(CUSTOMERS.join("\n"));
  await expect(said).toHaveText(/^No new code, 15 had come before\./);
  await page.getByText("Type in a paper form").click();
  // A digit leads on where nothing can follow it, Enter where something could.
  const field = (number: number) => page.getByLabel(new RegExp(`^${number}\\.`)).first();
  await field(1).focus();
  await page.keyboard.type("281");
  await page.keyboard.press("Enter");
  await page.keyboard.type("10");
  await expect(field(5)).toBeFocused();
  await page.keyboard.type("-2");
  await expect(field(6)).toBeFocused();
  await page.getByRole("button", { name: "Take the form in" }).click();
  await page.getByRole("button", { name: "Add to the data" }).click();
  await page.getByRole("button", { name: "Read the profile" }).click();
  await settled(page);
  const profile = page.locator("#cell-profile_chart");
  await expect(profile.getByText("experienced by customers")).toBeVisible();
  await expect(profile.getByText("said by staff")).toBeVisible();
  await expect(profile.getByText("managers: not asked, or too few")).toBeVisible();
  await expect(profile).toContainText(/n = 17 customers · .*14 of the staff/);
});
