/** What office.js finds in the window of desktop Excel, and what the stand-in behind it must provide. */
export interface DesktopWindow {
  external: unknown
  /** Answers a batch of office.js, JSON to JSON. */
  excelProcess(batch: string): Promise<string>
  /** Hands an event to office.js: 33 carries messages, 2 tells of a selection. */
  excelDeliver(event: number, entries: string): void
}

/**
 * Puts desktop Excel's side of the bridge into a window, before office.js loads. It runs in a bare context and in a
 * page, so it names nothing from outside itself.
 */
export function installDesktop(): void {
  const window = globalThis as unknown as DesktopWindow
  const richApi = 93
  const safeArray = (items: unknown) => ({ toArray: () => items })
  const handlers = new Map<number, (event: number, payload: unknown) => void>()
  const supported = {
    ExcelApi: "1.12",
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    CustomFunctions: "1.9",
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
  }
  const context = strict("context", {
    GetAppType: () => 1,
    GetSolutionRef: () => "sellmore",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 0x409,
    GetAppDataLocale: () => 0x409,
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "instance",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetSupportedMatrix: () => JSON.stringify(supported),
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xf5f5f5, bodyForegroundColor: 0x242424 }),
    GetSettings: () => ({ Read: () => undefined }),
  })
  const external = strict("window.external", {
    // The last part is flags: without 3, custom functions never start.
    GetHostInfo: () => "excel$win32$16.01$en-us$correlation$$disableLogging$3",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown[], callback: (answer: unknown) => void) => {
      if (id !== richApi) throw new Error(`The stand-in for Excel has no Execute(${id})`)
      const message = (Array.isArray(params[0]) ? params[0] : params) as unknown[]
      window
        .excelProcess(String(message[4]))
        .then((answer) => callback(safeArray([0, 200, [], answer])))
        .catch((error: unknown) => {
          throw error
        })
    },
    RegisterEvent: (id: number, _target: string, handler: () => void, callback: (answer: unknown) => void) => {
      handlers.set(id, handler)
      callback(safeArray([0]))
    },
    UnregisterEvent: (id: number, _target: string, callback: (answer: unknown) => void) => {
      handlers.delete(id)
      callback(safeArray([0]))
    },
  })
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true })
  window.excelDeliver = (event, entries) => {
    const parsed = JSON.parse(entries) as unknown[]
    handlers.get(event)?.(event, safeArray(parsed.map(safeArray)))
  }

  /** office.js probes for members by `typeof`; one that is called must be there. */
  function strict(name: string, members: Record<string, (...args: never[]) => unknown>) {
    return new Proxy(members, {
      set: () => {
        throw new Error(`The stand-in for Excel lets nobody write ${name}`)
      },
    })
  }
}
