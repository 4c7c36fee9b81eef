'use strict';
const search = document.getElementById('search');
const boxes = [...document.querySelectorAll('.filters input[type=checkbox]')];
const cards = [...document.querySelectorAll('.card')];
const count = document.getElementById('count');

function filter() {
  const wanted = new Set(boxes.filter(box => box.checked).map(box => box.value));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const card of cards) {
    const text = card.textContent.toLowerCase();
    card.hidden = !wanted.has(card.dataset.change) || !words.every(word => text.includes(word));
    shown += card.hidden ? 0 : 1;
  }
  count.textContent = shown + ' of ' + cards.length + ' topics';
}

function move(step) {
  const visible = cards.filter(card => !card.hidden);
  const at = visible.indexOf(document.activeElement && document.activeElement.closest('.card'));
  const next = visible[Math.min(visible.length - 1, Math.max(0, at + step))];
  if (next) {
    next.focus();
    next.scrollIntoView({block: 'start'});
  }
}

search.addEventListener('input', filter);
boxes.forEach(box => box.addEventListener('change', filter));
document.addEventListener('keydown', event => {
  if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') { event.preventDefault(); search.focus(); }
  if (event.key === 'j') move(1);
  if (event.key === 'k') move(-1);
});
filter();
