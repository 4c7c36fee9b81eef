'use strict';
/** The words that were typed, in lower case. */
function wordsOf(typed) {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether a text, in lower case already, holds each of the words. */
function holdsAll(text, words) {
  return words.every(word => text.includes(word));
}

/** What a key does, where nothing is being typed: {'/': () => search.focus()}. */
function onKeys(actions) {
  document.addEventListener('keydown', event => {
    const typing = event.target.closest && event.target.closest('input, select, textarea');
    const action = actions[event.key];
    if (typing || !action || event.ctrlKey || event.metaKey || event.altKey) return;
    if (action() !== false) event.preventDefault();
  });
}
