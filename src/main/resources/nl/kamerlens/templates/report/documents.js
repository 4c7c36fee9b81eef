// The documents as a table, and the search in their whole texts.

const documentOrder = {column: null, down: false};
const DOCUMENT_COLUMNS = [
  {label: 'document', of: doc => doc.name, show: doc => el('a', {href: addressOf(doc)}, doc.name)},
  {label: 'date', of: doc => doc.when, show: doc => doc.when},
  {label: 'type', of: doc => doc.type, show: doc => doc.type},
  {label: 'title', of: doc => doc.text('title'), show: doc => el('span', {lang: 'nl'}, doc.text('title'))},
  ...layers.filter(layer => names.documents.includes(layer)).map(layer => (
    {label: layer, count: true, of: doc => doc.get(layer) || 0, show: doc => doc.get(layer) ? number(doc.get(layer)) : ''}))
];

function compared(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function documentHead(column, found) {
  const sorted = documentOrder.column === column;
  return el('th', {scope: 'col', class: column.count ? 'n' : null, 'aria-sort': sorted ? (documentOrder.down ? 'descending' : 'ascending') : null},
      el('button', {type: 'button', class: 'sort', onclick: () => {
        documentOrder.down = sorted ? !documentOrder.down : Boolean(column.count);
        documentOrder.column = column;
        showDocuments(found);
        byIdOf('documents-table').querySelectorAll('thead button')[DOCUMENT_COLUMNS.indexOf(column)].focus();
      }}, column.label + (sorted ? (documentOrder.down ? ' ↓' : ' ↑') : '')));
}

function showDocuments(found) {
  const {column, down} = documentOrder;
  const docs = [...found.documents];
  if (column) docs.sort((a, b) => (down ? -1 : 1) * compared(column.of(a), column.of(b)) || a.number - b.number);
  const body = el('tbody');
  byIdOf('documents-table').replaceChildren(el('div', {class: 'scroll tall', tabindex: '0', role: 'region', 'aria-label': 'Documents'},
      el('table', {class: 'documents'}, el('thead', {}, el('tr', {}, DOCUMENT_COLUMNS.map(c => documentHead(c, found)))), body)));
  const more = el('button', {type: 'button', class: 'more', onclick: () => next()});
  byIdOf('documents-table').append(more);
  let shown = 0;
  const next = () => {
    body.append(...docs.slice(shown, shown + 200).map(doc => el('tr', {}, DOCUMENT_COLUMNS.map(c => el('td', {class: c.count ? 'n' : null}, c.show(doc))))));
    shown = Math.min(docs.length, shown + 200);
    more.hidden = shown >= docs.length;
    more.textContent = 'Show ' + number(Math.min(200, docs.length - shown)) + ' more of ' + number(docs.length);
  };
  next();
  byIdOf('text-search').hidden = wordsOf(filters.q).length === 0;
  byIdOf('text-search').textContent = 'Search the whole texts for “' + filters.q.trim() + '”';
  byIdOf('text-hits').replaceChildren();
}

/** A piece of text round the first of the words. */
function snippet(text, lower, word) {
  const at = lower.indexOf(word);
  const from = Math.max(0, at - 80);
  const exact = lower.length === text.length;
  const piece = exact ? [text.slice(from, at), text.slice(at, at + word.length), text.slice(at + word.length, at + word.length + 80)] : ['', '', ''];
  return {at: exact ? [...text.slice(0, at)].length : null, before: piece[0], word: piece[1], after: piece[2]};
}

async function searchTexts() {
  const words = wordsOf(filters.q);
  const list = el('ol', {class: 'findings'});
  const status = el('p', {class: 'note', role: 'status'});
  byIdOf('text-hits').replaceChildren(status, list);
  let [hits, read, without] = [0, 0, 0];
  for (const doc of documents.filter(isAskedFor)) {
    if (!list.isConnected) return;
    const packed = await unpackedText(doc).catch(() => null);
    read += packed ? 1 : 0;
    without += packed ? 0 : 1;
    const lower = packed ? packed.text.toLowerCase() : '';
    if (packed && holdsAll(lower, words)) {
      hits++;
      const hit = snippet(packed.text, lower, words[0]);
      list.append(el('li', {class: 'finding'}, el('q', {lang: 'nl'}, hit.before, el('mark', {class: 'plain'}, hit.word), hit.after),
          el('div', {class: 'where'}, el('a', {href: addressOf(doc, hit.at)}, doc.name), ' · ', doc.when)));
    }
  }
  status.textContent = counted(hits, 'document') + ' of ' + number(read) + ' hold these words'
      + (without > 0 ? '; the texts of ' + number(without) + ' are not in this page.' : '.');
}
