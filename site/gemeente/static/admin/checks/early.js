/* Is what somebody types in the first moments after opening kept as well?
   Wagtail takes the form as it stands after two seconds for the unchanged one, so what was typed
   before that would not count as a change: not saved, no warning. */
const IS_WATCHING = 'w-unsaved:watch-edits';
const REMOVES = new Set(['Backspace', 'Delete', 'Enter']);

/* Tell Wagtail that there are edits when somebody writes before it looks. */
export function keepEarlyEdits(form) {
  const watch = new AbortController();
  const onWrite = (event) => {
    if (event.isTrusted) form.dataset.wUnsavedForceValue = 'true';
  };
  const onKey = (event) => {
    const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (event.target.isContentEditable && (isText || REMOVES.has(event.key))) onWrite(event);
  };
  const options = { capture: true, signal: watch.signal };
  for (const name of ['input', 'paste', 'drop']) form.addEventListener(name, onWrite, options);
  form.addEventListener('keydown', onKey, options);
  form.addEventListener(IS_WATCHING, () => watch.abort(), { once: true });
}
