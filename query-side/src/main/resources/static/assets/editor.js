// The table editor: what a check found is marked at its cell, a file is opened and a draft is saved. The buttons of the
// grid are plain buttons of a form and need no script.
(() => {
  "use strict";
  const editor = document.getElementById("editor");

  function mark() {
    editor.querySelectorAll("[data-save-draft]").forEach(button => { button.hidden = false; });
    editor.querySelectorAll("[aria-invalid]").forEach(cell => { cell.removeAttribute("aria-invalid"); cell.removeAttribute("title"); });
    document.querySelectorAll("#findings [data-field]").forEach(finding => {
      const cell = document.getElementById(finding.dataset.field);
      if (!cell) return;
      cell.setAttribute("aria-invalid", finding.classList.contains("bad") ? "true" : "false");
      cell.title = finding.textContent.replace(/\s+/g, " ").trim();
    });
  }

  function headers(more) {
    const csrf = document.querySelector("meta[name=csrf]");
    return csrf ? { ...more, [csrf.dataset.header]: csrf.content } : more;
  }

  // A typed cell is checked when it is left; only the findings are drawn anew, so that nothing moves under the hands.
  let waiting;
  async function check() {
    const fields = new URLSearchParams(new FormData(editor));
    fields.set("op", "cells");
    const answer = await fetch(editor.action, { method: "POST", body: fields, headers: headers({ Accept: "text/html" }) });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("findings")?.replaceWith(page.getElementById("findings"));
    mark();
  }
  editor.addEventListener("change", event => {
    if (event.target.name?.endsWith(".fact")) return;
    clearTimeout(waiting);
    waiting = setTimeout(check, 150);
  });

  function say(text) {
    const place = editor.querySelector("[role=alert]");
    place.hidden = !text;
    place.textContent = text;
    if (text) place.scrollIntoView({ block: "nearest" });
  }

  // The query side writes the text of the model, the command side takes it as a draft.
  async function save() {
    say("");
    const fields = new FormData(editor);
    const written = await fetch("/policies/editor/dmn", { method: "POST", body: new URLSearchParams(fields), headers: headers({ Accept: "application/xml, application/json" }) });
    if (!written.ok) { await check(); say((await written.json().catch(() => ({}))).detail || editor.dataset.unwritten); return; }
    const draft = document.getElementById("draft");
    draft.elements.id.value = fields.get("id").trim();
    draft.elements.version.value = fields.get("version").trim();
    draft.elements.dmn.value = await written.text();
    draft.requestSubmit();
  }
  // What the API refuses is said where the button is.
  new MutationObserver(() => say(document.querySelector("#draft [role=alert]").textContent))
    .observe(document.querySelector("#draft [role=alert]"), { childList: true });

  // Before htmx hears of it: downloads are left to the browser.
  document.addEventListener("submit", event => {
    if (event.target === editor && event.submitter?.hasAttribute("data-plain")) event.stopPropagation();
  }, true);
  editor.addEventListener("click", event => {
    if (event.target.closest("[data-save-draft]")) save();
  });

  document.addEventListener("change", async event => {
    const field = event.target.dataset?.into && document.getElementById(event.target.dataset.into);
    if (field) field.value = await event.target.files[0]?.text() ?? "";
  });

  document.addEventListener("input", event => {
    const table = event.target.dataset?.filters && document.getElementById(event.target.dataset.filters);
    if (!table) return;
    const asked = event.target.value.toLowerCase();
    table.querySelectorAll("tbody tr").forEach(row => { row.hidden = !row.textContent.toLowerCase().includes(asked); });
  });

  document.addEventListener("htmx:afterSwap", mark);
  mark();
})();
