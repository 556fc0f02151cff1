import { textWidth } from "./textWidth.ts"

/** The text, cut with … where it would be wider than the room. */
export function cutText(text: string, room: number): string {
  if (textWidth(text) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join("")}…`) > room) letters.pop()
  return `${letters.join("").trimEnd()}…`
}
