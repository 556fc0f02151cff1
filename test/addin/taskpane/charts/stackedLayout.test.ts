import { expect, test } from "vitest"
import { partLabels, type Segment, segmentsOf } from "../../../../addin/taskpane/charts/stackedLayout.ts"
import { textWidth } from "../../../../addin/taskpane/charts/textWidth.ts"

test("segments stand side by side on the scale; nothing and less than nothing has none", () => {
  expect(segmentsOf([14, 0, 8, -1, 23], (value) => value * 6)).toEqual([
    { part: 0, value: 14, left: 0, width: 84 },
    { part: 2, value: 8, left: 84, width: 48 },
    { part: 4, value: 23, left: 132, width: 138 },
  ])
})

/** Where a text and the line to it stand, from the bar downwards; upwards where it stands above. */
function boxOf(label: ReturnType<typeof partLabels>[number]) {
  const width = textWidth(label.text)
  const [left, right] = label.side === "below" ? [label.x + 4, label.x + 4 + width] : [label.x - 4 - width, label.x - 4]
  return { ...label, left, right }
}

const names = ["Selling", "Prospecting and research", "Admin and CRM", "Re-creating content", "Meetings", "Travel"]

test.each([276, 616])("at %d px every name is inside, and no line crosses a text", (width) => {
  const hours = [14, 8, 7, 4, 9, 3]
  const segments = segmentsOf(hours, (value) => (value / 45) * width)
  const named = segments.map((segment: Segment) => ({ ...segment, name: names[segment.part] ?? "", amount: " 4 h" }))
  const boxes = partLabels(named, width).map(boxOf)
  expect(boxes).toHaveLength(names.length)
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0)
    expect(box.right, box.text).toBeLessThanOrEqual(width + 1)
    expect(box.text).toMatch(/ 4 h$/)
    for (const other of boxes.filter(({ side }) => side === box.side)) {
      if (other === box) continue
      expect(other.row).not.toBe(box.row)
      const isCrossed = other.row > box.row && other.x > box.left && other.x < box.right
      expect(isCrossed, `the line to ${other.text} crosses ${box.text}`).toBe(false)
    }
  }
})
