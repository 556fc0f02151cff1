/** What Google says when a call fails, and what a person can do about it. */
const known: readonly (readonly [says: RegExp, sentence: string])[] = [
  [
    /PERMISSION_DENIED|reading from storage/i,
    "Google refused the call, as it does where several Google accounts are signed in. Sign out of all but one, or open the spreadsheet in a private window, and try once more.",
  ],
  [
    /authori[sz]ation is required|required permissions|not authorized/i,
    "Sellmore may not use this spreadsheet yet. Choose About Sellmore in its menu and allow what Google asks for.",
  ],
  [
    /protected (?:cell|range|sheet)/i,
    "Some of these cells are protected against changes. Choose others, or ask the owner of the spreadsheet.",
  ],
  [
    /do(?:es)? not have (?:permission|access)/i,
    "You may not change this spreadsheet. Ask its owner, or work in a copy of it (File, Make a copy).",
  ],
  [
    /maximum execution time/i,
    "Google stopped this after its time limit of 6 minutes. Choose fewer rows and try once more.",
  ],
  [/timed out|no answer/i, "Google Sheets did not answer in time. Wait a moment and try once more."],
  [
    /too many simultaneous|too many times|quota|rate limit/i,
    "Google takes no more calls right now. Wait a minute and try once more.",
  ],
  [
    /limit of \d+ cells/i,
    "The spreadsheet has no room for more cells. Delete a sheet that nobody needs, or use a new spreadsheet.",
  ],
  [
    /sheet (?:\S+ )?(?:was )?(?:not found|deleted)|no longer exists/i,
    "The sheet has been deleted meanwhile. Choose another and try once more.",
  ],
  [/network|connection|offline/i, "Google could not be reached. Look at your connection and try once more."],
]

export function failureSentence(message: string): string {
  const found = known.find(([says]) => says.test(message))
  return found ? found[1] : `Google Sheets could not do this (${message.replace(/[.\s]+$/, "")}). Try once more.`
}
