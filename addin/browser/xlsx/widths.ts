export const pixelsPerCharacter = 7
/** Of a column that nobody made wider, in pixels. */
export const usualWidth = 96
