/* Is this the editor of a page? Then its checks start. */
import { keepEarlyEdits } from './early.js';
import { panel, startPanel } from './panel.js';
import { offerSkip } from './skipping.js';
import { startWriting } from './writing.js';

const form = document.querySelector('[data-edit-form]');

if (form && panel()) {
  const names = new Set(panel().dataset.gateFields.split(' '));
  keepEarlyEdits(form);
  offerSkip(panel().dataset.gateToButtons);
  startPanel(form, names);
  startWriting(form, names, { ...panel().dataset });
}
