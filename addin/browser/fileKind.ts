import { HostError } from "../host/workbookHost.ts"
import { zipEntries } from "./zip.ts"

const zipBegin = [0x50, 0x4b, 0x03, 0x04]
const compoundBegin = [0xd0, 0xcf, 0x11, 0xe0]

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
