/** o-spreadsheet asks for Node 22; on Node 20 this is all it misses. */
const object = Object as { groupBy?: unknown }
object.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null)
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups[key] ??= []
    groups[key].push(item)
  }
  return groups
}

/** Each command over 5 ms is reported to the console. */
console.debug = () => {}
