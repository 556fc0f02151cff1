export { FunctionScreen } from "./FunctionScreen.tsx"
export { FunctionsScreen } from "./FunctionsScreen.tsx"
export { HomeScreen } from "./HomeScreen.tsx"
