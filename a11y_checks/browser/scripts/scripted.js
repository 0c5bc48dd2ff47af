// Does the page run scripts, and what text and fields does it show with them?
const CODE = /^$|javascript|ecmascript|module/i;
const main = document.querySelector("main, [role=main]") || document.body;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const texts = [...main.querySelectorAll("h1, h2, h3, p, li, dt, dd, td, th, label")]
  .filter((element) => isShown(element) && !element.querySelector("p, li, td, th, dd"))
  .map((element) => ({ ...part(element), text: element.innerText.replace(/\s+/g, " ").trim() }))
  .filter((each) => each.text);
return {
  scripts: [...document.scripts].some((script) => CODE.test(script.type)),
  dead: [...document.querySelectorAll('a[href^="javascript:" i]')].filter(isShown).slice(0, 10).map(part),
  texts: texts.slice(0, 1000),
};
