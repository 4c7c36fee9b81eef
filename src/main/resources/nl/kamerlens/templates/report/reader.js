// One document: its text with the findings in place, and the list of them beside it.

const reader = {doc: null, opening: 0};
const METADATA = ['type', 'title', 'id', 'dossier', 'number', 'vergaderjaar', 'chamber', 'authors', 'addressee', 'kenmerk', 'zaak', 'dictum', 'path', 'format', 'sha256'];

function metadataList(doc) {
  const rows = [['date', doc.when], ...METADATA.map(column => [column, doc.text(column)])].filter(([, value]) => value);
  return el('details', {class: 'metadata'}, el('summary', {}, 'About this document'),
      el('dl', {}, rows.map(([column, value]) => el('div', {}, el('dt', {title: columns.documents[column]}, column), el('dd', {}, value)))));
}

function neighbour(step) {
  const found = asked().documents;
  const at = found.indexOf(reader.doc);
  return at < 0 ? null : found[at + step] || null;
}

function stepLink(step, text) {
  const doc = neighbour(step);
  return doc ? el('a', {href: addressOf(doc), rel: step < 0 ? 'prev' : 'next'}, text) : '';
}

function readerItem(finding, i, withSentence) {
  return el('li', {'data-layer': finding.table},
      el('a', {href: addressOf(finding.doc, finding.start), 'data-f': i},
          el('span', {class: 'layer l-' + finding.table}, finding.table), ' ', essence(finding),
          el('span', {class: 'faint'}, ' ' + pageOf(finding))),
      withSentence ? markedSentence(finding) : '');
}

/** Hides what is not asked for, in the text and in the list. */
function applyLayers() {
  for (const layer of layers) byIdOf('reader').classList.toggle('off-' + layer, hiddenLayers.has(layer));
  byIdOf('reader-list').querySelectorAll('li').forEach(item => {
    item.hidden = hiddenLayers.has(item.dataset.layer);
  });
  byIdOf('reader-steps').querySelector('.back').href = filteredAddress();
}

async function openDocument(doc) {
  const turn = ++reader.opening;
  reader.doc = doc;
  byIdOf('reader-title').textContent = doc.title;
  byIdOf('reader-about').replaceChildren(el('p', {class: 'note'}, [doc.name, doc.type, doc.when].join(' · ')), metadataList(doc));
  byIdOf('reader-steps').replaceChildren(el('a', {href: filteredAddress(), class: 'back'}, '← Report'), stepLink(-1, 'Previous document'), stepLink(1, 'Next document'));
  showLayerBoxes(byIdOf('reader-layers'), doc.findings, applyLayers);
  byIdOf('reader-text').replaceChildren(el('p', {class: 'note'}, 'Unpacking the text …'));
  showReaderList(doc);
  try {
    const view = new TextView(doc, await unpackedText(doc)).node();
    if (turn === reader.opening) byIdOf('reader-text').replaceChildren(view);
  } catch (error) {
    if (turn === reader.opening) {
      byIdOf('reader-text').replaceChildren(el('p', {class: 'warning'}, error.message + ' The findings and their sentences are listed beside it.'));
    }
  }
  applyLayers();
}

function showReaderList(doc) {
  const list = byIdOf('reader-list');
  showSome(list, doc.findings.map((finding, i) => [finding, i]), 2000, ([finding, i]) => readerItem(finding, i, !hasText(doc)));
  byIdOf('reader-count').textContent = doc.complete ? counted(doc.findings.length, 'finding') : 'The findings of this document are in the tables only';
}

/** The mark, note mark or block at an offset; else the last that begins before it. */
function nodeAt(at) {
  const text = byIdOf('reader-text');
  for (const kind of reader.toNote ? ['.footnote'] : ['mark', '.call', ':not(.page)']) {
    const exact = text.querySelector(kind + '[data-s="' + at + '"]');
    if (exact) return exact;
  }
  let before = null;
  for (const node of text.querySelectorAll('[data-s]')) {
    if (Number(node.dataset.s) <= at) before = node;
    else break;
  }
  return before;
}

function showPlace(node) {
  document.querySelectorAll('.here').forEach(old => old.classList.remove('here'));
  if (!node) return;
  const marks = node.dataset.f ? byIdOf('reader-text').querySelectorAll('[data-f="' + node.dataset.f + '"]') : [node];
  marks.forEach(mark => mark.classList.add('here'));
  node.scrollIntoView({block: 'center'});
  node.focus({preventScroll: true});
  byIdOf('reader-list').querySelectorAll('a').forEach(link => {
    const current = link.dataset.f === node.dataset.f;
    link.removeAttribute('aria-current');
    if (!current) return;
    link.setAttribute('aria-current', 'true');
    keepInView(link);
  });
}

/** Scrolls the list, not the page, so that the item can be seen. */
function keepInView(item) {
  const list = byIdOf('reader-side');
  const [frame, box] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - frame.height / 2;
}

/** To the next or previous finding of the layers that are shown. */
function stepFinding(step) {
  if (byIdOf('reader').hidden) return false;
  const links = [...byIdOf('reader-list').querySelectorAll('li:not([hidden]) a')];
  const at = links.findIndex(link => link.hasAttribute('aria-current'));
  const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
  if (next) next.click();
  return true;
}

async function showReader(address) {
  const doc = byName.get(address.get('doc'));
  byIdOf('report').hidden = true;
  byIdOf('reader').hidden = false;
  if (!doc) {
    byIdOf('reader-title').textContent = 'There is no document ‘' + address.get('doc') + '’ in this report';
    byIdOf('reader-steps').replaceChildren(el('a', {href: '#'}, '← Report'));
    return;
  }
  document.title = doc.title + ' – Kamerlens report';
  if (reader.doc !== doc) await openDocument(doc);
  if (reader.doc !== doc) return;
  if (address.has('at')) {
    const wanted = reader.wanted && byIdOf('reader-text').querySelector('[data-f="' + reader.wanted + '"]');
    showPlace(wanted || nodeAt(Number(address.get('at'))));
    reader.toNote = false;
  } else {
    window.scrollTo(0, 0);
    byIdOf('reader-title').focus();
  }
  reader.wanted = null;
}

byIdOf('reader-list').addEventListener('click', event => {
  const link = event.target.closest('a[data-f]');
  if (!link) return;
  reader.wanted = link.dataset.f;
  if (link.getAttribute('href') === location.hash) route();
});
byIdOf('reader-text').addEventListener('click', event => {
  reader.toNote = Boolean(event.target.closest('.call'));
  const link = event.target.closest('a');
  if (link && link.getAttribute('href') === location.hash) route();
  const mark = event.target.closest('mark');
  if (mark && !event.target.closest('a')) showPlace(mark);
});
byIdOf('lines').addEventListener('change', event => byIdOf('reader-text').classList.toggle('lines', event.target.checked));
