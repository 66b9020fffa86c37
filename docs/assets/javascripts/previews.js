/* A short preview of a glossary entry, while its link is pointed at or focused. Escape puts it away; it can be
   pointed at itself, and it never stands in the way of the link. Without this script a link is a plain link. */
(() => {
  "use strict"

  const box = document.createElement("div")
  box.className = "wst-preview"
  box.id = "wst-preview"
  box.setAttribute("role", "tooltip")
  let link = null
  let leaving = 0

  const put = () => {
    const at = [...link.getClientRects()].pop() // below the last line of the link, never over it
    const room = document.documentElement.clientWidth
    const left = Math.max(8, Math.min(at.left, room - box.offsetWidth - 8))
    const base = box.offsetParent.getBoundingClientRect()
    box.style.left = `${left - base.left}px`
    box.style.top = `${at.bottom - base.top + 4}px`
  }
  const show = wanted => {
    clearTimeout(leaving)
    if (link === wanted) return
    hide()
    link = wanted
    box.textContent = link.dataset.wstPreview
    const main = link.closest("main") || document.body
    main.append(box)
    link.setAttribute("aria-describedby", box.id)
    put()
  }
  const hide = () => {
    link?.removeAttribute("aria-describedby")
    link = null
    box.remove()
  }
  const hideSoon = () => {
    clearTimeout(leaving)
    leaving = setTimeout(hide, 200) // time enough to move into the preview
  }
  const termAt = target => (target instanceof Element ? target.closest("a.wst-term[data-wst-preview]") : null)

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return
    const term = termAt(event.target)
    if (term) show(term)
    else if (box.contains(event.target)) clearTimeout(leaving)
    else if (link && link !== document.activeElement) hideSoon()
  })
  document.addEventListener("focusin", event => {
    const term = termAt(event.target)
    if (term?.matches(":focus-visible")) show(term) // not on the way to a click
    else if (link && term !== link) hide()
  })
  document.addEventListener("focusout", event => { if (termAt(event.target)) hide() })
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide() })
  document.addEventListener("click", event => { if (!box.contains(event.target)) hide() })
})()
