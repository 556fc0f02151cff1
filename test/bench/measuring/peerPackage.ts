import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Missing } from "./contender.ts"

/** Where `npm run bench` installs the peers and puts its own build, which imports them from there. */
export const peerFolder = join(process.cwd(), ".cache/peers")

/** The version of a peer; says what is missing where it is not installed. */
export function peerVersion(name: string): string {
  try {
    return JSON.parse(readFileSync(join(peerFolder, "node_modules", name, "package.json"), "utf8")).version
  } catch {
    throw new Missing(`the npm package ${name} is not installed`)
  }
}

/** Imports a peer; the caller says which of its calls it uses. */
export async function peerPackage<Exports>(name: string): Promise<Exports> {
  peerVersion(name)
  return import(/* @vite-ignore */ name)
}
