// Forms that command: <form data-send="POST /api/..."> sends its fields as JSON and goes on to data-then, where
// {id} is a field or what the answer is about. What the API refuses is said in the form, in the reader's language where
// <template id="refusals"> has a text for its code. The body may also be fetched from data-from, where it
// is the question of the key data-pick, if there is one.
(() => {
  "use strict";

  // A field's value and where it goes: "population.kinds" is kinds within population; a list takes all of its name.
  function put(body, field, value) {
    const path = field.name.split("."), last = path.pop();
    const place = path.reduce((inner, name) => inner[name] ??= {}, body);
    const policy = field.dataset.policy;
    switch (field.dataset.type) {
      case "list": (place[last] ??= []).push(value); break;
      case "version": (place[last] ??= []).push({ policy, version: value }); break;
      case "versions": (place[last] ??= {})[policy] = value; break;
      case "number": place[last] = Number(value); break;
      default: place[last] = value;
    }
  }

  async function bodyOf(form) {
    if (form.dataset.from) {
      const found = await (await fetch(form.dataset.from, { headers: { Accept: "application/json" } })).json();
      return form.dataset.pick ? found.find(one => one.key === form.dataset.pick).question : found;
    }
    const body = {};
    for (const field of form.elements) {
      if (!field.name || field.disabled || field.name === "_csrf") continue;
      if (field.type === "checkbox" || field.type === "radio") { if (field.checked) put(body, field, field.value); continue; }
      if (field.multiple) { [...field.selectedOptions].forEach(option => put(body, field, option.value)); continue; }
      const text = field.value.trim();
      if (text !== "") put(body, field, text);
    }
    return body;
  }

  function headers() {
    const csrf = document.querySelector("meta[name=csrf]");
    const made = { Accept: "application/json", "Content-Type": "application/json" };
    if (csrf) made[csrf.dataset.header] = csrf.content;
    return made;
  }

  function inWords(problem, status) {
    const texts = document.getElementById("refusals")?.content;
    const own = problem.code && texts?.querySelector(`[data-code="${CSS.escape(problem.code)}"]`)?.textContent;
    const fields = (problem.errors || []).map(wrong => `${wrong.field ?? ""} ${wrong.message ?? ""}`.trim());
    const findings = (problem.findings || []).map(one => [one.table, one.rule, one.column, one.text].filter(Boolean).join(", "));
    return [own || problem.detail || problem.title || String(status), ...fields, ...findings].join(" · ");
  }

  function say(form, text) {
    const place = form.querySelector("[role=alert]");
    place.hidden = !text;
    place.textContent = text;
    if (text) place.scrollIntoView({ block: "nearest" });
  }

  function goOn(form, sent, answer) {
    const named = form.dataset.then.replace(/\{([a-zA-Z]+)}/g, (_, name) => encodeURIComponent(sent[name] ?? answer[name] ?? ""));
    const next = new URL(named, location.href);
    if (answer.position >= 0) next.searchParams.set("atLeast", answer.position);
    location.assign(next);
  }

  async function send(form) {
    const [method, address] = form.dataset.send.split(" ");
    const body = await bodyOf(form), sent = { ...body };
    const path = address.replace(/\{([a-zA-Z]+)}/g, (_, name) => {
      const part = encodeURIComponent(body[name] ?? "");
      delete body[name];
      return part;
    });
    const answer = await fetch(path, { method, headers: headers(), body: method === "DELETE" ? undefined : JSON.stringify(body) });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) goOn(form, sent, said);
    else say(form, inWords(said, answer.status));
    return answer.ok;
  }

  // Nobody can press what would be sent without this script.
  const ready = () => document.querySelectorAll("form[data-send] button[disabled]").forEach(button => { button.disabled = false; });
  document.addEventListener("htmx:afterSwap", ready);
  ready();

  document.addEventListener("submit", async event => {
    const form = event.target.closest("form[data-send]");
    if (!form) return;
    event.preventDefault();
    const buttons = [...form.querySelectorAll("button")].filter(button => !button.disabled);
    buttons.forEach(button => { button.disabled = true; });
    say(form, "");
    try {
      await send(form);
    } catch (failed) {
      say(form, String(failed));
    } finally {
      buttons.forEach(button => { button.disabled = false; });
    }
  });
})();
