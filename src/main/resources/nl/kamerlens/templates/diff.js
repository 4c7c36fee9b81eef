const search = document.getElementById('search');
const boxes = [...document.querySelectorAll('.filters input[type=checkbox]')];
const cards = [...document.querySelectorAll('.card')];
const count = document.getElementById('count');

function filter() {
  const wanted = new Set(boxes.filter(box => box.checked).map(box => box.value));
  const words = wordsOf(search.value);
  let shown = 0;
  for (const card of cards) {
    card.hidden = !wanted.has(card.dataset.change) || !holdsAll(card.textContent.toLowerCase(), words);
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
document.querySelector('.filters').addEventListener('submit', event => event.preventDefault());
onKeys({'/': () => search.focus(), 'j': () => move(1), 'k': () => move(-1)});
filter();
