import { Model, type WorkbookData } from "@odoo/o-spreadsheet"

interface Message {
  readonly commands?: readonly unknown[]
}

/**
 * A model whose changes nobody else is told. o-spreadsheet waits to hear of its own, and would read each command again
 * that it hears: it hears of none.
 */
export function newModel(data?: Partial<WorkbookData>): Model {
  const listeners = new Map<string, (message: Message) => void>()
  return new Model(data, {
    transportService: {
      async sendMessage(message: Message) {
        for (const tell of listeners.values()) tell(message.commands ? { ...message, commands: [] } : message)
      },
      onNewMessage: (id, listener) => void listeners.set(id, listener),
      leave: (id) => void listeners.delete(id),
    },
  })
}
