export interface ZipEntry {
  /** In bytes. */
  readonly unpacked: number
  readonly packed: number
  readonly isPacked: boolean
  /** Where its own header begins. */
  readonly at: number
}

const endRecord = 22
const header = 46
const mostEntries = 65_535

/** The files of a ZIP archive; none where its directory is missing or broken. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endRecord
  const first = Math.max(0, end - mostEntries)
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < first) return undefined
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + header > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const length = view.getUint16(at + 28, true)
    entries.set(new TextDecoder().decode(bytes.subarray(at + header, at + header + length)), {
      unpacked: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      isPacked: view.getUint16(at + 10, true) !== 0,
      at: view.getUint32(at + 42, true),
    })
    at += header + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

export function unzippedText(bytes: Uint8Array, { at, packed, isPacked }: ZipEntry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = new Blob([bytes.slice(begin, begin + packed)]).stream()
  return new Response(isPacked ? content.pipeThrough(new DecompressionStream("deflate-raw")) : content).text()
}
