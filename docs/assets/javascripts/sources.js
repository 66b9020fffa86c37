/* The page of all sources: columns sort, and one group of speakers can be shown alone. Without this script the
   groups stand one below the other, and the links above the table lead to them. */
(() => {
  "use strict"

  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const SORTED = { 0: "text", 1: "text", 3: "number" }

  const spoken = document.createElement("p")
  spoken.className = "wst-unseen"
  spoken.setAttribute("role", "status")

  const valueOf = (row, column) => {
    const words = row.cells[column].textContent.trim()
    return SORTED[column] === "number" ? -Number(words) : words
  }
  const compare = (one, other) => (typeof one === "number" ? one - other : one.localeCompare(other))

  const sortBy = (table, column) => {
    const headers = all("thead th", table)
    const back = headers[column].getAttribute("aria-sort") === first(column)
    headers.forEach(each => each.removeAttribute("aria-sort"))
    headers[column].setAttribute("aria-sort", back ? second(column) : first(column))
    const rows = rowsOf(table).sort((one, other) => compare(valueOf(one, column), valueOf(other, column)))
    table.tBodies[0].append(...(back ? rows.reverse() : rows))
  }
  const rowsOf = table => [...table.tBodies].flatMap(body => [...body.rows])
  const first = column => (SORTED[column] === "number" ? "descending" : "ascending")
  const second = column => (SORTED[column] === "number" ? "ascending" : "descending")

  const makeSortable = table => all("thead th", table).forEach((header, column) => {
    if (!SORTED[column] || header.querySelector("button")) return
    const button = document.createElement("button")
    button.type = "button"
    button.className = "wst-sort"
    button.append(...header.childNodes)
    button.addEventListener("click", () => sortBy(table, column))
    header.append(button)
  })

  const showOnly = (table, group) => {
    for (const row of rowsOf(table)) row.hidden = Boolean(group) && row.dataset.group !== group
    for (const each of all(".wst-totals a")) {
      if (each.hash === `#${group}`) each.setAttribute("aria-current", "true")
      else each.removeAttribute("aria-current")
    }
    const everyone = document.querySelector(".wst-totals [hidden], .wst-totals [data-all]")
    everyone.hidden = !group
  }
  const chosen = () => new URLSearchParams(location.search).get("only")
  const choose = (table, link) => {
    const back = link.hasAttribute("aria-current") || link.closest("[data-all]")
    const group = back ? null : link.hash.slice(1)
    showOnly(table, group)
    spoken.textContent = group ? link.textContent : document.getElementById("wst-everyone").textContent
    const address = new URL(location.href)
    if (group) address.searchParams.set("only", group)
    else address.searchParams.delete("only")
    address.hash = ""
    history.replaceState(history.state, "", address)
    table.scrollIntoView({ block: "nearest" })
  }

  // Before the theme's instant navigation, which would follow the link.
  document.addEventListener("click", event => {
    const link = event.target.closest?.(".wst-totals a")
    const table = document.querySelector(".wst-everyone")
    if (!link || !table || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    choose(table, link)
  }, true)

  const start = () => {
    const table = document.querySelector("table.wst-everyone")
    if (!table) return
    makeSortable(table)
    document.body.append(spoken)
    for (const body of table.tBodies) for (const row of body.rows) row.dataset.group ||= body.id
    const group = chosen()
    const targeted = location.hash.length > 1 // a link to a row wins over what was chosen before
    if (!targeted && [...table.tBodies].some(body => body.id === group)) showOnly(table, group)
  }
  document.addEventListener("DOMContentLoaded", () => {
    if (window.document$) window.document$.subscribe(start)
    else start()
  })
})()
