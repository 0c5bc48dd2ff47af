// Which of these does paper not show, and nothing else with the same words does either?
const MOST = 10;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
const gone = window.a11yPaper.filter((element) => element.isConnected && !isShown(element));
const paper = gone.length ? document.body.innerText.replace(/\s+/g, " ") : "";
return gone
  .filter((element) => !paper.includes(words(element)) && !gone.some((other) => other !== element && other.contains(element)))
  .slice(0, MOST)
  .map(part);
