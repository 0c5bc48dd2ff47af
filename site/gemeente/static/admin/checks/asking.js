/* How do changed texts get their marks from the server, a little at a time? */
import { blocksOf } from './fields.js';
import { learn } from './marks.js';
import { post } from './server.js';
import { breather } from './slices.js';

const WORDS_AT_ONCE = 250;
const MOST_REMEMBERED = 400;
const answers = new Map();  // what a piece says -> its marks, so that nothing is asked twice

const wordsIn = (text) => text.split(' ').length;
const saidIn = (piece) => JSON.stringify(piece.map(({ kind, text }) => [kind, text]));

/* Return the blocks of a field in pieces that a rule can read: cut at headings, else when long. */
function pieces(blocks) {
  const found = [];
  let words = 0;
  for (const block of blocks) {
    const isLong = words > WORDS_AT_ONCE && block.kind !== 'li';
    if (!found.length || isLong || block.kind.startsWith('h')) {
      found.push([]);
      words = 0;
    }
    found.at(-1).push(block);
    words += wordsIn(block.text);
  }
  return found.filter((piece) => piece.some((block) => block.text.trim()));
}

function teach(input, piece, marks) {
  piece.forEach(({ key, text }, index) => {
    const own = marks.filter((mark) => mark.block === index).map((mark) => ({ ...mark, key }));
    learn(input, key, text, own);
  });
}

function remember(said, marks) {
  answers.delete(said);
  answers.set(said, marks);
  if (answers.size > MOST_REMEMBERED) answers.delete(answers.keys().next().value);
}

/* Return what the fields say as { input, blocks }. */
async function read(inputs, breath) {
  const all = [];
  for (const input of inputs) {
    all.push({ input, blocks: blocksOf(input) });
    await breath();
  }
  return all;
}

/* Return the pieces nobody asked about yet; those that were asked get their marks at once. */
async function unanswered(all, breath) {
  const found = [];
  for (const { input, blocks } of all) {
    for (const piece of pieces(blocks)) {
      const said = saidIn(piece);
      if (answers.has(said)) teach(input, piece, answers.get(said));
      else found.push({ input, piece, said });
      await breath();
    }
  }
  return found;
}

function batches(asked) {
  const found = [];
  let words = Infinity;
  for (const one of asked) {
    const more = one.piece.reduce((sum, block) => sum + wordsIn(block.text), 0);
    if (words + more > WORDS_AT_ONCE) {
      found.push([]);
      words = 0;
    }
    found.at(-1).push(one);
    words += more;
  }
  return found;
}

/* Ask about what changed in these fields; `onLearned` is called after every answer. */
export async function ask(inputs, { url, language }, onLearned, isOutdated) {
  const breath = breather();
  const all = await read(inputs, breath);
  const asked = await unanswered(all, breath);
  const elsewhere = all.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n\n');
  if (isOutdated()) return;
  onLearned();
  for (const batch of batches(asked)) {
    const sent = batch.map(({ piece }) => piece.map(({ kind, text }) => [kind, text]));
    const answer = await post(url, JSON.stringify({ language, pieces: sent, elsewhere }));
    if (!answer.ok) return;
    const told = await answer.json();
    batch.forEach(({ input, piece, said }, index) => {
      remember(said, told.pieces[index]);
      teach(input, piece, told.pieces[index]);
    });
    onLearned();
    if (isOutdated()) return;
  }
}
