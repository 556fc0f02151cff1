export * from "./defineFunction.ts"
export * from "./evaluate.ts"
export * from "./functionDoc.ts"
export * from "./param.ts"
