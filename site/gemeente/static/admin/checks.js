/* How does the panel "Checks" keep up with the text, lead to the field and apply a suggestion? */
(() => {
  const QUIET_MS = 300;
  const UNCHANGED_MS = 2500;
  const WRITABLE = ['[contenteditable="true"]', 'input:not([type="hidden"]), textarea, select', 'button'];
  let waiting = 0;
  let looking = 0;
  let lastLook = 0;

  const panel = () => document.querySelector('[data-gate-panel]');

  /* Return the element of a content path such as `body.<block id>`, the field if the block is gone. */
  function placeOf(path) {
    let place = null;
    for (const name of path.split('.')) {
      const next = (place || document).querySelector(`[data-contentpath="${CSS.escape(name)}"]`);
      if (!next) break;
      place = next;
    }
    return place;
  }

  function open(place) {
    const tab = place.closest('[role="tabpanel"][hidden]');
    if (tab) document.querySelector(`[role="tab"][aria-controls="${tab.id}"], a[href="#${tab.id}"]`)?.click();
    for (let node = place; node; node = node.parentElement) {
      node.querySelector(':scope > * > [data-panel-toggle][aria-expanded="false"]')?.click();
    }
  }

  function goTo(path) {
    const place = placeOf(path);
    if (!place) return;
    open(place);
    place.scrollIntoView({ block: 'center' });
    WRITABLE.map((kind) => place.querySelector(kind)).find(Boolean)?.focus();
    place.classList.add('gate-shown');
    setTimeout(() => place.classList.remove('gate-shown'), 2500);
  }

  function replaceInRichText(input, words, suggestion) {
    const editor = input.draftailEditor;
    if (!editor || !window.DraftJS) return false;
    const { Modifier, SelectionState, EditorState } = window.DraftJS;
    const state = editor.getEditorState ? editor.getEditorState() : editor.state.editorState;
    const content = state.getCurrentContent();
    for (const block of content.getBlocksAsArray()) {
      const start = block.getText().indexOf(words);
      if (start >= 0) {
        const place = SelectionState.createEmpty(block.getKey()).merge({
          anchorOffset: start,
          focusOffset: start + words.length,
        });
        const style = block.getInlineStyleAt(start);
        const changed = Modifier.replaceText(content, place, suggestion, style, block.getEntityAt(start));
        editor.onChange(EditorState.push(state, changed, 'insert-characters'));
        return true;
      }
    }
    return false;
  }

  function replaceInText(input, words, suggestion) {
    if (!input.value.includes(words)) return false;
    input.value = input.value.replace(words, () => suggestion);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  /* Put the suggestion in the place of the words; say whether they were still there. */
  function apply(path, words, suggestion) {
    const place = placeOf(path);
    if (!place) return false;
    const rich = [...place.querySelectorAll('[data-draftail-input]')];
    const plain = [...place.querySelectorAll('input[type="text"], textarea:not([data-draftail-input])')];
    return (
      rich.some((input) => replaceInRichText(input, words, suggestion)) ||
      plain.some((input) => replaceInText(input, words, suggestion))
    );
  }

  function tell(text) {
    const status = panel()?.querySelector('[data-gate-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  const buttonsIn = (content) => [...content.querySelectorAll('[data-gate-key]')];

  /* Put the focus back where it was: the same button, else the one now in its place, else the verdict. */
  function refocus(content, key, index) {
    const buttons = buttonsIn(content);
    const same = buttons.find((button) => button.dataset.gateKey === key);
    (same || buttons[Math.min(index, buttons.length - 1)] || content.querySelector('.gate-summary__verdict'))?.focus();
  }

  function show(html) {
    const content = panel()?.querySelector('[data-gate-content]');
    if (!content) return;
    const focused = content.contains(document.activeElement) ? document.activeElement : null;
    const index = buttonsIn(content).indexOf(focused);
    content.innerHTML = html;
    if (focused) refocus(content, focused.dataset.gateKey, index);
    const summary = content.querySelector('.gate-summary__verdict');
    tell(summary ? summary.textContent.trim() : '');
    count(content.querySelector('[data-gate-blocking]')?.dataset.gateBlocking || '0');
  }

  function count(blocking) {
    const toggle = document.querySelector('[data-side-panel-toggle="checks"] [data-side-panel-toggle-counter]');
    if (!toggle) return;
    toggle.textContent = blocking;
    toggle.hidden = blocking === '0';
    toggle.classList.toggle('!w-hidden', blocking === '0');
  }

  async function refresh() {
    const url = panel()?.dataset.gateUrl;
    if (!url) return;
    const answer = await fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (answer.ok) show(await answer.text());
    lookSoon();
  }

  function post(url, data = {}) {
    const headers = { 'X-CSRFToken': window.wagtailConfig.CSRF_TOKEN };
    return fetch(url, { method: 'POST', headers, body: new URLSearchParams(data) });
  }

  /* Text that stayed the same for a while is shown to the browser, so that Publish need not wait. */
  async function look() {
    if (!panel()?.querySelector('[data-gate-unseen]')) return;
    const started = (lastLook += 1);
    const answer = await post(panel().dataset.gateLookUrl);
    if (answer.ok && started === lastLook) show(await answer.text());
  }

  function lookSoon() {
    clearTimeout(looking);
    lastLook += 1;
    looking = setTimeout(look, UNCHANGED_MS);
  }

  async function confirm(key) {
    const answer = await post(panel().dataset.gateConfirmUrl, { finding: key });
    if (answer.ok) show(await answer.text());
    else tell((await answer.json()).message);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-gate-goto], [data-gate-apply], [data-gate-confirm]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { gateGoto, gateApply, gateWords, gatePath, gateConfirm } = button.dataset;
    if (gateGoto !== undefined) goTo(gateGoto);
    else if (gateConfirm !== undefined) confirm(gateConfirm);
    else if (apply(gatePath, gateWords, gateApply)) {
      button.setAttribute('aria-disabled', 'true');  // `disabled` would drop the focus
      tell(button.dataset.gateDone);
    } else goTo(gatePath);  // the words changed since the panel was filled
  });

  /* After a refusal the panel with the reasons stands open, where there is room for it. */
  addEventListener('load', () => {
    const toggle = document.querySelector('[data-side-panel-toggle="checks"]');
    const refused = document.querySelector('.messages .error') && panel();
    if (refused && toggle?.getAttribute('aria-expanded') === 'false' && innerWidth > 1000) toggle.click();
  });

  document.addEventListener('w-autosave:success', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, QUIET_MS);
  });
})();
