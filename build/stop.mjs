/** Something a person can mend: its sentence is shown without a stack. */
export class Stop extends Error {}

/** Runs a script; a Stop ends it with its sentence, anything else with its stack. */
export async function run(script) {
  try {
    await script()
  } catch (failure) {
    console.error(failure instanceof Stop ? `\n${failure.message}` : failure)
    process.exitCode = 1
  }
}
