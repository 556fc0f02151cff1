/** Carries a request to the script and its answer back, both as JSON text. */
export type Transport = (request: string) => Promise<string>

/** Google ends a call after 6 minutes; one that was never answered must not be waited for in vain. */
const longestWait = 400_000

interface Runner {
  withSuccessHandler(heard: (answer: string) => void): Runner
  withFailureHandler(failed: (error: Error) => void): Runner
  answerSidebar(request: string): void
}

declare const google: { readonly script: { readonly run: Runner } }

export const googleTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    const waited = setTimeout(() => reject(new Error("no answer")), longestWait)
    google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(waited)
        resolve(answer)
      })
      .withFailureHandler((error) => {
        clearTimeout(waited)
        reject(error)
      })
      .answerSidebar(request)
  })
