const narrow = /[iljtfrI .,;:'’|!()·–-]/
const wide = /[mwMW@%—…→]/
const tall = /[A-Z0-9ÄÖÜ]/

/** About how wide a text is in the pane's font, for pictures that must lay it out before it is drawn. */
export function textWidth(text: string, size = 12): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size
}

/** The text, cut with … where it would be wider than the room. */
export function cutText(text: string, room: number, size = 12): string {
  if (textWidth(text, size) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > room) letters.pop()
  return `${letters.join("").trimEnd()}…`
}

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 0.34
  if (wide.test(letter)) return 0.92
  return tall.test(letter) ? 0.62 : 0.56
}
