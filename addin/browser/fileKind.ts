import { HostError } from "../host/workbookHost.ts"

const zipBegin = [0x50, 0x4b, 0x03, 0x04]
const compoundBegin = [0xd0, 0xcf, 0x11, 0xe0]
const mostEntries = 65_535

/** What the bytes of a file are, whatever its name says. What cannot be opened is refused in a sentence. */
export function fileKind(name: string, bytes: Uint8Array): "csv" | "xlsx" {
  if (beginsWith(bytes, compoundBegin)) throw new HostError(`${name} ${compoundSentence(bytes)}`)
  if (!beginsWith(bytes, zipBegin)) return "csv"
  const entries = zipEntries(bytes)
  if (!entries) throw broken(name)
  if (entries.has("xl/workbook.bin")) throw new HostError(`${name} is in the binary form .xlsb. ${saveAgain}`)
  if (entries.has("mimetype")) throw new HostError(`${name} is in the OpenDocument form. ${saveAgain}`)
  if (!entries.has("[Content_Types].xml")) {
    throw new HostError(`${name} is an archive. Take the CSV or .xlsx file out of it and open that.`)
  }
  if (![...entries.keys()].some((entry) => entry.startsWith("xl/"))) {
    throw new HostError(`${name} is an Office file but no workbook. Choose a .xlsx or CSV file.`)
  }
  return "xlsx"
}

export function broken(name: string): HostError {
  return new HostError(
    `${name} is damaged and cannot be read. Fetch it anew, or save it again in Excel or LibreOffice, and open that.`,
  )
}

const saveAgain = "Save it as .xlsx in Excel or LibreOffice and open that file."

function compoundSentence(bytes: Uint8Array): string {
  const isEncrypted = new TextDecoder("utf-16le").decode(bytes.length % 2 ? bytes.subarray(0, -1) : bytes)
  return isEncrypted.includes("EncryptedPackage")
    ? "is protected by a password. Open it in Excel, remove the password, save it and open it again."
    : `is in the old form .xls. ${saveAgain}`
}

function beginsWith(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, index) => bytes[index] === byte)
}

/** The files of a ZIP archive and their sizes unpacked; none where its directory is missing or broken. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endRecord = 22
  let end = bytes.length - endRecord
  const first = Math.max(0, end - mostEntries)
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < first) return undefined
  const entries = new Map<string, number>()
  let at = view.getUint32(end + 16, true)
  const header = 46
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + header > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + header, at + header + length))
    entries.set(name, view.getUint32(at + 24, true))
    at += header + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
