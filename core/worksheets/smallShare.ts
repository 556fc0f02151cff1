/** What a share is usually at least: 0.5 typed for 50 % is less where the cell reads percent. */
export const usualLeast = 0.01

/** Above 0 when a used share is so small that another was likely meant; `from` is blank where small ones are usual. */
export function smallShares(used: string, from: string): string {
  return `COUNT(${from})*COUNTIFS(${used},">0",${used},"<"&${from})`
}

/** Without the colon of a sentence on what is wrong: the share is used as it is. */
export const smallShareQuestion = '"Is so small a share meant? For 50 % type 50."'
