// What is asked for, and the address that says so: #q=china&type=brief or #doc=letter&at=41.

const filters = {q: '', type: '', from: '', to: '', in: ''};
const hiddenLayers = new Set();

function readAddress() {
  return new URLSearchParams(location.hash.slice(1));
}

/** The address of a place in a document; the offset counts code points. */
function addressOf(doc, at) {
  const address = new URLSearchParams({doc: doc.name});
  if (at !== undefined && at !== null) address.set('at', at);
  return '#' + address;
}

/** The address of the report as it is filtered now. */
function filteredAddress() {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value) address.set(name, value);
  }
  if (hiddenLayers.size > 0) {
    address.set('layer', layers.filter(layer => !hiddenLayers.has(layer)).join(','));
  }
  return '#' + address;
}

/** Takes the filters from the address, where it has some. */
function takeFilters(address) {
  for (const name of Object.keys(filters)) filters[name] = address.get(name) || '';
  hiddenLayers.clear();
  if (address.has('layer')) {
    const wanted = address.get('layer').split(',');
    layers.filter(layer => !wanted.includes(layer)).forEach(layer => hiddenLayers.add(layer));
  }
}

function isAskedFor(doc) {
  const year = doc.year;
  return (!filters.type || doc.type === filters.type)
      && (!filters.from || (year !== 'unknown' && year >= filters.from))
      && (!filters.to || (year !== 'unknown' && year <= filters.to))
      && (!filters.in || holdsAll((doc.name + ' ' + doc.title).toLowerCase(), wordsOf(filters.in)));
}

/** The documents and findings that pass the filters; layers are left to those who list them. */
function asked() {
  const words = wordsOf(filters.q);
  const found = {documents: [], findings: [], undated: 0};
  for (const doc of documents) {
    if (!isAskedFor(doc)) {
      found.undated += doc.year === 'unknown' && Boolean(filters.from || filters.to) ? 1 : 0;
      continue;
    }
    const findings = words.length === 0 ? doc.findings : doc.findings.filter(f => holdsAll(f.words, words));
    if (findings.length > 0 || holdsAll(doc.words, words)) {
      found.documents.push(doc);
      for (const finding of findings) found.findings.push(finding);
    }
  }
  found.layer = name => found.findings.filter(finding => finding.table === name);
  return found;
}
