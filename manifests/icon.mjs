import { deflateSync } from "node:zlib"

const bar = [255, 255, 255]
/** Three rising bars in a rounded square of side 1: left, top, right, bottom. */
const bars = [
  [0.2, 0.58, 0.34, 0.8],
  [0.43, 0.4, 0.57, 0.8],
  [0.66, 0.2, 0.8, 0.8],
]
const corner = 0.2
const samples = 8

/** The icon as a PNG of `size` × `size` pixels, its ground in a colour such as `#0B5D56`. */
export function drawIcon(size, colour) {
  const ground = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return png(size, ({ covered, white }) => {
    const share = covered === 0 ? 0 : white / covered
    return [...ground.map((channel, index) => Math.round(channel + (bar[index] - channel) * share)), covered]
  })
}

/** The bars alone, white on nothing, for places that have a colour of their own. */
export function drawOutlineIcon(size) {
  return png(size, ({ white }) => [...bar, white])
}

/** Each pixel is smoothed by averaging samples; `paint` says its red, green, blue and how much of it is covered. */
function png(size, paint) {
  const rows = []
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4)
    for (let x = 0; x < size; x++) {
      const [red, green, blue, covered] = paint(pixel(x, y, size))
      row.set([red, green, blue, Math.round(covered * 255)], 1 + x * 4)
    }
    rows.push(row)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** The shares of a pixel that the square and the bars cover. */
function pixel(x, y, size) {
  let covered = 0
  let white = 0
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const at = [(x + (i + 0.5) / samples) / size, (y + (j + 0.5) / samples) / size]
      if (isInSquare(at)) covered++
      if (isInBar(at)) white++
    }
  }
  return { covered: covered / samples ** 2, white: white / samples ** 2 }
}

function isInSquare([x, y]) {
  const beyond = (value) => Math.max(corner - value, value - (1 - corner), 0)
  return Math.hypot(beyond(x), beyond(y)) <= corner
}

function isInBar([x, y]) {
  return bars.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom)
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** The checksum of PNG (zlib has one only from Node 20.15 on). */
function crc32(bytes) {
  let rest = ~0
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}
