// Charts, live updates, the slider and the CSRF header. No inline script anywhere: an element with data-chart
// says which chart it is, and carries its figures as JSON in data-figures. Every page works without this file.
(() => {
  "use strict";
  const makers = {};
  const shown = new Map();
  const language = document.documentElement.lang || "id";
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

  function draw(root) {
    if (typeof echarts === "undefined") return;
    for (const [element, chart] of shown) {
      if (!element.isConnected) { chart.dispose(); shown.delete(element); }
    }
    root.querySelectorAll("[data-chart]").forEach(element => {
      const make = makers[element.dataset.chart];
      if (!make) return;
      const data = JSON.parse(element.dataset.figures);
      if (data.rows) element.style.height = `${data.rows.length * 26 + 215}px`;
      const options = make(data, colours(), element);
      const chart = shown.get(element) || echarts.init(element, null, { renderer: "svg" });
      shown.set(element, chart);
      const base = { animation: false, aria: { enabled: false }, textStyle: { fontFamily: "inherit" } };
      chart.setOption({ ...base, ...options }, true);
    });
  }

  function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue("--" + name).trim();
    const names = ["ink", "soft", "line", "accent", "second", "good", "warn", "bad", "paper"];
    return Object.fromEntries(names.map(name => [name, of(name)]));
  }

  const tooltip = c => ({ backgroundColor: c.paper, borderColor: c.line, textStyle: { color: c.ink }, confine: true,
    valueFormatter: value => value == null ? "–" : number.format(value) });
  const yAxis = c => ({ type: "value", axisLabel: { color: c.soft, formatter: value => number.format(value) },
    splitLine: { lineStyle: { color: c.line } } });
  const safe = text => echarts.format.encodeHTML(text);

  // Bars: { labels: [...], series: [{ name, values: [...] }] }
  makers.bars = (data, c) => ({
    color: [c.accent, c.second],
    grid: { left: 8, right: 8, top: data.series.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: c.soft }, show: data.series.length > 1 },
    tooltip: { trigger: "axis", ...tooltip(c) },
    xAxis: { type: "category", data: data.labels, axisLabel: { color: c.soft, hideOverlap: true, interval: data.labels.length < 8 ? 0 : "auto", width: 70, overflow: "break", lineHeight: 14 } },
    yAxis: yAxis(c),
    series: data.series.map(s => ({ type: "bar", name: s.name, data: s.values, barMaxWidth: 56 }))
  });

  makers.lines = (data, c) => ({
    ...makers.bars(data, c),
    series: data.series.map((s, i) => ({ type: "line", name: s.name, data: s.values, symbol: i ? "diamond" : "circle",
      symbolSize: 7, lineStyle: { type: i ? "dashed" : "solid" } }))
  });

  // Bars with a line of the same value everywhere: { labels, series, mark, at }
  makers.marked = (data, c) => {
    const bars = makers.bars(data, c);
    if (data.at === undefined) return bars;
    bars.yAxis.max = extent => Math.ceil(Math.max(extent.max, data.at) * 1.1);
    bars.series[0].markLine = { symbol: "none", silent: true, data: [{ yAxis: data.at }],
      lineStyle: { color: c.bad, width: 2 }, label: { formatter: data.mark, position: "insideEndTop", color: c.ink } };
    return bars;
  };

  // Lying bars end to end, in percent: { labels, series, tones: ["GOOD", "BAD", "SECOND", "SOFT"] }; stripes tell losers from
  // winners without colour. What nowhere occurs has no place in the legend.
  makers.stacked = (data, c, element) => {
    const share = value => value == null ? "–" : `${number.format(value)}%`;
    element.style.height = `${data.labels.length * 30 + 80}px`;
    const narrow = element.clientWidth < 560;
    const striped = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -.7, color: "#00000040" };
    const tones = { GOOD: c.good, BAD: c.bad, SECOND: c.second, SOFT: c.line };
    return {
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0, textStyle: { color: c.soft } },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, ...tooltip(c), valueFormatter: share },
      xAxis: { ...yAxis(c), axisLabel: { color: c.soft, formatter: share }, splitNumber: narrow ? 3 : 6 },
      yAxis: { type: "category", data: data.labels, inverse: true, axisTick: { show: false },
        axisLabel: { color: c.soft, ...inWidth(data.labels, narrow ? 130 : 250), interval: 0, fontSize: 11 } },
      series: data.series.map((s, i) => ({ type: "bar", stack: "all", name: s.name, data: s.values, barMaxWidth: 22,
        itemStyle: { color: tones[data.tones[i]], borderColor: c.paper, borderWidth: .5,
          decal: data.tones[i] === "BAD" ? striped : undefined } })).filter(s => s.data.some(value => value > 0))
    };
  };

  // Long names go on in a second line; short ones take no more room than they need.
  function inWidth(labels, most) {
    const longest = Math.max(...labels.map(label => label.length));
    return longest * 6 > most ? { width: most, overflow: "break", lineHeight: 12 } : {};
  }

  // Heat map: { columns: [...], rows: [...], cells: [[column, row, value, people]], least }
  makers.heat = (data, c, element) => {
    const narrow = element.clientWidth < 560, many = data.columns.length > 24;
    return {
      grid: { left: 8, right: 8, top: 8, bottom: 62, containLabel: true },
      tooltip: { ...tooltip(c), formatter: p => `${safe(data.rows[p.value[1]])}<br>${safe(data.columns[p.value[0]])}: ` +
        `<b>${number.format(p.value[2])}</b> (${number.format(p.value[3])} ${safe(element.dataset.people)})` },
      xAxis: { type: "category", data: data.columns, axisLabel: { color: c.soft, rotate: narrow || many ? 90 : 40, interval: narrow && many ? "auto" : 0,
        width: narrow ? 90 : 120, overflow: "truncate", fontSize: many ? 10 : 11 }, axisTick: { show: false } },
      yAxis: { type: "category", data: data.rows, inverse: true, axisTick: { show: false },
        axisLabel: { color: c.soft, width: narrow ? 130 : 240, overflow: narrow ? "truncate" : "break", lineHeight: 11, interval: 0, fontSize: narrow ? 10 : 11 } },
      visualMap: { dimension: 2, min: data.least, max: 0, orient: "horizontal", left: "center", bottom: 0, itemHeight: 90, calculable: !narrow,
        precision: 1, formatter: value => number.format(value), textStyle: { color: c.soft },
        inRange: { color: ["#9f1d17", "#e8a33d", "#f6e7b8", "#dcefe4"] } },
      series: [{ type: "heatmap", data: data.cells, itemStyle: { borderColor: c.paper, borderWidth: 1 },
        label: { show: !narrow && data.columns.length <= 24, fontSize: 10, color: "#16232b", textBorderColor: "#ffffffb0",
          textBorderWidth: 2, formatter: p => number.format(p.value[2]) } }]
    };
  };

  function inLines(text, most) {
    return text.split(" ").reduce((lines, word) => {
      const longer = `${lines.at(-1)} ${word}`.trim();
      return longer.length > most && lines.at(-1) ? [...lines, word] : [...lines.slice(0, -1), longer];
    }, [""]).join("\n");
  }

  // Radar: { axes: [{ name, max }], series: [{ name, values: [...] }] }
  makers.radar = (data, c, element) => ({
    color: [c.accent, c.bad],
    legend: { textStyle: { color: c.soft }, bottom: 0 },
    tooltip: tooltip(c),
    radar: { indicator: data.axes, splitNumber: 5, radius: element.clientWidth < 480 ? "42%" : "60%", center: ["50%", "46%"],
      axisName: { color: c.soft, fontSize: 11, lineHeight: 13, formatter: name => inLines(name, element.clientWidth < 480 ? 11 : 16) }, splitArea: { show: false },
      splitLine: { lineStyle: { color: c.line } }, axisLine: { lineStyle: { color: c.line } } },
    series: [{ type: "radar", data: data.series.map((s, i) => ({ name: s.name, value: s.values,
      areaStyle: { opacity: i ? 0 : .25 }, lineStyle: { type: i ? "dashed" : "solid", width: 2 } })) }]
  });

  // Live: <p data-live="/api/.../live" data-refresh="#part">: when the server says "changed", the part is fetched again.
  // One fetch at a time; what changes meanwhile leads to one more, and so does another question (the year) asked meanwhile.
  function listen(element) {
    let busy = false, again = false;
    const say = text => { element.textContent = text; };
    const refresh = async () => {
      if (busy) { again = true; return; }
      busy = true;
      const asked = location.href;
      try {
        await htmx.ajax("GET", asked, { target: element.dataset.refresh, select: element.dataset.refresh, swap: "outerHTML" });
        say(`${element.dataset.changed} ${new Date().toLocaleTimeString(language)}`);
      } finally {
        busy = false;
        if (again || asked !== location.href) { again = false; setTimeout(refresh, 400); }
      }
    };
    const source = new EventSource(element.dataset.live);
    source.onopen = () => { element.classList.add("on"); say(element.dataset.on); };
    source.onerror = () => { element.classList.remove("on"); say(element.dataset.off); };
    source.addEventListener("changed", refresh);
    window.addEventListener("pagehide", () => source.close());
  }

  // What the reader has opened stays open when a part is fetched again.
  let opened = [];
  document.addEventListener("htmx:beforeSwap", event => {
    opened = [...event.detail.target.querySelectorAll("details[id][open]")].map(details => details.id);
  });
  document.addEventListener("htmx:afterSwap", () => {
    opened.forEach(id => document.getElementById(id)?.setAttribute("open", ""));
    draw(document);
  });
  document.addEventListener("htmx:configRequest", event => {
    const csrf = document.querySelector("meta[name=csrf]");
    if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
  });

  // A slider through days: data-days are the days it stops at, data-field the date field it fills.
  const daysOf = slider => slider.dataset.days.split(",");
  const spoken = day => new Date(day + "T00:00").toLocaleDateString(language, { day: "numeric", month: "short", year: "numeric" });
  function slideTo(slider, day) {
    slider.setAttribute("aria-valuetext", spoken(day));
    const field = document.getElementById(slider.dataset.field);
    if (field.value === day) return;
    field.value = day;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  document.addEventListener("input", event => {
    const slider = event.target.closest("input[type=range][data-days]");
    if (slider) slideTo(slider, daysOf(slider)[Number(slider.value)]);
  });
  document.addEventListener("click", event => {
    const step = event.target.closest("[data-step]");
    if (step) {
      const slider = document.getElementById(step.dataset.slider);
      slider.value = Number(slider.value) + Number(step.dataset.step);
      slideTo(slider, daysOf(slider)[Number(slider.value)]);
    }
    // The other language, of the same page with the same question.
    const other = event.target.closest("a[hreflang]");
    if (other) {
      const asked = new URLSearchParams(location.search);
      asked.set("lang", other.hreflang);
      other.search = asked;
    }
  });
  document.addEventListener("change", event => {
    const slider = document.querySelector(`input[data-days][data-field="${event.target.id}"]`);
    if (!slider) return;
    const before = daysOf(slider).filter(day => day <= event.target.value).length;
    slider.value = Math.max(0, before - 1);
    slider.setAttribute("aria-valuetext", spoken(event.target.value));
  });

  document.addEventListener("DOMContentLoaded", () => {
    draw(document);
    document.querySelectorAll("[data-live]").forEach(listen);
    const tabs = document.querySelector(".tabs"), here = tabs?.querySelector("[aria-current]");
    if (here) tabs.scrollLeft = here.offsetLeft - tabs.clientWidth / 3;
  });
  window.addEventListener("resize", () => shown.forEach(chart => chart.resize()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(document));
})();
