/**
 * Where a generator of whole numbers from 0 to 2³² − 1 stands, the same for the same seed: xoshiro128** by Blackman and
 * Vigna, filled by splitmix32. A list, not an object: an engine forgets what it learnt about objects that come and go.
 */
export type RandomState = Int32Array

export function randomState(seed: number): RandomState {
  return Int32Array.from({ length: 4 }, splitmix32(seed))
}

/** Fills a list with the next numbers; in a loop over many an engine keeps the state out of memory. */
export function fillRandom(words: Uint32Array, state: RandomState): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let at = 0; at < words.length; at++) {
    words[at] = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

/** The same numbers one by one. */
export function randomNumbers(seed: number): () => number {
  const state = randomState(seed)
  const word = new Uint32Array(1)
  return () => {
    fillRandom(word, state)
    return word[0] as number
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = state ^ (state >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return word ^ (word >>> 15)
  }
}
