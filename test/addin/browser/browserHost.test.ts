import "../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { describe, expect, test } from "vitest"
import { BrowserHost } from "../../../addin/browser/browserHost.ts"
import { Workbook } from "../../../addin/browser/workbook.ts"
import { workbookHostContract } from "../host/workbookHostContract.ts"
import { browserBench } from "./browserBench.ts"

describe("the browser workbook", () => {
  const { makeHost, options } = browserBench()
  workbookHostContract(makeHost, options)

  test("listeners follow when another file is opened", async () => {
    const workbook = new Workbook(new Model())
    const host = new BrowserHost(workbook)
    const heard: string[] = []
    host.onSelectionChange(({ address }) => heard.push(address))
    workbook.replace(new Model({ sheets: [{ id: "leads", name: "Leads" }] }))
    await host.select("Leads!B2")
    expect(heard).toEqual(["Leads!A1", "Leads!B2"])
  })

  test("an address that is none, and cells outside the sheet, are refused", async () => {
    const host = new BrowserHost(new Workbook(new Model()))
    await expect(host.readRange("here")).rejects.toThrow('"here" is no address. Write it as Leads!A1:F20.')
    await expect(host.readRange("A1:A100000")).rejects.toThrow("A1:A100000 lies outside the sheet.")
  })
})
