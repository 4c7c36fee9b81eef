// All findings that pass the filters, and the choice of layers.

function layerBox(layer, count, changed) {
  const box = el('input', {type: 'checkbox', value: layer, onchange: () => {
    if (box.checked) hiddenLayers.delete(layer);
    else hiddenLayers.add(layer);
    changed();
  }});
  box.checked = !hiddenLayers.has(layer);
  return el('label', {class: 'layer-box'}, box, ' ', el('span', {class: 'layer l-' + layer}, layer), ' ', el('span', {class: 'faint'}, number(count)));
}

const layersThere = layers.filter(layer => documents.some(doc => doc.findings.some(f => f.table === layer)));

/** The layers that the page has, with a box each. */
function showLayerBoxes(container, findings, changed) {
  const counts = groupBy(findings, f => f.table);
  const focused = document.activeElement && container.contains(document.activeElement) ? document.activeElement.value : null;
  container.replaceChildren(el('legend', {}, 'Layers'), ...layersThere.map(layer => layerBox(layer, (counts.get(layer) || []).length, changed)));
  if (focused) container.querySelector('input[value="' + focused + '"]').focus();
}

function showFindings(found) {
  showLayerBoxes(byIdOf('layer-boxes'), found.findings, () => changedFilters(true));
  const listed = found.findings.filter(f => !hiddenLayers.has(f.table));
  byIdOf('findings-text').textContent = counted(listed.length, 'finding') + ' in ' + counted(new Set(listed.map(f => f.doc)).size, 'document') + ', in the order of the documents.';
  showSome(byIdOf('findings-list'), listed, 40, findingItem);
  showExports(found);
}
