/* Notes of an article: the switch is remembered, a note and its words light each other, one group of speakers
   can be lit alone, a statement's link and citation can be copied. Without this script the notes stand all the
   same. It runs in the head, so that notes that a reader has put away do not appear first. */
(() => {
  "use strict"

  const { all, button, say, chosen, keepChosen, markChosen, onChoice, onPage } = whosaidthis
  const root = document.documentElement
  const article = () => document.querySelector(".wst")
  const choices = () => all(".wst-filter [data-only]")

  /* The switch */
  const KEPT = "wst-notes"
  const kept = value => {
    try {
      return value ? localStorage.setItem(KEPT, value) : localStorage.getItem(KEPT)
    } catch {
      return null // a browser may forbid it: then nothing is remembered
    }
  }
  const show = value => root.setAttribute("data-wst-notes", value)
  if (kept() === "off") show("off")

  const restoreSwitch = () => {
    const off = document.getElementById("wst-off")
    if (off && root.getAttribute("data-wst-notes") === "off") off.checked = true
  }

  /* Statements and their notes: the same id after "s-" and "n-" */
  const statementsAt = element => {
    const said = sayings(element)
    if (said.length) return said
    const id = statementAt(element)
    return id ? [id] : []
  }
  const sayings = element => { // what is said inside what is said: the outermost first
    const said = element?.closest("[data-said]")
    return said ? [...sayings(said.parentElement), said.dataset.said.slice(2)] : []
  }
  const statementAt = element => {
    const number = element.closest(".wst-ref, .wst-numbers a")
    if (number) return number.getAttribute("href").slice(3)
    const line = element.closest(".wst-told")
    if (!line) return null
    const { id } = tools.dataset
    if (line.contains(tools) && idsOfLine(line).includes(id)) return id // those of the statement pointed at
    return targetedIn(line) || idOfLine(line).id.slice(2)
  }
  const targetedIn = line => line.closest(".wst-told:target, .wst-item:target > :first-child")
    ? idOfLine(line).id.slice(2) : line.querySelector(":target")?.id.slice(2)
  const idOfLine = line => (line.id ? line : line.closest(".wst-item"))
  const idsOfLine = line => {
    const told = line.closest(".wst-told")
    return [idOfLine(told), ...all(".wst-also", told)].map(each => each.id.slice(2))
  }
  const idOfAddress = () => { // a link from before a correction leads into the words as they are now
    const name = /^#[ns]-[^%]/.test(location.hash) && location.hash.slice(1) // no id of ours needs decoding
    const former = name && document.getElementById(name)?.closest(".wst-former")
    return former ? statementsAt(former).pop() : name && name.slice(2)
  }
  const toldOf = element => element?.closest(".wst-told") || element?.querySelector(".wst-told")
  const lineOf = id => document.getElementById(`n-${id}`)?.querySelector(".wst-line")

  /* Every statement's words, numbers and note, found in one pass over the page. */
  let found = null
  const statements = () => {
    if (found?.page === article()) return found.byId
    const byId = new Map()
    const add = (id, element) => byId.set(id, [...(byId.get(id) || []), element])
    all("[data-said]").forEach(each => add(each.dataset.said.slice(2), each))
    all(".wst-ref").forEach(each => add(each.getAttribute("href").slice(3), each))
    all(".wst-notes [id^='n-']").forEach(each => {
      add(each.id.slice(2), each.closest(".wst-item"))
      add(each.id.slice(2), toldOf(each))
    })
    found = { page: article(), byId }
    return byId
  }
  const partsOf = id => statements().get(id) || []

  const lightPairs = ids => {
    all(".wst-now").forEach(each => each.classList.remove("wst-now"))
    for (const line of ids.map(lineOf).filter(Boolean)) {
      line.classList.add("wst-now")
      for (const part of idsOfLine(line).flatMap(partsOf))
        if (part.dataset.said) part.classList.add("wst-now")
    }
  }

  /* Copying */
  const tools = document.createElement("span")
  tools.className = "wst-tools"
  tools.setAttribute("data-wst", "")
  const offerTools = id => {
    const says = id && lineOf(id)?.querySelector(".wst-says")
    const cited = says && document.getElementById(`n-${id}`).dataset.cite
    const busy = tools.contains(document.activeElement) && document.activeElement.matches(":focus-visible")
    const there = tools.dataset.id === id && tools.parentElement === says
    if (!cited || busy || there) return
    const words = article().dataset
    const number = document.querySelector(`.wst-numbers a[href="#s-${id}"]`).textContent
    const of = document.createElement("span")
    of.setAttribute("aria-hidden", "true") // each button's name says it
    of.textContent = words.copy.replace("{}", number)
    const made = [["link", words.copyLink], ["citation", words.copyCitation]].map(([kind, name]) => {
      const one = button(words[kind], name.replace("{}", number))
      one.dataset.copy = kind
      return one
    })
    tools.replaceChildren(of, ...made)
    tools.dataset.id = id
    if (tools.parentElement !== says) says.append(tools)
  }
  /* On its way to the buttons the pointer passes other statements: it means one when it rests there. */
  let resting
  const RESTS = 200 // milliseconds
  const offerToPointer = id => {
    clearTimeout(resting)
    if (!id) return
    if (tools.isConnected) resting = setTimeout(offerTools, RESTS, id)
    else offerTools(id)
  }
  const addressOf = id => `${location.href.split(/[?#]/)[0]}#s-${id}`
  const copy = async pressed => {
    const { id } = tools.dataset
    const cited = document.getElementById(`n-${id}`).dataset.cite
    const { copied, [pressed.dataset.copy]: label } = article().dataset
    if (!await write(pressed.dataset.copy === "link" ? addressOf(id) : `${cited}\n${addressOf(id)}`)) return
    pressed.focus()
    pressed.textContent = copied
    say(copied)
    setTimeout(() => { pressed.textContent = label }, 2000)
  }
  const write = async words => {
    try {
      await navigator.clipboard.writeText(words)
      return true
    } catch {
      return writeByHand(words) // pages without https have no clipboard, and a browser may refuse it
    }
  }
  const writeByHand = words => {
    const area = document.createElement("textarea")
    area.value = words
    document.body.append(area)
    area.select()
    const done = document.execCommand("copy")
    area.remove()
    return done
  }

  /* Lighting one group alone */
  const lightOnly = link => {
    const page = article()
    const lit = new Set((link?.dataset.lit || "").split(" ").filter(Boolean))
    all(".wst-lit").forEach(each => each.classList.remove("wst-lit"))
    page.toggleAttribute("data-lit", lit.size > 0)
    for (const part of [...lit].flatMap(partsOf)) part.classList.add("wst-lit")
    const shown = lit.size ? link : null
    markChosen(choices(), shown)
    offerAll(choices()[0], shown)
    showBar(shown)
    return shown
  }
  /* What is lit stands at the foot of the screen, with the way back: whoever follows a link to it sees why. */
  const bar = document.createElement("div")
  bar.className = "wst-shown"
  const showBar = link => {
    bar.remove()
    if (!link) return
    const back = button(choices()[0].textContent)
    bar.replaceChildren(`${article().dataset.shown} ${link.textContent}`, back)
    article().parentElement.append(bar)
    if (link === document.activeElement) link.scrollIntoView({ block: "nearest" }) // not under the line
  }
  const offerAll = (link, offered) => {
    if (!link) return
    if (!offered && link === document.activeElement) link.closest("details").firstElementChild.focus()
    link.parentElement.hidden = !offered
  }
  const restoreLight = () => {
    const link = choices().find(each => each.dataset.only && each.dataset.only === chosen())
    if (!link) return
    lightOnly(link)
    link.closest("details").open = true
  }
  const chooseLight = link => {
    const lit = lightOnly(link?.hasAttribute("aria-current") ? null : link)
    keepChosen(lit?.dataset.only)
    say((lit || choices()[0]).textContent)
  }

  /* A number leads to its note, whatever the reader has put away. */
  const reveal = id => {
    const told = toldOf(document.getElementById(`n-${id}`))
    if (article()?.hasAttribute("data-lit") && !told?.classList.contains("wst-lit")) chooseLight(null)
    const on = document.getElementById("wst-on")
    if (!on || on.checked) return
    on.checked = true
    on.dispatchEvent(new Event("change", { bubbles: true }))
  }

  /* What readers do */
  const follow = event => {
    if (!(event.target instanceof Element) || !article()) return
    const ids = statementsAt(event.target)
    lightPairs(ids)
    if (event.type === "pointerover") offerToPointer(ids[0])
    else offerToFocus(event.target)
  }
  const offerToFocus = element => { // the number in a note; whoever came there by a link means that statement
    const number = element.closest(".wst-numbers a")
    if (number) offerTools(targetedIn(number.closest(".wst-told")) || statementAt(number))
  }
  const followAddress = () => {
    const id = idOfAddress()
    const notes = id && document.getElementById(`n-${id}`)?.closest("details")
    if (!notes) return
    notes.open = true // whoever follows a link to words wants to know who said them
    offerTools(id)
  }
  document.addEventListener("pointerover", follow)
  document.addEventListener("focusin", follow)
  window.addEventListener("hashchange", followAddress)
  document.addEventListener("change", event => {
    if (!event.target.matches?.(".wst-switch input")) return
    const value = event.target.id === "wst-off" ? "off" : "on"
    show(value)
    kept(value)
  })
  onChoice(".wst-filter [data-only]", chooseLight)
  document.addEventListener("click", event => {
    const pressed = event.target.closest?.(".wst-tools button")
    if (pressed) copy(pressed)
    if (event.target.closest?.(".wst-shown button")) chooseLight(null)
    const toNote = event.target.closest?.("a[href^='#n-']")
    if (toNote) reveal(toNote.hash.slice(3))
  }, true)

  onPage(".wst", () => {
    restoreSwitch()
    restoreLight()
    followAddress()
  })
})()
