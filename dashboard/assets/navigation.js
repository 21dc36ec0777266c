// Keeps the address and what the reader has chosen in step; the server draws each page from the address alone.
(function () {
  "use strict";
  const FRAMES_TO_WAIT = 120;
  const nothing = () => window.dash_clientside.no_update;
  let shownPath = null;

  function chosenAddress(programme, asOf, drafts, shown) {
    if (!shown || programme === undefined) return nothing();
    if (programme === shown.programme && asOf === shown.as_of && Boolean(drafts) === shown.drafts) return nothing();
    const url = new URL(window.location.href);
    const otherProgramme = programme !== shown.programme;
    const wanted = otherProgramme ? { programme } : { programme, as_of: asOf, drafts: drafts ? "1" : null };
    ["programme", "as_of", "drafts"].forEach((name) => url.searchParams.delete(name));
    Object.entries(wanted).forEach(([name, value]) => value && url.searchParams.set(name, value));
    const path = otherProgramme ? shown.home : url.pathname;
    return path + url.search.replaceAll("%3A", ":").replaceAll("%7E", "~");
  }

  // One filter at a time: only what was just changed is written into the address.
  function filteredAddress() {
    const triggered = window.dash_clientside.callback_context.triggered;
    if (triggered.length !== 1) return nothing();
    const name = JSON.parse(triggered[0].prop_id.slice(0, triggered[0].prop_id.lastIndexOf("."))).name;
    const value = triggered[0].value;
    const wanted = value === true ? "1" : value || null;
    const url = new URL(window.location.href);
    if (url.searchParams.get(name) === wanted) return nothing();
    if (wanted === null) url.searchParams.delete(name);
    else url.searchParams.set(name, wanted);
    return url.pathname + url.search.replaceAll("%3A", ":").replaceAll("%7E", "~");
  }

  function whereMarkLeads(clicks) {
    const click = (clicks || []).find((one) => one);
    const triggered = window.dash_clientside.callback_context.triggered;
    const data = triggered.length ? triggered[0].value : click;
    const point = data && data.points && data.points[0];
    return point && typeof point.customdata === "string" && point.customdata ? point.customdata : nothing();
  }

  function whenDrawn(selector, act, frames) {
    const found = document.querySelector(selector);
    if (found) act(found);
    else if (frames > 0) window.requestAnimationFrame(() => whenDrawn(selector, act, frames - 1));
  }

  function arrived(page) {
    if (!page) return "";
    document.title = page.title;
    window.seurantaSheet(page.sheet || "");
    const path = window.location.pathname;
    const firstPage = shownPath === null;
    const samePage = shownPath === path;
    shownPath = path;
    if (page.lit) whenDrawn("#lit", (lit) => lit.scrollIntoView({ block: "center" }), FRAMES_TO_WAIT);
    if (!firstPage && samePage && page.next) whenDrawn(`[data-matter="${CSS.escape(page.next)}"]`, (matter) => matter.focus(), FRAMES_TO_WAIT);
    if (!firstPage && !samePage) {
      whenDrawn(`h1[data-page="${CSS.escape(page.key)}"]`, (heading) => heading.focus({ preventScroll: true }), FRAMES_TO_WAIT);
    }
    return firstPage ? "" : page.announcement;
  }

  // Single keys press what is marked with them, unless somebody types or has switched them off.
  function pressByKey(event) {
    const off = document.getElementById("single-keys");
    if (!off || !off.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]")) return;
    const marked = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!marked) return;
    event.preventDefault();
    (marked.querySelector("a") || marked).click();
  }
  document.addEventListener("keydown", pressByKey);

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    seuranta: { chosenAddress, filteredAddress, whereMarkLeads, arrived },
  });
})();
