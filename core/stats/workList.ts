/** Longer lists are not kept, so that one large table does not hold its memory for ever. */
const longestKept = 2 ** 18

/**
 * A list of numbers for work that ends with the call. The next call gets the same memory, with what was left in it: new
 * memory comes from the system page by page, each filled with zeros, and that costs as much as the work itself.
 */
export class WorkList<List extends Float64Array | Uint32Array> {
  private list: List
  private readonly make: new (
    length: number,
  ) => List

  constructor(make: new (length: number) => List) {
    this.make = make
    this.list = new make(0)
  }

  take(length: number): List {
    if (length > longestKept) return new this.make(length)
    if (this.list.length < length) this.list = new this.make(length)
    return this.list.subarray(0, length) as List
  }
}
