// Saves a chart as a picture that stands alone: title, key and note are drawn into it, in light colours.
(function () {
  "use strict";
  const WIDTH = 1000;
  const SIDE = 20;
  const LINE = 20;
  const TITLE_LETTERS = 95;
  const NOTE_LETTERS = 140;
  const SIGNS = {
    hatched: "▨", forecast: "▨", hollow: "○", circle: "○", square: "□", diamond: "◇", claim: "◇", below: "◇", due: "□", moved: "┄",
    done: "✦", window: "▬", time: "┃", unreported: "▩", rescheduled: "▧", dropped: "▤", upcoming: "░",
  };
  const QUIET = ["full", "hatched", "hollow", "circle", "square", "diamond", "due", "moved", "window", "done", "planned"];
  const QUIET_COLOUR = "#525D68";

  function lines(text, letters) {
    return text.split(/\s+/).reduce((found, word) => {
      const last = found[found.length - 1];
      if (last !== undefined && (last + " " + word).length <= letters) found[found.length - 1] = last + " " + word;
      else found.push(word);
      return found;
    }, []);
  }

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  }

  function entry(item) {
    const sample = item.querySelector(".sample");
    const names = [...sample.classList].map((one) => one.replace("sample-", ""));
    const name = names.find((one) => SIGNS[one]);
    const colour = names.some((one) => QUIET.includes(one)) ? QUIET_COLOUR : window.getComputedStyle(sample).borderTopColor;
    const sign = names.includes("none") ? "" : name ? SIGNS[name] : "■";
    return { sign, words: item.textContent.trim(), colour };
  }

  // Entries side by side as long as they fit, so that no line is cut at the edge.
  function keyLines(figure) {
    const rows = [[]];
    let letters = 0;
    [...figure.querySelectorAll(".key li")].map(entry).forEach((one) => {
      letters += one.words.length + 5;
      if (letters > NOTE_LETTERS) {
        rows.push([]);
        letters = one.words.length + 5;
      }
      rows[rows.length - 1].push((one.sign ? `<span style="color:${one.colour}">${one.sign}</span> ` : "") + escaped(one.words));
    });
    return rows.filter((row) => row.length).map((row) => row.join("     "));
  }

  function annotation(text, size, y, yanchor, yshift) {
    return { text, x: 0, y, xref: "paper", yref: "paper", xanchor: "left", yanchor, yshift, align: "left", showarrow: false, font: { size } };
  }

  function composed(chart, figure, note) {
    const title = lines(figure.querySelector(".sentence").textContent, TITLE_LETTERS).map(escaped);
    const key = keyLines(figure);
    const said = lines(note, NOTE_LETTERS).map(escaped);
    const margin = Object.assign({}, chart.layout.margin);
    const head = SIDE + title.length * (LINE + 4) + (key.length ? key.length * LINE + 8 : 0) + 12;
    const foot = said.length * LINE + SIDE;
    const layout = Object.assign({}, chart.layout, {
      width: WIDTH, height: chart.offsetHeight + head + foot, autosize: false, paper_bgcolor: "#FFFFFF", plot_bgcolor: "#FFFFFF",
      margin: Object.assign(margin, { l: margin.l + SIDE, r: margin.r + SIDE, t: margin.t + head, b: margin.b + foot }),
    });
    const own = margin.t - head;
    layout.annotations = [
      ...(chart.layout.annotations || []),
      annotation(`<b>${title.join("<br>")}</b>`, 17, 1, "top", own + head - SIDE),
      ...(key.length ? [annotation(key.join("<br>"), 12, 1, "top", own + head - SIDE - title.length * (LINE + 4) - 4)] : []),
      annotation(said.join("<br>"), 11, 0, "top", -(margin.b - foot) - 8),
    ];
    return { data: chart.data, layout, config: { staticPlot: true } };
  }

  function save(href, name) {
    const link = document.createElement("a");
    link.href = href;
    link.download = name;
    link.click();
  }

  function asked(event) {
    const button = event.target.closest("[data-picture]");
    if (!button) return;
    const figure = document.getElementById(button.dataset.chart);
    const chart = figure.querySelector(".js-plotly-plot");
    const format = button.dataset.picture;
    const picture = composed(chart, figure, button.dataset.note);
    const size = { format, width: picture.layout.width, height: picture.layout.height, scale: format === "png" ? 2 : 1 };
    window.Plotly.toImage(picture, size).then((href) => save(href, `${button.dataset.file}.${format}`));
  }

  document.addEventListener("click", asked);
})();
