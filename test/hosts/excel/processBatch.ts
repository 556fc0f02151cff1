/** An object of Excel's, by the names office.js sends. What is not named here is refused. */
export interface OfficeObject {
  readonly kind: string
  /** How office.js finds the object again in a later batch. */
  readonly identity?: { readonly _Id: string } | { readonly _ReferenceId: string }
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: never) => void>>
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>
  readonly items?: () => readonly OfficeObject[]
}

/** What Excel itself refuses; office.js turns it into an OfficeExtension.Error. */
export class ExcelRefusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface ObjectPath {
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly number[]
}

interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: { readonly Select?: readonly string[] }
}

export interface Batch {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

/** Where a batch starts: the workbook, the services by name, and the objects kept from earlier batches. */
export interface Roots {
  readonly workbook: OfficeObject
  service(name: string): OfficeObject
  kept(reference: string): OfficeObject | undefined
}

const path = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 }
export const servicePath = path.service
const action = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureUnchanged: 8 }

/** Carries out a batch of office.js: object paths, then actions one after the other until one is refused. */
export function processBatch(batch: Batch, roots: Roots): unknown {
  const found = new Map<number, OfficeObject | null>()
  const Results: { ActionId: number; Value: unknown }[] = []

  function objectAt(id: number): OfficeObject | null {
    const known = found.get(id)
    if (known !== undefined) return known
    const entry = batch.ObjectPaths[id]
    if (!entry) throw new Error(`A batch without the object path ${id}`)
    const object = follow(entry)
    found.set(id, object)
    return object
  }

  function follow(entry: ObjectPath): OfficeObject | null {
    switch (entry.ObjectPathType) {
      case path.root:
        return roots.workbook
      case path.service:
        return roots.service(entry.Name)
      case path.null:
        return null
      case path.reference:
        return roots.kept(entry.Name) ?? refuse(`reference ${entry.Name}`)
    }
    const parent = objectAt(entry.ParentObjectPathId)
    if (parent === null) return null
    if (entry.ObjectPathType === path.property) return member(parent, "get", entry.Name)() as OfficeObject
    if (entry.ObjectPathType === path.indexer) return invoke(parent, "Indexer", entry.ArgumentInfo) as OfficeObject
    if (entry.ObjectPathType === path.method) return invoke(parent, entry.Name, entry.ArgumentInfo) as OfficeObject
    return refuse(`object path of type ${entry.ObjectPathType}`)
  }

  function invoke(object: OfficeObject, name: string, info: ArgumentInfo = {}): unknown {
    const args = [...(info.Arguments ?? [])]
    info.ReferencedObjectPathIds?.forEach((id, index) => {
      if (id) args[index] = objectAt(id)
    })
    return member(object, "call", name)(...(args as never[]))
  }

  function perform({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
    if (ActionType === action.trace || ActionType === action.ensureUnchanged) return null
    const object = objectAt(ObjectPathId)
    if (object === null) return null
    switch (ActionType) {
      case action.instantiate:
        return object.identity ?? {}
      case action.query:
        return queried(object, QueryInfo?.Select ?? [])
      case action.method: {
        const value = invoke(object, Name, ArgumentInfo)
        return value === undefined ? null : value
      }
      case action.set:
        return member(object, "set", Name)(ArgumentInfo?.Arguments?.[0] as never) ?? null
      default:
        return refuse(`action of type ${ActionType}`)
    }
  }

  for (const [index, one] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: one.Id, Value: perform(one) })
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error
      return { Results, Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: "" } }
    }
  }
  return { Results }
}

function queried(object: OfficeObject, select: readonly string[]): unknown {
  if (select.length === 0) return refuse(`load of everything on ${object.kind}`)
  if (object.items) {
    const wanted = select.filter((name) => name.toLowerCase() !== "items").map((name) => name.replace(/^items\//i, ""))
    return { _Items: object.items().map((item) => ({ ...(queried(item, wanted) as object), ...item.identity })) }
  }
  const names = select.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  return Object.fromEntries(names.map((name) => [name, member(object, "get", name)()]))
}

function member(object: OfficeObject, of: "get" | "set" | "call", name: string): (...args: never[]) => unknown {
  return object[of]?.[name] ?? refuse(`${of} ${object.kind}.${name}`)
}

function refuse(what: string): never {
  throw new Error(`The stand-in for Excel knows no ${what}`)
}
