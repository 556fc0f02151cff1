import { textWidth } from "./textWidth.ts"

/** The text, cut with … where it would be wider than the room; the end after a dash stays, it tells one from the other. */
export function cutText(text: string, room: number): string {
  if (textWidth(text) <= room) return text
  const dash = text.lastIndexOf(" – ")
  const end = dash > 0 && textWidth(text.slice(dash)) < room / 2 ? text.slice(dash) : ""
  const letters = [...text.slice(0, text.length - end.length)]
  while (letters.length > 1 && textWidth(`${letters.join("")}…${end}`) > room) letters.pop()
  return `${letters.join("").trimEnd()}…${end}`
}
