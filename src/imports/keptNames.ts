/** How many different names are kept apart. */
const NAMES_KEPT = 1_000;

/** The names of a file, as long as there are not too many of them. */
export class KeptNames {
  private readonly names = new Set<string>();

  /** The name as it is; null for one past those that are kept, and for none. */
  keep(name: string | null): string | null {
    if (name === null || this.names.has(name)) return name;
    if (this.names.size >= NAMES_KEPT) return null;
    this.names.add(name);
    return name;
  }
}
