import { parseProfile, type Profile } from "../../intake/profile.ts";
import { keep, kept } from "../preferences.ts";

/** Kept on the device, so few: the oldest goes when there are more. */
const MOST = 40;

/** The mappings that a person confirmed, kept on the device by their names. */
export class Profiles {
  #all = $state.raw<readonly Profile[]>(read());

  /** The latest first. */
  get all(): readonly Profile[] {
    return this.#all;
  }

  /** Keeps a mapping in place of the one of that name. */
  save(profile: Profile): void {
    this.#change((all) =>
      [profile, ...all.filter(({ name }) => name !== profile.name)].slice(0, MOST),
    );
  }

  /** Gives a mapping another name, and says whether it has it: one that is taken or empty changes nothing. */
  rename(name: string, next: string): boolean {
    const to = next.trim();
    let free = false;
    this.#change((all) => {
      free = to !== "" && !all.some((profile) => profile.name === to);
      return free ? all.map((one) => (one.name === name ? { ...one, name: to } : one)) : all;
    });
    return free;
  }

  delete(name: string): void {
    this.#change((all) => all.filter((profile) => profile.name !== name));
  }

  /**
   * Takes in a mapping from a text file.
   * @throws Failure `profile_unreadable`
   */
  async add(file: File): Promise<void> {
    this.save(parseProfile(file.name, await file.text()));
  }

  /** Reads again what is kept, as where another tab has changed it. */
  refresh(): void {
    this.#all = read();
  }

  /** Changes what is kept now, which another tab may have changed since it was read here. */
  #change(change: (all: readonly Profile[]) => readonly Profile[]): void {
    this.#all = change(read());
    keep("profiles", JSON.stringify(this.#all));
  }
}

/** What is kept is checked as if it came from a stranger: another version may have written it. */
function read(): Profile[] {
  try {
    const profiles: unknown = JSON.parse(kept("profiles") ?? "[]");
    if (!Array.isArray(profiles)) return [];
    return profiles.flatMap((one) => {
      try {
        return [parseProfile("", JSON.stringify(one))];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
