/* Does this person want marks in the text? Kept in the browser, for each user apart. */
const keyOf = (user) => `gate-marks-off:${user}`;

export function isQuiet(user) {
  try {
    return localStorage.getItem(keyOf(user)) === 'yes';
  } catch {  // a browser that keeps nothing shows the marks
    return false;
  }
}

export function setQuiet(user, quiet) {
  try {
    if (quiet) localStorage.setItem(keyOf(user), 'yes');
    else localStorage.removeItem(keyOf(user));
  } catch { /* then it lasts until the page is closed */ }
}
