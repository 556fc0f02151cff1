import { createReadStream, statSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"

const loopback = "127.0.0.1"
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
}

/** Serves the files of a folder to this machine alone, at the port or the next free one. */
export async function serve(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response))
  const taken = await listen(server, port)
  return {
    address: `http://${loopback}:${server.address().port}/`,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

/** Tries twenty ports and answers with the taken ones. */
async function listen(server, port) {
  const taken = []
  for (;;) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject)
        server.listen(port + taken.length, loopback, resolve)
      })
      return taken
    } catch (failure) {
      if (failure.code !== "EADDRINUSE" || taken.length === 20) throw failure
      taken.push(port + taken.length)
    }
  }
}

function answer(folder, request, response) {
  response.setHeader("X-Content-Type-Options", "nosniff")
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405)
  const file = fileFor(folder, request.url)
  const found = file && statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return refuse(response, 404)

  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`
  response.setHeader("ETag", tag)
  response.setHeader("Cache-Control", "no-cache")
  if (request.headers["if-none-match"] === tag) return response.writeHead(304).end()
  response.writeHead(200, {
    "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
  })
  if (request.method === "HEAD") return response.end()
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response)
}

/** The file of a path, or undefined where the path leads out of the folder or to a hidden file. */
function fileFor(folder, url) {
  let path
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0])
  } catch {
    return undefined
  }
  const steps = path.split(/[/\\]/).filter((step) => step !== "")
  if (path.includes("\0") || steps.some((step) => step.startsWith(".") || step.includes(":"))) return undefined
  return join(folder, ...steps, path.endsWith("/") ? "index.html" : "")
}

function refuse(response, status) {
  const sentence = status === 404 ? "Not found" : "Only reading is possible"
  response.writeHead(status, { "Content-Type": contentTypes[".txt"] }).end(sentence)
}
