// The lab's form: agencies to choose from, the tree in one list.
(() => {
  "use strict";
  const list = document.querySelector("select[data-agencies]");
  if (!list) return;
  const add = (agencies, depth) => agencies.forEach(agency => {
    const option = document.createElement("option");
    option.value = agency.agencyId;
    option.textContent = "\u00a0\u00a0".repeat(depth) + agency.name;
    list.append(option);
    add(agency.below || [], depth + 1);
  });
  fetch(list.dataset.agencies, { headers: { Accept: "application/json" } })
    .then(answer => answer.ok ? answer.json() : { agencies: [] })
    .then(found => add(found.agencies, 0));
})();
