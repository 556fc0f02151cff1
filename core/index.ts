export { allDocs, allFunctions } from "./allFunctions.ts"
export * from "./cells/index.ts"
export { evaluate } from "./evaluate.ts"
export * from "./registry/index.ts"
