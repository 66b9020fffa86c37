/* What our other scripts share: finding elements, saying something to those who hear the page, the choice that
   stands in the page's address, and doing something on every page that is shown. */
const whosaidthis = (() => {
  "use strict"

  document.documentElement.setAttribute("data-wst-script", "") // some words are true only with scripts

  const all = (selector, within = document) => [...within.querySelectorAll(selector)]

  const button = (words, name) => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = words
    if (name) {
      made.title = name
      made.setAttribute("aria-label", name)
    }
    return made
  }

  const spoken = document.createElement("p")
  spoken.className = "wst-unseen"
  spoken.setAttribute("role", "status")
  const say = words => {
    spoken.textContent = "" // the same words twice would be no change
    setTimeout(() => { spoken.textContent = words }, 50)
  }

  /* `?only=` in the address: what a reader has chosen to see alone. */
  const chosen = () => new URLSearchParams(location.search).get("only")
  const keepChosen = (only, hash = location.hash) => {
    const address = new URL(location.href)
    if (only) address.searchParams.set("only", only)
    else address.searchParams.delete("only")
    address.hash = hash
    history.replaceState(history.state, "", address)
  }
  const markChosen = (links, link) => {
    for (const each of links) each.removeAttribute("aria-current")
    link?.setAttribute("aria-current", "true")
  }

  /* Clicks on links that choose, before the theme's instant navigation, which would follow them. */
  const onChoice = (selector, choose) => document.addEventListener("click", event => {
    const link = event.target.closest?.(selector)
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    choose(link)
  }, true)

  /* With instant navigation the theme tells of every page; without it, of this one. */
  const onPage = (selector, start) => document.addEventListener("DOMContentLoaded", () => {
    const begin = () => {
      const found = document.querySelector(selector)
      if (!found) return
      document.body.append(spoken) // before it is filled: only a change is read out
      start(found)
    }
    if (window.document$) window.document$.subscribe(begin)
    else begin()
  })

  return { all, button, say, chosen, keepChosen, markChosen, onChoice, onPage }
})()
