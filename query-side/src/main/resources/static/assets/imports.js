// Hands files to /api/imports and shows how the runs go.
(() => {
  "use strict";
  const runs = document.getElementById("runs"), form = document.getElementById("upload"), problem = document.getElementById("import-problem");
  const number = new Intl.NumberFormat(document.documentElement.lang), seen = new Map();

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  function table(head, rows, numbers) {
    const made = element("table"), top = element("tr"), body = element("tbody"), box = element("div", undefined, { class: "scroll" });
    head.split(";").forEach((text, i) => top.append(element("th", text, { scope: "col", class: numbers.includes(i) ? "number" : "" })));
    rows.forEach(cells => {
      const row = element("tr");
      cells.forEach((cell, i) => row.append(element(i ? "td" : "th", cell, i ? { class: numbers.includes(i) ? "number" : "" } : { scope: "row" })));
      body.append(row);
    });
    const thead = element("thead");
    thead.append(top);
    made.append(thead, body);
    box.append(made);
    return box;
  }

  const said = state => runs.dataset[state.toLowerCase()] || state;

  async function errorsOf(run, box) {
    if (box.dataset.loaded === String(run.errors)) return;
    const answer = await fetch(`/api/imports/${run.id}/errors`, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const { errors } = await answer.json();
    box.dataset.loaded = String(run.errors);
    box.querySelector(".scroll")?.remove();
    box.append(table(runs.dataset.errorHead, errors.map(e => [e.file, e.line, e.column, e.code, e.message]), [1]));
  }

  function show(run) {
    const open = seen.get(run.id)?.querySelector("details")?.open;
    const panel = element("section", undefined, { class: "panel below" });
    const title = element("h3", `${new Date(run.startedAt).toLocaleString(document.documentElement.lang)} · ${run.startedBy} · ${said(run.state)}`);
    panel.append(title);
    if (run.reason) panel.append(element("p", run.reason));
    const rows = run.files.map(f => [f.file, said(f.state), ...[f.rowsRead, f.accepted, f.unchanged, f.refused].map(n => number.format(n))]);
    panel.append(table(runs.dataset.head, rows, [2, 3, 4, 5]));
    if (run.state === "RUNNING") {
      const stop = element("button", runs.dataset.stop, { type: "button", class: "quiet" });
      stop.addEventListener("click", () => send("DELETE", `/api/imports/${run.id}`));
      panel.append(stop);
    }
    if (run.errors) {
      const details = element("details");
      details.append(element("summary", `${runs.dataset.errors}: ${number.format(run.errors)}`));
      details.addEventListener("toggle", () => { if (details.open) errorsOf(run, details); });
      details.open = Boolean(open);
      panel.append(details);
    }
    seen.set(run.id, panel);
    return panel;
  }

  async function look() {
    const answer = await fetch("/api/imports", { headers: { Accept: "application/json" } });
    if (answer.status === 421) { // a query node by itself: nothing before it leads to a command node
      form.hidden = true;
      problem.hidden = false;
      problem.textContent = runs.dataset.elsewhere;
    }
    if (!answer.ok) return;
    const all = await answer.json();
    runs.replaceChildren(...(all.length ? all.map(show) : [element("p", runs.dataset.none)]));
    setTimeout(look, all.some(run => run.state === "RUNNING") ? 1000 : 10000);
  }

  async function send(method, address, body) {
    const csrf = document.querySelector("meta[name=csrf]"), headers = { Accept: "application/json" };
    if (csrf) headers[csrf.dataset.header] = csrf.content;
    const answer = await fetch(address, { method, body, headers });
    problem.hidden = answer.ok;
    if (!answer.ok) problem.textContent = (await answer.json().catch(() => ({}))).detail || answer.status;
    return answer.ok;
  }

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const why = document.getElementById("why").value.trim();
    const body = new FormData();
    [...document.getElementById("file").files].forEach(file => body.append("file", file));
    if (await send("POST", "/api/imports" + (why ? "?reason=" + encodeURIComponent(why) : ""), body)) {
      form.reset();
      look();
    }
  });
  look();
})();
