const size = 12
let pen: CanvasRenderingContext2D | null | undefined

/** How wide a text of the pictures is, in pixels. */
export function textWidth(text: string): number {
  if (pen === undefined && typeof document !== "undefined") pen = document.createElement("canvas").getContext("2d")
  if (!pen) return text.length * size * 0.55
  pen.font = `${size}px ${getComputedStyle(document.querySelector(".pane") ?? document.body).fontFamily}`
  return pen.measureText(text).width
}
