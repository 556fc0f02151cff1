export { FunctionScreen } from "./FunctionScreen.tsx"
export { FunctionsScreen } from "./FunctionsScreen.tsx"
