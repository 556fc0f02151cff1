/**
 * Whole numbers from 0 to 2³² − 1, the same for the same seed: xoshiro128** by Blackman and Vigna, its state filled by
 * splitmix32.
 */
export class RandomWords {
  private readonly state: Int32Array

  constructor(seed: number) {
    this.state = Int32Array.from({ length: 4 }, splitmix32(seed))
  }

  /** Fills a list with the next numbers; in a loop over many an engine keeps the state out of memory. */
  fill(words: Uint32Array): void {
    let [a, b, c, d] = this.state as unknown as [number, number, number, number]
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
    this.state.set([a, b, c, d])
  }
}

/** The same numbers one by one. */
export function randomNumbers(seed: number): () => number {
  const random = new RandomWords(seed)
  const word = new Uint32Array(1)
  return () => {
    random.fill(word)
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
