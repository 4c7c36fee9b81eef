// A table of counts, each of which leads to its places: documents by publications, members by relation.

/** Moves between the counts of a table by the arrow keys; Tab leaves the table. */
function moveInTable(event) {
  const step = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]}[event.key];
  const cell = event.target.closest('td');
  if (!step || !cell) return;
  event.preventDefault();
  let [row, column] = [cell.parentElement, cell.cellIndex];
  for (;;) {
    column += step[1];
    row = step[0] > 0 ? row.nextElementSibling : step[0] < 0 ? row.previousElementSibling : row;
    if (!row || !row.cells[column]) return;
    const button = row.cells[column].querySelector('button');
    if (button) {
      event.currentTarget.querySelectorAll('[tabindex="0"]').forEach(other => {
        other.tabIndex = -1;
      });
      button.tabIndex = 0;
      button.focus();
      return;
    }
  }
}

/** How dark a count is: one of five steps, by its root, so that one large count hides no other. */
function shade(count, most) {
  return Math.max(1, Math.ceil(5 * Math.sqrt(count / most)));
}

function countCell(table, row, column, most) {
  const findings = column.of(row);
  if (findings.length === 0) return el('td', {class: 'n'});
  const heading = table.heading(row, column, findings);
  return el('td', {class: 'n'}, el('button', {
    type: 'button', tabindex: '-1', class: 'count s' + shade(findings.length, most), 'aria-label': heading, title: heading,
    onclick: () => showPlaces(byIdOf(table.places), heading, findings)
  }, number(findings.length)));
}

function sortedRows(table) {
  const column = table.columns.find(one => one.key === table.sort);
  const rows = [...table.rows];
  if (column) rows.sort((a, b) => column.of(b).length - column.of(a).length);
  return rows;
}

function headCell(table, column) {
  const sorted = table.sort === column.key;
  return el('th', {scope: 'col', class: 'n' + (table.upright ? ' upright' : ''), 'aria-sort': sorted ? 'descending' : null},
      el('button', {type: 'button', class: 'sort', title: column.title || 'Sort by ' + column.label, onclick: () => {
        table.sort = sorted ? null : column.key;
        showTable(table);
        const button = [...byIdOf(table.id).querySelectorAll('thead .sort')][table.columns.indexOf(column)];
        if (button) button.focus();
      }}, el('span', {}, column.label + (sorted ? ' ↓' : ''))));
}

/**
 * Draws a table of counts.
 *
 * table: {id, places, caption, rowHead, rows, columns: [{key, label, title, of: row => findings}],
 * head: row => element, heading: (row, column, findings) => text, sort, upright, step}
 */
function showTable(table) {
  const most = Math.max(1, ...table.rows.flatMap(row => table.columns.filter(c => !c.total).map(c => c.of(row).length)));
  const body = el('tbody', {onkeydown: moveInTable});
  const drawn = el('table', {class: 'counts'}, el('caption', {class: 'sr'}, table.caption),
      el('thead', {}, el('tr', {}, el('th', {scope: 'col', class: 'corner'}, table.rowHead), table.columns.map(c => headCell(table, c)))), body);
  const frame = el('div', {class: 'scroll tall', tabindex: '0', role: 'region', 'aria-label': table.caption}, drawn);
  const rows = sortedRows(table);
  const more = el('div');
  byIdOf(table.id).replaceChildren(frame, more);
  let shown = 0;
  const next = () => {
    body.append(...rows.slice(shown, shown + table.step).map(row => el('tr', {},
        el('th', {scope: 'row'}, table.head(row)), table.columns.map(c => countCell(table, row, c, c.total ? Infinity : most)))));
    shown = Math.min(rows.length, shown + table.step);
    more.replaceChildren(shown < rows.length
        ? el('button', {type: 'button', class: 'more', onclick: next}, 'Show ' + number(Math.min(table.step, rows.length - shown)) + ' more of ' + number(rows.length) + ' rows') : '');
  };
  next();
  const first = body.querySelector('button');
  if (first) first.tabIndex = 0;
}

// ---- who cites what ----

const matrix = {id: 'matrix', places: 'matrix-places', sort: null, upright: true, step: 200, columns: [], rows: []};

function citedBy(references) {
  return [...groupBy(references, f => f.text('id'))]
      .map(([id, findings]) => ({id, findings, docs: new Set(findings.map(f => f.doc)).size}))
      .sort((a, b) => b.docs - a.docs || b.findings.length - a.findings.length || (a.id < b.id ? -1 : 1));
}

function matrixColumn(publication) {
  const groups = groupBy(publication.findings, f => f.doc);
  const own = byId.get(publication.id);
  return {
    key: publication.id, label: publication.id,
    title: publication.id + (own ? ' (' + own.title + ', in this report)' : '') + ': cited by ' + counted(publication.docs, 'document') + '; sort by it',
    of: doc => groups.get(doc) || []
  };
}

function citations(found) {
  return found.layer('references').filter(f => f.get('self') !== true && f.text('id'));
}

/** Publications that one document alone cites are left out where there is enough without them. */
function chooseDegree(found) {
  const shared = citedBy(citations(found)).filter(p => p.docs > 1).length;
  byIdOf('degree').value = shared >= 10 ? '2' : '1';
}

function showMatrix(found) {
  const references = citations(found);
  const degree = Number(byIdOf('degree').value);
  const most = Number(byIdOf('most-cited').value);
  const publications = citedBy(references);
  const wanted = publications.filter(p => p.docs >= degree);
  const drawn = wanted.slice(0, most);
  const inDrawn = groupBy(drawn.flatMap(p => p.findings), f => f.doc);
  matrix.columns = [{key: '', label: 'all of these', total: true, of: doc => inDrawn.get(doc) || []}, ...drawn.map(matrixColumn)];
  matrix.rows = [...inDrawn.keys()].sort((a, b) => a.when < b.when ? -1 : a.when > b.when ? 1 : a.number - b.number);
  matrix.caption = 'Documents and the publications that they cite';
  matrix.rowHead = 'document';
  matrix.head = doc => el('a', {href: addressOf(doc)}, doc.name, el('span', {class: 'faint'}, ' ' + doc.when));
  matrix.heading = (doc, column, findings) => doc.name + (column.key ? ' cites ' + column.key + ', ' : ' cites these publications, ') + counted(findings.length, 'time');
  byIdOf('matrix-text').textContent = counted(references.length, 'citation') + ' of ' + counted(publications.length, 'publication') + ' by '
      + counted(new Set(references.map(f => f.doc)).size, 'document') + '. Drawn: ' + number(drawn.length) + ' of ' + counted(wanted.length, 'publication')
      + ' cited by at least ' + counted(degree, 'document') + '. A document that names itself is not counted.';
  showTable(matrix);
  showCited(wanted, drawn.length);
}

/** The publications as a list, which holds those too for which the matrix has no column. */
function showCited(publications) {
  showSome(byIdOf('cited'), publications, 20, p => el('li', {},
      el('button', {type: 'button', class: 'linklike', onclick: () => showPlaces(byIdOf('matrix-places'), p.id + ' is cited ' + counted(p.findings.length, 'time'), p.findings)}, p.id),
      ' ', el('span', {class: 'faint'}, counted(p.docs, 'document') + ', ' + counted(p.findings.length, 'place')),
      byId.has(p.id) ? [' · ', el('a', {href: addressOf(byId.get(p.id))}, 'in this report')] : ''));
}
