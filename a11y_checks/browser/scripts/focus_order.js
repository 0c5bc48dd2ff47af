// Where does the keyboard go against the reading order? By a tabindex above 0, or because styles
// put parts of one row or column in another order than the page has them.
const MOST = 10;
const LOOSE = ["absolute", "fixed", "sticky"];
const { all, order } = window.a11yWalk;
const stops = [...new Set(order)].filter((element) => all.includes(element) && element.isConnected);
const comesBefore = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING);

function childOf(holder, element) {
  while (element.parentElement !== holder) element = element.parentElement;
  return element;
}

function jumpsBack(from, to) {
  let holder = from.parentElement;
  while (holder && !holder.contains(to)) holder = holder.parentElement;
  if (!holder || from.contains(to) || to.contains(from)) return false;
  const style = getComputedStyle(holder);
  if (!/flex|grid/.test(style.display)) return false;
  const [one, other] = [from, to].map((element) => childOf(holder, element));
  const [first, second] = [one, other].map((element) => getComputedStyle(element));
  if (LOOSE.includes(first.position) || LOOSE.includes(second.position)) return false;
  const moved = first.order !== second.order || /reverse/.test(style.flexDirection + style.flexWrap) || /grid/.test(style.display);
  const [a, b] = [one, other].map((element) => element.getBoundingClientRect());
  const above = b.bottom <= a.top + 1 && b.left < a.right;
  const leftOf = b.right <= a.left + 1 && b.top < a.bottom && b.bottom > a.top;
  return moved && a.width > 1 && b.width > 1 && (above || (leftOf && style.direction === "ltr"));
}

const found = [];
for (let at = 1; at < stops.length && found.length < MOST; at += 1) {
  const [from, to] = [stops[at - 1], stops[at]];
  if (comesBefore(from, to)) {
    if (from.tabIndex > 0) found.push(part(from));
  } else if (jumpsBack(from, to)) found.push({ ...part(to), doubt: true });
}
return found;
