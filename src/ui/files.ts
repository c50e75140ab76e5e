/** The files that a paste carries. */
export function filesOf(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])];
}

/** The files that a drop carries, those in folders and theirs among them, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<File[]> {
  // After the event the list is empty, so all entries are taken at once.
  const entries = [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return filesOf(transfer);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isHidden(entry.name)) return [];
  if (entry.isFile)
    return [await new Promise<File>((...both) => (entry as FileSystemFileEntry).file(...both))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A folder is told a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((...both) => reader.readEntries(...both));
    if (some.length === 0) break;
    found.push(...some);
  }
  found.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
  return (await Promise.all(found.map(filesIn))).flat();
}

/** What systems put into folders on their own account. */
const isHidden = (name: string): boolean => /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** A table that was copied in a spreadsheet, as a file; null where the text is none. */
export function pastedTable(transfer: DataTransfer | null, name: string): File | null {
  const text = transfer?.getData("text/plain") ?? "";
  const rows = text.split(/\r\n|\r|\n/).filter((row) => row.includes("\t"));
  return rows.length > 1 ? new File([text], `${name}.tsv`) : null;
}

/** Whether what has the focus takes text itself. */
export const takesText = (element: EventTarget | null): boolean =>
  element instanceof Element &&
  element.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])") !==
    null;

/** Whether a drag carries files at all, which is known before it is dropped. */
export const carriesFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes("Files") ?? false;

/**
 * Opens the file chooser, and settles once files were chosen; never, where none are.
 * @param folder whether a whole folder is chosen
 */
export function chooseFiles(folder = false): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.webkitdirectory = folder;
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      resolve(
        folder
          ? files.filter(({ webkitRelativePath: path }) => !path.split("/").some(isHidden))
          : files,
      );
    });
    input.click();
  });
}
