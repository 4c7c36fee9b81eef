// Fills the page, and keeps it in step with the filters and the address.

const controls = {q: 'search', type: 'filter-type', from: 'filter-from', to: 'filter-to', in: 'filter-in'};

function fillChoices() {
  const types = [...groupBy(documents, doc => doc.type)].sort((a, b) => b[1].length - a[1].length || compared(a[0], b[0]));
  byIdOf('filter-type').append(...types.map(([type, docs]) => el('option', {value: type}, type + ' (' + number(docs.length) + ')')));
  const years = [...new Set(documents.map(doc => doc.year))].filter(year => year !== 'unknown').sort();
  for (const id of ['filter-from', 'filter-to']) byIdOf(id).append(...years.map(year => el('option', {value: year}, year)));
  byIdOf('document-names').append(...documents.slice(0, 2000).map(doc => el('option', {value: doc.name})));
}

function showReport() {
  drawnFor = filteredAddress();
  const found = asked();
  byIdOf('shown').textContent = counted(found.documents.length, 'document') + ' of ' + number(documents.length) + ', '
      + counted(found.findings.length, 'finding') + (found.undated > 0 ? '; ' + counted(found.undated, 'document') + ' of unknown year left out' : '');
  showPromises(found);
  showMatrix(found);
  showMembers(found);
  showDossiers(found);
  showFindings(found);
  showDocuments(found);
}

/** After a filter was changed: the same page, another address. */
function changedFilters(onlyFindings) {
  history.replaceState(null, '', filteredAddress());
  drawnFor = filteredAddress();
  if (onlyFindings) showFindings(asked());
  else showReport();
}

function takeControls() {
  for (const [name, id] of Object.entries(controls)) filters[name] = byIdOf(id).value;
  timeline.period = null;
  changedFilters(false);
}

function setControls() {
  for (const [name, id] of Object.entries(controls)) byIdOf(id).value = filters[name];
}

/** Shows what the address asks for: a place in a document, or the report. */
function route() {
  const address = readAddress();
  if (address.has('doc')) {
    showReader(address);
    return;
  }
  const back = byIdOf('report').hidden;
  byIdOf('reader').hidden = true;
  byIdOf('report').hidden = false;
  document.title = 'Kamerlens report';
  const section = sectionOf(address);
  if (drawnFor === null || (!section && drawnFor !== '#' + address)) {
    if (!section) takeFilters(address);
    setControls();
    showReport();
  }
  if (section) section.scrollIntoView();
  else if (back) window.scrollTo(0, reader.scroll || 0);
}

/** The section of #promises; null where the address holds filters. */
function sectionOf(address) {
  const keys = [...address.keys()];
  return keys.length === 1 && !address.get(keys[0]) ? byIdOf(keys[0]) : null;
}

/** To a section, without losing the filters in the address. */
function goToSection(event) {
  const link = event.target.closest('nav a');
  if (!link) return;
  event.preventDefault();
  const section = document.querySelector(link.getAttribute('href'));
  section.scrollIntoView();
  section.querySelector('h2').focus({preventScroll: true});
}

function remember(event) {
  if (event.target.closest('a') && !byIdOf('report').hidden) reader.scroll = window.scrollY;
}

let waiting = null;
let drawnFor = null;

function listen() {
  byIdOf('filters').addEventListener('submit', event => event.preventDefault());
  byIdOf('filters').addEventListener('reset', () => setTimeout(takeControls));
  for (const id of ['search', 'filter-in']) {
    byIdOf(id).addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(takeControls, 200);
    });
  }
  for (const id of ['filter-type', 'filter-from', 'filter-to']) byIdOf(id).addEventListener('change', takeControls);
  for (const id of ['promise-type', 'promise-deadline']) byIdOf(id).addEventListener('change', () => showPromises(timeline.found));
  for (const id of ['degree', 'most-cited']) byIdOf(id).addEventListener('change', () => showMatrix(asked()));
  byIdOf('text-search').addEventListener('click', searchTexts);
  document.addEventListener('click', remember, true);
  byIdOf('sections').addEventListener('click', goToSection);
  window.addEventListener('hashchange', route);
  onKeys({
    '/': () => byIdOf('report').hidden ? false : byIdOf('search').focus(),
    'n': () => stepFinding(1),
    'p': () => stepFinding(-1),
    'Escape': () => byIdOf('reader').hidden ? false : byIdOf('reader-steps').querySelector('a').click()
  });
}

function redrawOnResize() {
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    if (width === window.innerWidth || !timeline.found || byIdOf('report').hidden) return;
    width = window.innerWidth;
    showPromises(timeline.found);
  });
}

fillChoices();
chooseDegree(asked());
listen();
redrawOnResize();
route();
