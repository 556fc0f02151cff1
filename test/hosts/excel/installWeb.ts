/** What the page around the add-in's frame provides for the stand-in behind it. */
export interface WebWindow {
  excelProcess(batch: string): Promise<string>
  excelDeliver(event: number, entries: string): void
}

/**
 * Excel on the web: a page that holds the add-in in a frame and talks to it by messages. It runs in the page alone, so
 * it names nothing from outside itself.
 */
export function installWeb(pane: string): void {
  interface Message {
    readonly _messageType: number
    readonly _actionType: number
    readonly _actionName: string
    readonly _conversationId: string
    readonly _correlationId: number
    readonly _data?: {
      readonly eventDispId?: number
      readonly DdaMethod?: { readonly DispatchId: number }
      readonly ArrayData?: readonly unknown[]
    }
  }
  const window = globalThis as unknown as WebWindow
  const richApi = 93
  const [invocation, registration, removal] = [0, 1, 2]
  const supported = {
    ExcelApi: "1.12",
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    CustomFunctions: "1.9",
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
  }
  const context = {
    _id: "sellmore",
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://example.com/Book.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify(supported),
    _hostFullVersion: "16.0",
    _initialDisplayMode: 2,
  }
  const registered = new Map<number, Message>()
  const frame = document.createElement("iframe")
  frame.title = "Sellmore"
  frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0"
  const host = "?_host_Info=Excel$Web$16.00$en-US$correlation$$disableLogging$3"
  frame.src = `${pane}${host}#&_xdm_Info=conversation|sellmore|${encodeURIComponent(location.origin)}`
  document.body.append(frame)

  function send(to: Message, type: "answer" | "event", data: unknown): void {
    const message = {
      _origin: location.origin,
      _serializerVersion: 1,
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: type === "answer" ? 0 : 1,
      _data: data,
    }
    frame.contentWindow?.postMessage(JSON.stringify(message), location.origin)
  }

  async function answer(message: Message): Promise<unknown> {
    const { _actionName: name, _actionType: type, _data: data = {} } = message
    if (type === registration || type === removal) {
      if (data.eventDispId === undefined) throw new Error("A registration for no event")
      if (type === registration) registered.set(data.eventDispId, message)
      else registered.delete(data.eventDispId)
      return { Error: 0 }
    }
    if (type === invocation && name === "ContextActivationManager_getAppContextAsync") return context
    if (type === invocation && name === "ContextActivationManager_notifyHost") return null
    if (type === invocation && name === "executeMethod" && data.DdaMethod?.DispatchId === richApi) {
      const results = await window.excelProcess(String(data.ArrayData?.[4]))
      return { Version: 1, Error: 0, Data: [200, [], results] }
    }
    throw new Error(`The stand-in for Excel on the web knows no ${name}, ${JSON.stringify(data)}`)
  }

  addEventListener("message", async ({ data, source }) => {
    if (source !== frame.contentWindow) return
    const message = JSON.parse(String(data)) as Message
    if (message._messageType === 0) send(message, "answer", await answer(message))
  })
  window.excelDeliver = (event, entries) => {
    const registration = registered.get(event)
    const data = JSON.parse(entries) as unknown[]
    if (registration) send(registration, "event", { Data: data, ArrayData: data })
  }
}
