// What the page holds: the documents with their rows, as they stand in the blocks before this script.

const columns = JSON.parse(document.getElementById('columns').textContent);
const layers = Object.keys(columns).filter(name => name !== 'documents');
const names = {};
const places = {};
for (const table of Object.keys(columns)) {
  names[table] = Object.keys(columns[table]);
  places[table] = Object.fromEntries(names[table].map((name, i) => [name, i]));
}

/** A row of a table: its values by the names of its columns. */
class Row {
  constructor(table, cells) {
    this.table = table;
    this.cells = cells;
  }

  get(column) {
    const value = this.cells[places[this.table][column]];
    return value === undefined ? null : value;
  }

  /** As it stands in a table: lists joined, nothing for what is not known. */
  text(column) {
    const value = this.get(column);
    if (Array.isArray(value)) return value.join('; ');
    return value === null ? '' : String(value);
  }
}

/** A finding of a layer, and the document in which it stands. */
class Finding extends Row {
  constructor(doc, layer, cells, order) {
    super(layer, cells);
    this.doc = doc;
    this.order = order;
  }

  get(column) {
    const value = super.get(column);
    return column === 'sentence' && value !== null ? this.doc.sentences[value] : value;
  }

  get start() {
    return this.get('start');
  }

  get end() {
    return this.get('end');
  }

  /** All that it says, in lower case, for the search. */
  get words() {
    this.found = this.found || this.doc.words + ' '
        + names[this.table].map(column => this.text(column)).join(' ').toLowerCase();
    return this.found;
  }
}

/** A document with its findings in the order of the text. */
class Doc extends Row {
  constructor(data, number) {
    super('documents', data.row);
    this.name = data.doc;
    this.number = number;
    this.sentences = data.sentences || [];
    this.complete = Boolean(data.layers);
    this.findings = [];
    for (const layer of layers) {
      const rows = (data.layers || {})[layer] || [];
      rows.forEach((cells, order) => this.findings.push(new Finding(this, layer, cells, order)));
    }
    this.findings.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  get title() {
    return this.text('title') || this.name;
  }

  get type() {
    return this.text('type') || 'unknown';
  }

  /** Its own day, or the days between which it was written. */
  get when() {
    if (this.get('date')) return this.get('date');
    const days = [this.get('earliest'), this.get('latest')].filter(Boolean);
    return days.join(' – ') || 'undated';
  }

  /** Its year; 'unknown' too where it can be of two years. */
  get year() {
    const days = [this.get('earliest'), this.get('date'), this.get('latest')].filter(Boolean);
    const years = new Set(days.map(day => day.slice(0, 4)));
    if (this.get('date')) return this.get('date').slice(0, 4);
    return years.size === 1 ? [...years][0] : 'unknown';
  }

  get words() {
    this.known = this.known || [this.name, ...names.documents
        .filter(column => !layers.includes(column) && column !== 'sha256')
        .map(column => this.text(column))].join(' ').toLowerCase();
    return this.known;
  }
}

/** Reads the blocks, and drops those that are read. */
function readDocuments() {
  return [...document.querySelectorAll('script.document')].map((block, number) => {
    const doc = new Doc(JSON.parse(block.textContent), number);
    block.remove();
    return doc;
  });
}

const documents = readDocuments();
const byName = new Map(documents.map(doc => [doc.name, doc]));
const byId = new Map(documents.filter(doc => doc.get('id')).map(doc => [doc.get('id'), doc]));
