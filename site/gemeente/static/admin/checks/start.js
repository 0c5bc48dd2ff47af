/* Is this the editor of a page? Then its checks start. */
import { panel, startPanel } from './panel.js';
import { startWriting } from './writing.js';

const form = document.querySelector('[data-edit-form]');

if (form && panel()) {
  const names = new Set(panel().dataset.gateFields.split(' '));
  startPanel(form, names);
  startWriting(form, names, { ...panel().dataset });
}
