// Charts, live updates and the CSRF header. No inline script anywhere: a page carries its figures as
// <script type="application/json" id="...">, and an element with data-chart says which chart shows them.
(() => {
  "use strict";
  const makers = {};
  const shown = new Map();

  function figures(element) {
    const source = document.getElementById(element.dataset.figures);
    return source ? JSON.parse(source.textContent) : null;
  }

  function draw(root) {
    if (typeof echarts === "undefined") return;
    for (const [element, chart] of shown) {
      if (!element.isConnected) { chart.dispose(); shown.delete(element); }
    }
    root.querySelectorAll("[data-chart]").forEach(element => {
      const data = figures(element), make = makers[element.dataset.chart];
      if (!data || !make) return;
      const chart = shown.get(element) || echarts.init(element, null, { renderer: "svg" });
      shown.set(element, chart);
      chart.setOption({ animation: false, aria: { enabled: true }, textStyle: { fontFamily: "inherit" }, ...make(data, colours()) }, true);
    });
  }

  function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue("--" + name).trim();
    return { ink: of("ink"), soft: of("soft"), line: of("line"), accent: of("accent"), good: of("good"), warn: of("warn"), bad: of("bad"), paper: of("paper") };
  }

  // Bars: { labels: [...], series: [{ name, values: [...], stack? }] }
  makers.bars = (data, c) => ({
    grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
    legend: { textStyle: { color: c.soft }, show: data.series.length > 1 },
    tooltip: { trigger: "axis" },
    xAxis: { type: "category", data: data.labels, axisLabel: { color: c.soft, interval: 0, hideOverlap: true } },
    yAxis: { type: "value", axisLabel: { color: c.soft }, splitLine: { lineStyle: { color: c.line } } },
    series: data.series.map(s => ({ type: "bar", name: s.name, data: s.values, stack: s.stack, itemStyle: s.colour ? { color: c[s.colour] } : undefined }))
  });

  // Heat map: { columns: [...], rows: [...], cells: [[column, row, value, assessed]], unit }
  makers.heat = (data, c) => ({
    grid: { left: 8, right: 8, top: 8, bottom: 56, containLabel: true },
    tooltip: { formatter: p => `${data.rows[p.value[1]]}<br>${data.columns[p.value[0]]}: <b>${p.value[2]}</b> ${data.unit} (n = ${p.value[3]})` },
    xAxis: { type: "category", data: data.columns, axisLabel: { color: c.soft, rotate: 40 } },
    yAxis: { type: "category", data: data.rows, axisLabel: { color: c.soft, width: 170, overflow: "truncate" } },
    visualMap: { min: data.least ?? -2, max: 0, orient: "horizontal", left: "center", bottom: 4, textStyle: { color: c.soft },
      inRange: { color: ["#b3261e", "#f2c14e", "#e7f2ec"] } },
    series: [{ type: "heatmap", data: data.cells, label: { show: data.cells.length <= 240, formatter: p => p.value[2] } }]
  });

  // Lines: { labels: [...], series: [{ name, values: [...] }] }
  makers.lines = (data, c) => ({
    ...makers.bars(data, c),
    series: data.series.map(s => ({ type: "line", name: s.name, data: s.values, connectNulls: true, step: s.step }))
  });

  // Radar: { axes: [{ name, max }], series: [{ name, values: [...] }] }
  makers.radar = (data, c) => ({
    legend: { textStyle: { color: c.soft }, bottom: 0 },
    tooltip: {},
    radar: { indicator: data.axes, axisName: { color: c.soft }, radius: "62%" },
    series: [{ type: "radar", data: data.series.map(s => ({ name: s.name, value: s.values })) }]
  });

  // Live: <div data-live="/api/.../live" data-refresh="#part">: when the server says "changed", the part is fetched again.
  function listen() {
    document.querySelectorAll("[data-live]").forEach(element => {
      const source = new EventSource(element.dataset.live);
      source.onopen = () => element.classList.add("on");
      source.onerror = () => element.classList.remove("on");
      source.addEventListener("changed", () =>
        htmx.ajax("GET", location.href, { target: element.dataset.refresh, select: element.dataset.refresh, swap: "outerHTML" }));
      window.addEventListener("pagehide", () => source.close());
    });
  }

  document.addEventListener("DOMContentLoaded", () => { draw(document); listen(); });
  document.addEventListener("htmx:afterSwap", () => draw(document));
  document.addEventListener("htmx:configRequest", event => {
    const csrf = document.querySelector("meta[name=csrf]");
    if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
  });
  window.addEventListener("resize", () => shown.forEach(chart => chart.resize()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(document));

  // A slider that shows a day: data-days is a JSON list of days; moving it fills the date field and sends the form.
  document.addEventListener("input", event => {
    const slider = event.target.closest("input[type=range][data-days]");
    if (!slider) return;
    const day = JSON.parse(slider.dataset.days)[Number(slider.value)];
    const field = document.getElementById(slider.dataset.field);
    field.value = day;
    slider.setAttribute("aria-valuetext", day);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
})();
