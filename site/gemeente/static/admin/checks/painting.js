/* How are words and sentences marked without a change in the editor's own elements?
   CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/); without it the panel
   tells the same. */
import * as draft from './draft.js';
import { marksIn } from './marks.js';
import { slices } from './slices.js';

export const canPaint = Boolean(window.CSS?.highlights && window.Highlight);
const NAMES = ['gate-advice', 'gate-sentence', 'gate-words'];  // what is later lies on top
const highlights = canPaint ? new Map(NAMES.map((name) => [name, new Highlight()])) : new Map();
const painted = new Map();  // field -> Map of block key -> { text, marks, element, ranges }

[...highlights].forEach(([name, highlight], index) => {
  highlight.priority = index;
  CSS.highlights.set(name, highlight);
});

export const nameOf = (mark) => (mark.refuses ? `gate-${mark.kind}` : 'gate-advice');

/* Return the text nodes of a block with the place where each begins. */
function textNodes(element) {
  let begin = 0;
  return [...element.querySelectorAll('[data-text="true"]')]
    .map((holder) => holder.firstChild)
    .filter((node) => node?.nodeType === Node.TEXT_NODE)
    .map((node) => {
      const one = { node, begin };
      begin += node.data.length;
      return one;
    });
}

function boundary(nodes, offset) {
  const at = nodes.find(({ node, begin }) => offset <= begin + node.data.length);
  return at && [at.node, offset - at.begin];
}

/* Return the range of a mark in the element of its block, null when it is not on the screen. */
export function rangeOf(element, { start, end }) {
  const nodes = textNodes(element);
  const [from, to] = [boundary(nodes, start + 1), boundary(nodes, end)];
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from[0], from[1] - 1);
  range.setEnd(...to);
  return range;
}

function wipe({ ranges }) {
  for (const { name, range } of ranges) highlights.get(name).delete(range);
}

function paintBlock(input, block, element) {
  const marks = marksIn(input, block);
  const before = painted.get(input).get(block.key);
  const isSame = before && before.text === block.text && before.marks === marks && before.element === element;
  if (isSame && before.ranges.every(({ range }) => !range.collapsed && range.startContainer.isConnected)) return;
  if (before) wipe(before);
  const ranges = marks.map((mark) => ({ name: nameOf(mark), range: rangeOf(element, mark) })).filter((one) => one.range);
  for (const { name, range } of ranges) highlights.get(name).add(range);
  painted.get(input).set(block.key, { text: block.text, marks, element, ranges });
}

function forget(input, keys) {
  for (const [key, block] of painted.get(input)) {
    if (keys.has(key)) continue;
    wipe(block);
    painted.get(input).delete(key);
  }
}

function* paintField(input) {
  if (!painted.has(input)) painted.set(input, new Map());
  const blocks = draft.blocksOf(input);
  const elements = draft.elementsOf(input);
  forget(input, new Set(blocks.map((block) => block.key).filter((key) => elements.has(key))));
  yield;
  for (const block of blocks) {
    const element = elements.get(block.key);
    if (element?.isConnected) paintBlock(input, block, element);
    yield;
  }
}

function* paintAll(inputs) {
  for (const input of [...painted.keys()].filter((one) => !inputs.includes(one))) {
    forget(input, new Set());
    painted.delete(input);
  }
  for (const input of inputs) yield* paintField(input);
}

/* Mark the rich texts anew where they changed, in slices that leave room for typing. */
export const paint = slices((inputs) => paintAll(canPaint ? inputs.filter(draft.isDraft) : []));
