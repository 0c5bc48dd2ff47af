// What sticks out sideways at this width? WCAG 1.4.10: text reads without scrolling in two
// directions at 320 CSS pixels, except what needs two dimensions, such as a table or a map.
const WIDTH = document.documentElement.clientWidth;
const NEEDS_TWO_DIMENSIONS = "table, pre, img, video, iframe, svg, canvas, object, embed, math";
const MOST = 10;
const root = document.scrollingElement || document.documentElement;
if (root.scrollWidth <= WIDTH + 1) return [];

const clips = (element) => !["visible", "clip"].includes(getComputedStyle(element).overflowX);
const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

function scrollsInside(element) {
  for (let at = element.parentElement; at && !isOwn(at); at = at.parentElement)
    if (clips(at)) return true;
  return false;
}

function rightEdge(node) {
  if (node.nodeType === Node.ELEMENT_NODE) return node.getBoundingClientRect().right;
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().right;
}

function sticksOut(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return rightEdge(node) + scrollX > WIDTH + 1 && isVisible(element) && !scrollsInside(element);
}

const culprits = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node && culprits.size < MOST; node = walker.nextNode()) {
  const isText = node.nodeType === Node.TEXT_NODE;
  if (isText && !node.data.trim()) continue;
  const element = isText ? node.parentElement : node;
  if (!sticksOut(node)) continue;
  if (!isText && [...node.childNodes].some((child) => child.nodeType !== Node.COMMENT_NODE && sticksOut(child))) continue;
  culprits.add(element.closest(NEEDS_TWO_DIMENSIONS) || element);
}
return [...(culprits.size ? culprits : [root])].map((element) => ({
  ...part(element),
  params: { width: Math.round(root.scrollWidth) },
  doubt: Boolean(element.closest(NEEDS_TWO_DIMENSIONS)) || clips(document.body) || clips(document.documentElement),
}));
