import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import DropTarget from "../../src/ui/DropTarget.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();

function transfer(...files: File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}
const drag = (kind: string, dataTransfer: DataTransfer) =>
  new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });

const namesIn = (onfiles: ReturnType<typeof vi.fn>) =>
  (onfiles.mock.calls[0]?.[0] as File[] | undefined)?.map(({ name }) => name);

test("while files are dragged over the page it says so, and a drop anywhere takes them", async () => {
  const onfiles = vi.fn();
  const screen = await render(DropTarget, { words, onfiles });
  const carried = transfer(new File(["a"], "a.csv"), new File(["b"], "b.csv"));
  document.body.dispatchEvent(drag("dragenter", carried));
  await expect.element(screen.getByText("Drop to load")).toBeVisible();
  const over = drag("dragover", carried);
  document.body.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  const drop = drag("drop", carried);
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(namesIn(onfiles)).toEqual(["a.csv", "b.csv"]));
  await expect.element(screen.getByText("Drop to load")).not.toBeInTheDocument();
});

test("crossing from element to element does not end the drag", async () => {
  const screen = await render(DropTarget, { words, onfiles: () => {} });
  const carried = transfer(new File(["a"], "a.csv"));
  document.body.dispatchEvent(drag("dragenter", carried));
  document.body.dispatchEvent(drag("dragenter", carried));
  document.body.dispatchEvent(drag("dragleave", carried));
  await expect.element(screen.getByText("Drop to load")).toBeVisible();
  document.body.dispatchEvent(drag("dragleave", carried));
  await expect.element(screen.getByText("Drop to load")).not.toBeInTheDocument();
});

test("text that is dragged is left to the page", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const text = new DataTransfer();
  text.setData("text/plain", "hello");
  const drop = drag("drop", text);
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(false);
  expect(onfiles).not.toHaveBeenCalled();
});

test("a pasted file is taken", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const clipboardData = transfer(new File(["a"], "a.csv"));
  window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  expect(onfiles).toHaveBeenCalledOnce();
});

test("a folder gives its files and those of its folders, without what the system put there", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const file = (name: string) => ({
    ...{ name, fullPath: `/${name}`, isFile: true, isDirectory: false },
    file: (take: (file: File) => void) => take(new File(["a"], name)),
  });
  const folder = (name: string, entries: readonly unknown[]) => ({
    ...{ name, fullPath: `/${name}`, isFile: false, isDirectory: true },
    createReader: () => {
      // As browsers do, a part at a time.
      const parts = [entries.slice(0, 1), entries.slice(1), []];
      return { readEntries: (take: (part: unknown) => void) => take(parts.shift()) };
    },
  });
  const root = folder("export", [
    file("march.csv"),
    file(".DS_Store"),
    folder("2024", [file("december.csv"), file("~$open.xlsx")]),
  ]);
  const carried = transfer(new File([], "export"));
  const items = [{ webkitGetAsEntry: () => root }];
  const dropped = drag("drop", carried);
  Object.defineProperty(dropped, "dataTransfer", { value: { types: ["Files"], items, files: [] } });
  document.body.dispatchEvent(dropped);
  await vi.waitFor(() => expect(namesIn(onfiles)).toEqual(["december.csv", "march.csv"]));
});

test("a table pasted from a spreadsheet is taken, but not where text is written", async () => {
  const onfiles = vi.fn();
  await render(DropTarget, { words, onfiles });
  const paste = (text: string, target: EventTarget) => {
    const clipboardData = transfer(new File(["a picture of it"], "image.png"));
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
  };
  const input = document.body.appendChild(document.createElement("textarea"));
  const table = new DataTransfer();
  table.setData("text/plain", "a\tb\n1\t2\n");
  input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: table, bubbles: true }));
  expect(onfiles).not.toHaveBeenCalled();
  paste("customer_id\tamount\r\n007\t5\r\n", document.body);
  expect(namesIn(onfiles)).toEqual(["pasted table.tsv"]);
  expect(await (onfiles.mock.calls[0]?.[0] as File[])[0]?.text()).toContain("007\t5");
  input.remove();
});
