const folder = () => `rungs:${new URL(".", location.href).pathname}:`;
const mark = () => `${folder()}keeps-nothing`;

/** Whether this tab keeps nothing on the computer: neither data, nor notebooks, nor choices. */
export function keepsNothing(): boolean {
  try {
    return sessionStorage.getItem(mark()) !== null;
  } catch {
    return false;
  }
}

/** Begins a session that keeps nothing. The page starts anew, so that nothing is left of before. */
export function beginKeepingNothing(): void {
  // The mark ends with the tab, and says nothing of what is done in it.
  sessionStorage.setItem(mark(), "on");
  location.reload();
}

/** Ends such a session: what it held in memory goes with the page. */
export function endKeepingNothing(): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(folder())) sessionStorage.removeItem(name);
  }
  location.replace(location.pathname);
}
