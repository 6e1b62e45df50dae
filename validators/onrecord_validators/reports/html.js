"use strict";
const form = document.querySelector("form");
const shown = form.querySelector("output");
const articles = [...document.querySelectorAll("article[data-rule]")];
const texts = new Map();
const textOf = (article) => {
  if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
  return texts.get(article);
};
const filter = () => {
  const words = form.search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = ["severity", "rule", "file"].map((name) => [name, form[name].value]);
  let count = 0;
  for (const article of articles) {
    const fits =
      wanted.every(([name, value]) => !value || article.dataset[name] === value) &&
      words.every((word) => textOf(article).includes(word));
    article.hidden = !fits;
    count += fits;
  }
  shown.textContent = `${count.toLocaleString("en")} of ${articles.length.toLocaleString("en")} shown`;
};
form.addEventListener("input", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
filter();
