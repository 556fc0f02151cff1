/** New names for sheets, none of them twice; a name that is not among the sheets stays as it is. */
export function newNames(names: readonly string[], wanted: (name: string) => string): (name: string) => string {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    const plain = wanted(name)
    let free = plain
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const end = ` ${number}`
      free = plain.slice(0, longestName - end.length) + end
    }
    taken.add(free.toLowerCase())
    found.set(name.toLowerCase(), free)
  }
  return (name) => found.get(name.toLowerCase()) ?? name
}

/** As long as Excel allows. */
export const longestName = 31
