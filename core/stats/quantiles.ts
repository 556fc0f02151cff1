export { median, quantileSorted } from "d3-array"
