/* The page of all sources: columns sort, and one group of speakers can be shown alone. Without this script the
   groups stand one below the other, and the links above the table lead to them. */
(() => {
  "use strict"

  const { all, button, say, chosen, keepChosen, markChosen, onChoice, onPage } = whosaidthis
  const SORTED = { 0: "text", 1: "text", 3: "number" }

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
    const made = button(header.textContent)
    made.className = "wst-sort"
    made.addEventListener("click", () => sortBy(table, column))
    header.replaceChildren(made)
  })

  const showOnly = (table, group) => {
    for (const row of rowsOf(table)) row.hidden = Boolean(group) && row.dataset.group !== group
    const links = all(".wst-totals a")
    markChosen(links, links.find(each => each.hash === `#${group}`))
    document.querySelector(".wst-totals [data-all]").hidden = !group
  }
  onChoice(".wst-totals a", link => {
    const table = document.querySelector(".wst-everyone")
    const back = link.hasAttribute("aria-current") || link.closest("[data-all]")
    const group = back ? null : link.hash.slice(1)
    showOnly(table, group)
    say(group ? link.textContent : document.getElementById("wst-everyone").textContent)
    keepChosen(group, "")
    table.scrollIntoView({ block: "nearest" })
  })

  onPage("table.wst-everyone", table => {
    makeSortable(table)
    for (const body of table.tBodies) for (const row of body.rows) row.dataset.group ||= body.id
    const targeted = location.hash.length > 1 // a link to a row wins over what was chosen before
    if (!targeted && [...table.tBodies].some(body => body.id === chosen())) showOnly(table, chosen())
  })
})()
