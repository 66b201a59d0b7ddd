/** Code in a file of its own, and whether it is there. */
export interface Chunk<Module> {
  /** Fetches it, once. */
  load(): Promise<Module>;
  /** What was fetched; undefined until it is there. */
  loaded(): Module | undefined;
}

/** @param fetch imports the file */
export function chunk<Module>(fetch: () => Promise<Module>): Chunk<Module> {
  let module: Module | undefined;
  return {
    async load() {
      module = await fetch();
      return module;
    },
    loaded: () => module,
  };
}
