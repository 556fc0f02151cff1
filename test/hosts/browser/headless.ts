import "../../../build/headless.mjs"
