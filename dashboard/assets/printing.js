// Makes a page fit for paper: what is folded opens, charts take the width of the sheet, each sheet says what it shows.
(function () {
  "use strict";
  const WIDTH_ON_PAPER = 640;
  let opened = [];
  let charts = [];

  function quoted(text) {
    return '"' + text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ") + '"';
  }

  // Only the style of a page can write into the margins of its sheets.
  window.seurantaSheet = function (line) {
    let style = document.getElementById("sheet");
    if (!style) {
      style = document.head.appendChild(document.createElement("style"));
      style.id = "sheet";
    }
    style.textContent = `@page { @bottom-left { content: ${quoted(line)}; } }`;
  };

  function drawn() {
    return [...document.querySelectorAll(".js-plotly-plot")].filter((chart) => chart.offsetParent !== null);
  }

  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open]):not(.take)")];
    opened.forEach((details) => { details.open = true; });
    charts = drawn();
    charts.forEach((chart) => window.Plotly.relayout(chart, { width: WIDTH_ON_PAPER, autosize: false }));
  });

  window.addEventListener("afterprint", () => {
    opened.forEach((details) => { details.open = false; });
    charts.forEach((chart) => window.Plotly.relayout(chart, { width: undefined, autosize: true }));
    opened = [];
    charts = [];
  });
})();
