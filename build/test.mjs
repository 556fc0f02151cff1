import { install } from "./install.mjs"
import { run, Stop } from "./stop.mjs"

/** Everything that must hold: installs, builds, checks and runs the tests. Arguments go to Vitest. */
await run(async () => {
  const began = Date.now()
  const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
  await install("test")
  const { roomy, runNode } = await import("./runNode.mjs")
  const failed = []
  const stage = async (name, script, args = [], flags = []) => {
    const stageBegan = Date.now()
    if ((await runNode(script, args, flags)) !== 0) failed.push(name)
    console.log(`${name}: ${failed.includes(name) ? "failed" : "in order"}, ${seconds(stageBegan)}`)
  }
  await Promise.all([stage("Build", "build/build.mjs"), stage("Check", "build/check.mjs")])
  if (!failed.includes("Build")) {
    const config = ["run", "--config", "build/vitest.config.ts"]
    await stage("Tests", "node_modules/vitest/vitest.mjs", [...config, ...process.argv.slice(2)], roomy)
  }
  if (failed.length > 0) throw new Stop(`Failed after ${seconds(began)}: ${failed.join(", ")}.`)
  console.log(`All in order after ${seconds(began)}.`)
})
