/* What stands in a rich text editor (Draftail), and how is it changed without breaking it? */
const KINDS = { 'header-three': 'h3', 'header-four': 'h4', 'unordered-list-item': 'li', 'ordered-list-item': 'li' };
const NO_TEXT = 'atomic';

/* Wagtail keeps the editor at its hidden field, also in blocks that are added later. */
export const isDraft = (input) => Boolean(input.draftailEditor);

export const textboxOf = (input) => input.parentNode.querySelector('[contenteditable="true"]');

export function stateOf(input) {
  const editor = input.draftailEditor;
  if (!editor || !window.DraftJS) return null;
  return editor.getEditorState ? editor.getEditorState() : editor.state.editorState;
}

/* Return the paragraphs, headings and list items as {key, kind, text}. */
export function blocksOf(input) {
  const blocks = stateOf(input)?.getCurrentContent().getBlocksAsArray() || [];
  return blocks
    .filter((block) => block.getType() !== NO_TEXT)
    .map((block) => ({ key: block.getKey(), kind: KINDS[block.getType()] || 'p', text: block.getText() }));
}

/* Return the elements on the screen by the key of their block. */
export function elementsOf(input) {
  const found = textboxOf(input)?.querySelectorAll('[data-block="true"]') || [];
  return new Map([...found].map((element) => [element.dataset.offsetKey.split('-')[0], element]));
}

/* A link is kept whole; a fact may not be broken, so its words cannot be replaced. */
function canReplace(content, block, start, end) {
  const entity = block.getEntityAt(start);
  for (let at = start + 1; at < end; at += 1) {
    if (block.getEntityAt(at) !== entity) return false;
  }
  return !entity || content.getEntity(entity).getMutability() !== 'IMMUTABLE';
}

const selection = (key, anchorOffset, focusOffset) =>
  window.DraftJS.SelectionState.createEmpty(key).merge({ anchorOffset, focusOffset });

/* Put text in the place of [start, end) of a block, the keyboard stays where it is; say whether
   that could be done. */
export function replace(input, key, start, end, text) {
  const { Modifier, EditorState } = window.DraftJS;
  const state = stateOf(input);
  const content = state?.getCurrentContent();
  const block = content?.getBlockForKey(key);
  if (!block || !canReplace(content, block, start, end)) return false;
  const style = block.getInlineStyleAt(start);
  const changed = Modifier.replaceText(content, selection(key, start, end), text, style, block.getEntityAt(start));
  input.draftailEditor.onChange(EditorState.push(state, changed, 'insert-characters'));
  return true;
}

/* Select [start, end) of a block, with the keyboard in the editor. */
export function select(input, key, start, end) {
  textboxOf(input).focus({ preventScroll: true });
  const { EditorState } = window.DraftJS;
  input.draftailEditor.onChange(EditorState.forceSelection(stateOf(input), selection(key, start, end).set('hasFocus', true)));
}

/* Return where the caret is as {key, offset}, null when there is none. */
export function caretOf(input) {
  const at = stateOf(input)?.getSelection();
  return at ? { key: at.getStartKey(), offset: at.getStartOffset(), isCollapsed: at.isCollapsed() } : null;
}
