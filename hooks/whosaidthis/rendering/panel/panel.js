/* The panel "For the editor": buttons that copy, and the place on the page kept when the page reloads. */
(() => {
  "use strict"

  const CLOSED = "wst-desk-closed"
  const PLACE = "wst-desk-place"
  const store = globalThis.sessionStorage
  const panel = () => document.querySelector(".wst-desk")
  const top = () => (document.querySelector(".wst") || document.body).getBoundingClientRect().top

  const copy = async (code, pressed) => {
    try {
      await navigator.clipboard.writeText(code.textContent)
      pressed.textContent = code.dataset.copied
      setTimeout(() => { pressed.textContent = code.dataset.copy }, 2000)
    } catch {
      getSelection().selectAllChildren(code) // a browser may refuse: then one key is left to press
    }
  }

  const offer = code => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = code.dataset.copy
    made.addEventListener("click", () => copy(code, made))
    code.after(made)
  }

  const start = () => {
    const found = panel()
    if (!found) return
    found.open = !store.getItem(CLOSED)
    found.addEventListener("toggle", () => {
      if (found.open) store.removeItem(CLOSED)
      else store.setItem(CLOSED, "true")
    })
    found.querySelectorAll("[data-copy]").forEach(offer)
  }

  /* A panel that has grown or shrunk must not move the words that the editor was reading. */
  addEventListener("beforeunload", () => store.setItem(PLACE, JSON.stringify([location.pathname, top(), scrollY])))
  addEventListener("load", () => {
    const [path, before, scrolled] = JSON.parse(store.getItem(PLACE) || "[]")
    const again = performance.getEntriesByType("navigation")[0]?.type === "reload"
    if (again && path === location.pathname && scrolled > 0) setTimeout(() => scrollBy(0, top() - before))
  })

  if (globalThis.document$) document$.subscribe(start)
  else start()
})()
