// Which boxes show a part of their text and cut off the rest? WCAG 1.4.4: at 200% nothing is
// lost. An ellipsis is left out: there the cut is meant, and shown. So is what scrolls.
const MOST = 10;
const SLACK = 2;
const CUTS = ["hidden", "clip"];
const SCROLLS = ["auto", "scroll"];

function linesOf(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
}

function cutsOff(box, style, lines, sideways, down) {
  const edge = box.getBoundingClientRect();
  if (box.clientWidth <= SLACK || box.clientHeight <= SLACK) return false;
  const isSeen = (line) => line.left < edge.right && line.right > edge.left && line.top < edge.bottom && line.bottom > edge.top;
  const sticksOut = (line) =>
    (sideways && CUTS.includes(style.overflowX) && style.textOverflow === "clip" && line.right > edge.right + SLACK) ||
    (down && CUTS.includes(style.overflowY) && style.webkitLineClamp === "none" && line.bottom > edge.bottom + line.height / 3);
  return lines.some(isSeen) && lines.some(sticksOut);
}

function cutter(text) {
  const lines = linesOf(text);
  let [sideways, down] = [true, true];
  for (let at = text.parentElement; at && !isOwn(at); at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath !== "none" || style.clip !== "auto") return null;
    if (cutsOff(at, style, lines, sideways, down)) return at;
    sideways &&= !SCROLLS.includes(style.overflowX);
    down &&= !SCROLLS.includes(style.overflowY);
  }
  return null;
}

const found = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text && found.size < MOST; text = walker.nextNode()) {
  const isRead = text.data.trim() && text.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = isRead && !text.parentElement.closest("[aria-hidden=true]") ? cutter(text) : null;
  if (box) found.add(box);
}
return [...found].map(part);
