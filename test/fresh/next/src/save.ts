const store = globalThis as { saved?: unknown }

export function save(values: unknown): void {
  store.saved = values
}

export function saved(): unknown {
  return store.saved ?? null
}
