/** o-spreadsheet asks for Node 22; on Node 20 this is all it misses. */
Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null)
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
