/** The port names it; Apps Script has none, and nothing here uses it. */
type AbortSignal = object
