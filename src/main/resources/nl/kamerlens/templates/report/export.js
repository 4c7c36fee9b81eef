// Tables as the command line writes them: the same columns, quotes and guard against formulas.

const FORMATS = {
  csv: {delimiter: ',', lineEnd: '\n', begin: '', guarded: cell => cell},
  excel: {
    delimiter: ';',
    lineEnd: '\r\n',
    begin: '\uFEFF',
    guarded: cell => /^[=+\-@\t\r\n]/.test(cell) ? "'" + cell : cell
  }
};

/** Quotes where they are needed, or where another program could take the cell for a comment. */
function quoted(cell, first, delimiter) {
  const needed = cell === '' ? first
      : cell[0] <= '#' || /[\r\n"]/.test(cell) || cell.includes(delimiter) || cell[cell.length - 1] <= ' ';
  return needed ? '"' + cell.replace(/"/g, '""') + '"' : cell;
}

function line(cells, format) {
  return cells.map((cell, i) => quoted(format.guarded(cell), i === 0, format.delimiter))
      .join(format.delimiter) + format.lineEnd;
}

/** The table of these rows, in its own order: documents, or findings of one layer. */
function tableOf(table, rows, format) {
  const sorted = rows[0].doc ? [...rows].sort((a, b) => a.doc.number - b.doc.number || a.order - b.order) : rows;
  const lines = sorted.map(row => line(
      [row.doc ? row.doc.name : row.name, ...names[table].map(column => row.text(column))], format));
  return format.begin + line(['doc', ...names[table]], format) + lines.join('');
}

function save(table, rows) {
  const format = byIdOf('excel').checked ? FORMATS.excel : FORMATS.csv;
  const blob = new Blob([tableOf(table, rows, format)], {type: 'text/csv;charset=utf-8'});
  const link = el('a', {href: URL.createObjectURL(blob), download: table + '.csv'});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** A button a table, with the number of rows that it will hold. */
function showExports(found) {
  const tables = [['documents', found.documents],
    ...layers.filter(layer => !hiddenLayers.has(layer)).map(layer => [layer, found.layer(layer)])];
  byIdOf('exports').replaceChildren(...tables.filter(([, rows]) => rows.length > 0).map(([table, rows]) =>
    el('button', {type: 'button', 'data-table': table, onclick: () => save(table, rows)},
        table + '.csv ', el('span', {class: 'faint'}, number(rows.length)))));
}
