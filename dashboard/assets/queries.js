// The fields of the analyst's page: what is asked goes into the address, and names are completed in the SQL box.
(function () {
  "use strict";
  const nothing = () => window.dash_clientside.no_update;
  const FEWEST_LETTERS = 2;
  const MOST_SUGGESTIONS = 10;

  const box = () => document.getElementById("sql");
  const list = () => document.getElementById("sql-suggestions");

  // --- The address -------------------------------------------------------------------------------------------------

  function hrefWith(change) {
    const url = new URL(window.location.href);
    change(url.searchParams);
    return url.pathname + url.search.replaceAll("%3A", ":").replaceAll("%7E", "~");
  }

  const wasPressed = () => window.dash_clientside.callback_context.triggered.some((one) => one.value);

  function askedAddress(_clicks, values, ids, checked, switches) {
    if (!wasPressed()) return nothing();
    return hrefWith((query) => {
      ids.forEach((id, place) => {
        const value = (values[place] || "").trim();
        if (value) query.set(`p_${id.name}`, value);
        else query.delete(`p_${id.name}`);
      });
      switches.forEach((id, place) => query.set(`p_${id.name}`, checked[place] ? "true" : "false"));
    });
  }

  function statedAddress(_run, _plan) {
    if (!wasPressed()) return [nothing(), nothing()];
    const wantsPlan = window.dash_clientside.callback_context.triggered_id === "sql-plan";
    const statement = box().value.trim();
    const said = document.getElementById("sql-trouble").dataset;
    if (new URLSearchParams({ sql: statement }).toString().length > Number(said.most)) return [nothing(), said.tooLong];
    const href = hrefWith((query) => {
      [...query.keys()].filter((name) => name.startsWith("p_") || name === "question").forEach((name) => query.delete(name));
      query.set("show", "own");
      query.delete("plan");
      if (!statement) query.delete("sql");
      else query.set("sql", statement);
      if (statement && wantsPlan) query.set("plan", "1");
    });
    return [href, ""];
  }

  // --- Names -------------------------------------------------------------------------------------------------------

  // The schema beside the box is the one list of names.
  function names() {
    return [...document.querySelectorAll(".schema [data-insert]")].map((one) => ({
      label: one.textContent,
      written: one.dataset.insert,
      table: one.dataset.table,
      isTable: one.textContent === one.dataset.table && one.parentElement.tagName === "P",
    }));
  }

  // Tables that the statement reads, also under the names that it gives them: FROM meeting AS m.
  function tablesRead(statement, known) {
    const read = new Map();
    for (const [, table, alias] of statement.matchAll(/\b(?:from|join)\s+(\w+)(?:\s+(?:as\s+)?(\w+))?/gi)) {
      if (!known.has(table)) continue;
      read.set(table, table);
      if (alias) read.set(alias, table);
    }
    return read;
  }

  function suggestions(field, asked) {
    const before = field.value.slice(0, field.selectionStart);
    const found = /(?:(\w+)\.)?(\w*)$/.exec(before);
    const [owner, start] = [found[1], found[2].toLowerCase()];
    if (!asked && !owner && start.length < FEWEST_LETTERS) return { start, found: [] };
    const all = names();
    const read = tablesRead(field.value, new Set(all.filter((one) => one.isTable).map((one) => one.label)));
    const own = owner ? read.get(owner) || owner : null;
    const order = (one) => (one.isTable ? 1 : [...read.values()].includes(one.table) ? 0 : 2);
    const fitting = all
      .filter((one) => one.label.toLowerCase().startsWith(start) && one.label.toLowerCase() !== start)
      .filter((one) => (own ? !one.isTable && one.table === own : true))
      .sort((one, other) => order(one) - order(other) || (one.isTable && other.isTable ? one.label.length - other.label.length : 0));
    const seen = new Set();
    const once = fitting.filter((one) => !seen.has(one.written) && seen.add(one.written));
    return { start, found: once.slice(0, MOST_SUGGESTIONS) };
  }

  // --- The list of suggestions: a listbox that the field points to; the focus stays in the field -----------------------

  function close() {
    if (!list()) return;
    list().hidden = true;
    list().replaceChildren();
    box().removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    list().querySelectorAll("[role=option]").forEach((one) => one.setAttribute("aria-selected", String(one === option)));
    box().setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  const chosen = () => list() && list().querySelector("[aria-selected=true]");

  function suggest(asked) {
    const field = box();
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", "sql-suggestions");
    const { start, found } = suggestions(field, asked);
    close();
    const said = document.getElementById("sql-suggested");
    said.textContent = "";
    if (!found.length) return;
    list().replaceChildren(
      ...found.map((one, place) => {
        const option = document.createElement("li");
        Object.assign(option, { id: `sql-suggestion-${place}`, className: "suggestion" });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        Object.assign(option.dataset, { written: one.written, start: String(start.length) });
        const name = document.createElement("code");
        name.textContent = one.label;
        option.append(name);
        if (!one.isTable) option.append(` ${one.table}`);
        return option;
      }),
    );
    list().hidden = false;
    said.textContent = said.dataset[found.length === 1 ? "one" : "many"].replace("#", found.length);
  }

  function write(words, letters) {
    const field = box();
    field.focus();
    field.setRangeText(words, field.selectionStart - letters, field.selectionEnd, "end");
    close();
    field.dispatchEvent(new InputEvent("input", { bubbles: true, data: words, inputType: "insertReplacementText" }));
  }

  const accept = (option) => write(option.dataset.written, Number(option.dataset.start));

  function step(by) {
    const options = [...list().querySelectorAll("[role=option]")];
    const at = options.indexOf(chosen());
    const next = at < 0 ? (by > 0 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
    choose(options[next]);
  }

  // The page is drawn anew with the answer; whoever ran it by key goes on writing where they were.
  function runFromBox() {
    const [old, place] = [box(), box().selectionStart];
    const observer = new MutationObserver(() => {
      if (box() === old) return;
      observer.disconnect();
      if (!box() || document.activeElement !== document.body) return;
      box().focus({ preventScroll: true });
      box().setSelectionRange(place, place);
    });
    observer.observe(document.getElementById("main"), { childList: true, subtree: true });
    document.getElementById("sql-run").click();
  }

  function keyInBox(event) {
    const isOpen = list() && !list().hidden;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) runFromBox();
    else if (event.key === " " && event.ctrlKey) suggest(true);
    else if (isOpen && event.key === "ArrowDown") step(1);
    else if (isOpen && event.key === "ArrowUp") step(-1);
    else if (isOpen && event.key === "Escape") close();
    else if (isOpen && chosen() && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey) accept(chosen());
    else return;
    event.preventDefault();
  }

  document.addEventListener("keydown", (event) => {
    if (event.target === box()) keyInBox(event);
    else if (event.key === "Enter" && event.target.matches(".parameters input:not([type=checkbox])")) document.getElementById("ask").click();
  });
  document.addEventListener("input", (event) => {
    if (event.target === box() && event.inputType !== "insertReplacementText") suggest(false);
  });
  document.addEventListener("focusout", (event) => event.target === box() && close());
  document.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("#sql-suggestions [role=option]");
    if (!option) return;
    event.preventDefault();
    accept(option);
  });
  document.addEventListener("click", (event) => {
    const name = event.target.closest(".schema [data-insert]");
    if (!name || !box()) return;
    const before = box().value.slice(0, box().selectionStart);
    write((/[^\s(.]$/.test(before) ? " " : "") + name.dataset.insert, 0);
  });

  window.dash_clientside = Object.assign({}, window.dash_clientside, { queries: { askedAddress, statedAddress } });
})();
