// Draw a numbered box over the first element of each selector; return the numbers that were drawn.
const [selectors] = arguments;
const COLOUR = "#b3005e";

function found(selector) {
  try {
    return document.querySelector(selector);
  } catch {
    return null; // a place inside a frame or a shadow tree is no selector of this page
  }
}

function drawn(number, box) {
  const mark = document.createElement("div");
  mark.style.cssText =
    `all: initial; position: absolute; box-sizing: border-box; z-index: 2147483647;` +
    `pointer-events: none; outline: 3px dashed ${COLOUR}; box-shadow: 0 0 0 6px #fff;` +
    `left: ${box.left + scrollX}px; top: ${box.top + scrollY}px;` +
    `width: ${Math.max(box.width, 4)}px; height: ${Math.max(box.height, 4)}px`;
  const label = document.createElement("span");
  label.textContent = number;
  label.style.cssText =
    `all: initial; position: absolute; left: 0; top: ${box.top + scrollY > 24 ? "-24px" : "0"};` +
    `font: bold 16px/24px sans-serif; padding: 0 8px; color: #fff; background: ${COLOUR}`;
  mark.append(label);
  return mark;
}

const boxes = selectors.map((selector, place) => [place + 1, found(selector)])
  .map(([number, element]) => [number, element && element.getBoundingClientRect()])
  .filter(([, box]) => box && (box.width || box.height));
document.documentElement.append(...boxes.map(([number, box]) => drawn(number, box)));
return boxes.map(([number]) => number);
