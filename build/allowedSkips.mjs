/** The only reasons for which a test may be skipped. Anything else fails the run. */
export const allowedSkips = {
  noData: "no SELLMORE_DATA: the folder of real rows is not there",
  noChromium: "no Chromium: set CHROME_PATH to a Chrome, Edge or Chromium",
  noLibreOffice: "no LibreOffice: install Debian's libreoffice-calc-nogui, or set SOFFICE_PATH",
}
