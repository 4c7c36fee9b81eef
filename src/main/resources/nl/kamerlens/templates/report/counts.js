// Moties by member and relation; references by dossier and year.

const RELATIONS = ['executes', 'answers', 'cites'];
const members = {id: 'members', places: 'members-places', sort: null, step: 30};
const dossiers = {id: 'dossiers', places: 'dossiers-places', sort: null, step: 30};

function byCount(groups) {
  return [...groups].map(([label, findings]) => ({label, findings}))
      .sort((a, b) => b.findings.length - a.findings.length || (a.label < b.label ? -1 : 1));
}

function columnOf(key, keyOf) {
  return {key, label: key, of: row => row.findings.filter(f => keyOf(f) === key)};
}

const TOTAL = {key: 'all', label: 'all', total: true, of: row => row.findings};

/** Van Nispen and van Nispen are one member: the prefix is written both ways. */
function memberKey(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function showMembers(found) {
  const motions = found.layer('motions');
  const groups = groupBy(motions, m => [...new Set(membersOf(m).map(memberKey))]);
  members.rows = byCount(groups);
  members.columns = [...RELATIONS.map(r => columnOf(r, m => m.text('relation'))), TOTAL];
  members.caption = 'Moties by member and what the documents do with them';
  members.rowHead = 'member';
  members.head = row => row.label;
  members.heading = (row, column, findings) => row.label + ': ' + counted(findings.length, 'place') + (column.total ? '' : ' where a motie is of the relation ‘' + column.label + '’');
  byIdOf('members-text').textContent = counted(motions.length, 'place') + ' where a motie is named: '
      + RELATIONS.map(r => number(motions.filter(m => m.text('relation') === r).length) + ' ' + r).join(', ')
      + '. A motie of several members counts for each of them.';
  drawRelations(motions);
  showTable(members);
}

/** The share of each relation, as one bar. */
function drawRelations(motions) {
  let x = 0;
  const parts = RELATIONS.map((relation, i) => {
    const width = motions.length === 0 ? 0 : 100 * motions.filter(m => m.text('relation') === relation).length / motions.length;
    x += width;
    return draw('rect', {class: 'r' + i, x: x - width + '%', y: 0, width: Math.max(0, width - .3) + '%', height: 12});
  });
  byIdOf('relations').replaceChildren(motions.length === 0 ? '' : draw('svg', {width: '100%', height: 12, role: 'img', 'aria-label': byIdOf('members-text').textContent}, parts),
      el('p', {class: 'legend'}, RELATIONS.map((relation, i) => el('span', {}, draw('svg', {class: 'key', width: 12, height: 12, 'aria-hidden': 'true'}, draw('rect', {class: 'r' + i, width: 12, height: 12})), ' ' + relation))));
}

function dossierOf(reference) {
  return reference.text('dossier') || 'no dossier: ' + (reference.text('kind') || 'kind unknown');
}

function showDossiers(found) {
  const references = found.layer('references').filter(f => f.get('self') !== true);
  const years = [...new Set(references.map(f => f.doc.year))].sort();
  dossiers.rows = byCount(groupBy(references, dossierOf));
  dossiers.columns = [...years.map(year => columnOf(year, f => f.doc.year)), TOTAL];
  dossiers.caption = 'References by dossier and by the year of the document in which they stand';
  dossiers.rowHead = 'dossier';
  dossiers.head = row => row.label;
  dossiers.heading = (row, column, findings) => row.label + (column.total ? '' : ' in documents of ' + column.label) + ': ' + counted(findings.length, 'reference');
  byIdOf('dossiers-text').textContent = counted(references.length, 'reference') + ' to '
      + counted(new Set(references.map(f => f.text('dossier')).filter(Boolean)).size, 'dossier') + ' and to publications without one, by the year of the document in which they stand.';
  showTable(dossiers);
}
