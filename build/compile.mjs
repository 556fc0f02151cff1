import { join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { run, Stop } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const format = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => "\n" }

/**
 * Compiles the projects named, each under its own tsconfig. What they share is read once and checked once: a file that is
 * another project's own is left to that one.
 */
await run(async () => {
  const projects = process.argv.slice(2).map(readProject)
  const ownerOf = new Map(projects.flatMap((project) => project.fileNames.map((name) => [name, project])))
  const filesRead = new Map()
  const complaints = projects.flatMap((project) => {
    const isForeign = ({ fileName }) => (ownerOf.get(fileName) ?? project) !== project
    return complaintsIn(project, filesRead, isForeign)
  })
  if (complaints.length === 0) return
  const unique = ts.sortAndDeduplicateDiagnostics(complaints)
  throw new Stop(ts.formatDiagnosticsWithColorAndContext(unique, format))
})

function readProject(path) {
  const remembered = join(root, ".cache/tsc", `${path.replaceAll(/\W+/g, "-")}.tsbuildinfo`)
  const onUnRecoverableConfigFileDiagnostic = (complaint) => {
    throw new Stop(ts.formatDiagnostic(complaint, format))
  }
  return ts.getParsedCommandLineOfConfigFile(
    join(root, path, "tsconfig.json"),
    { incremental: true, tsBuildInfoFile: remembered },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic },
  )
}

function complaintsIn({ fileNames, options, errors }, filesRead, isForeign) {
  const host = ts.createIncrementalCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...how) => {
    if (!filesRead.has(name)) filesRead.set(name, getSourceFile(name, ...how))
    return filesRead.get(name)
  }
  const program = ts.createIncrementalProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: errors,
  })
  // What did not change since the last time is known; the rest is forgotten here.
  program.getSemanticDiagnosticsOfNextAffectedFile(undefined, () => true)
  const own = program.getSourceFiles().filter((file) => !isForeign(file))
  const found = [
    program.getConfigFileParsingDiagnostics(),
    program.getOptionsDiagnostics(),
    program.getGlobalDiagnostics(),
    program.getSyntacticDiagnostics(),
    own.flatMap((file) => program.getSemanticDiagnostics(file)),
  ].flat()
  // Writes down what is in order, so that the next time only what changed is looked at.
  program.emit()
  return found
}
