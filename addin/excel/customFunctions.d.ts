/** In office.js, missing in @types/custom-functions-runtime. */
declare namespace CustomFunctions {
  function delayInitialization(): void
}
