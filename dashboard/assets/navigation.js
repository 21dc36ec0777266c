// Keeps the address and what the reader has chosen in step; the server draws each page from the address alone.
(function () {
  "use strict";
  const FRAMES_TO_WAIT = 120;
  const nothing = () => window.dash_clientside.no_update;
  let shownPath = null;
  let shownLanguage = null;

  function chosenAddress(programme, asOf, drafts, shown) {
    if (!shown || programme === undefined) return nothing();
    if (programme === shown.programme && asOf === shown.as_of && Boolean(drafts) === shown.drafts) return nothing();
    const url = new URL(window.location.href);
    const otherProgramme = programme !== shown.programme;
    const wanted = otherProgramme ? { programme } : { programme, as_of: asOf, drafts: drafts ? "1" : null };
    ["programme", "as_of", "drafts", "lang"].forEach((name) => url.searchParams.delete(name));
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
    url.searchParams.delete("page");
    if (wanted === null) url.searchParams.delete(name);
    else url.searchParams.set(name, wanted);
    return url.pathname + url.search.replaceAll("%3A", ":").replaceAll("%7E", "~");
  }

  // A search keeps programme, meeting and drafts, and begins without the filters of the page that it leaves.
  function searchAddress() {
    const wanted = document.getElementById("search").value.trim();
    if (!wanted) return nothing();
    const here = new URL(window.location.href).searchParams;
    const query = new URLSearchParams();
    ["programme", "as_of", "drafts", "lang"].forEach((name) => here.get(name) && query.set(name, here.get(name)));
    query.set("q", wanted);
    return "/search?" + query.toString().replaceAll("%3A", ":").replaceAll("%7E", "~");
  }

  function searchedWords(page) {
    const query = (page && page.query) || "";
    const typing = document.activeElement && document.activeElement.id === "search";
    return typing && !query ? nothing() : query;
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

  // The words that somebody came for: in sight, and where the keyboard and the voice go on from.
  function light(lit) {
    lit.scrollIntoView({ block: "center" });
    lit.focus({ preventScroll: true });
  }

  // Where the pages stand in one line, the current one is in sight.
  function showCurrent(current) {
    const line = current.closest("ul");
    line.scrollLeft = current.offsetLeft - line.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
  }

  function arrived(page) {
    if (!page) return "";
    document.title = page.title;
    window.seurantaSheet(page.sheet || "");
    document.documentElement.lang = page.language;
    const path = window.location.pathname;
    const firstPage = shownPath === null;
    const samePage = shownPath === path && shownLanguage === page.language;
    shownPath = path;
    shownLanguage = page.language;
    whenDrawn(".nav-current", showCurrent, FRAMES_TO_WAIT);
    if (page.lit) whenDrawn("#lit", light, FRAMES_TO_WAIT);
    if (!firstPage && samePage && page.next) whenDrawn(`[data-matter="${CSS.escape(page.next)}"]`, (matter) => matter.focus(), FRAMES_TO_WAIT);
    if (!firstPage && !samePage && !page.lit) {
      whenDrawn(`h1[data-page="${CSS.escape(page.key)}"]`, (heading) => heading.focus({ preventScroll: true }), FRAMES_TO_WAIT);
    }
    return firstPage ? "" : page.announcement;
  }

  function openKeys() {
    const keys = document.getElementById("keys");
    if (keys && !keys.open) keys.showModal();
  }

  const ON_EVERY_PAGE = { "/": () => document.getElementById("search").focus(), "?": openKeys };

  // Single keys press what is marked with them, unless somebody types or has switched them off.
  function pressByKey(event) {
    const off = document.getElementById("single-keys");
    if (!off || !off.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]")) return;
    if (document.querySelector("dialog[open]")) return;
    if (ON_EVERY_PAGE[event.key]) {
      event.preventDefault();
      ON_EVERY_PAGE[event.key]();
      return;
    }
    const marked = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!marked) return;
    event.preventDefault();
    (marked.querySelector("a") || marked).click();
  }
  document.addEventListener("keydown", pressByKey);

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-opens=keys]")) openKeys();
    if (event.target.closest("[data-closes=keys]")) document.getElementById("keys").close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".help[open]").forEach((help) => {
      help.open = false;
      help.querySelector("summary").focus();
    });
  });

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    seuranta: { chosenAddress, filteredAddress, searchAddress, searchedWords, whereMarkLeads, arrived },
  });
})();
