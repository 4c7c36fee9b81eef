// A finding in words: what it is, its sentence, and the way to its place.

/** What matters of a finding, in a few words. */
function essence(finding) {
  const say = column => finding.text(column);
  const parts = {
    references: () => [say('id'), say('ambiguous') && 'may also be ' + say('ambiguous'), say('self') === 'true' && 'names itself', say('warnings')],
    motions: () => [membersOf(finding).join(', ') + (finding.get('cs') ? ' c.s.' : ''), say('id'), say('relation')],
    commitments: () => [say('type'), say('modality'), deadlineText(finding)],
    dates: () => [period(say('earliest'), say('latest')) || say('value') || 'no days known', say('mod') && say('mod').toLowerCase()],
    fulfilments: () => [say('kind'), say('claim'), say('id')],
    mentions: () => [say('sort'), say('title'), say('id') || 'no number known'],
    stances: () => [say('topic'), say('polarity'), say('strength') && 'strength ' + say('strength')]
  }[finding.table];
  return (parts ? parts() : [say('text')]).filter(Boolean).join(' · ');
}

function membersOf(motion) {
  const members = motion.get('members') || [];
  return members.length > 0 ? members : ['no member named'];
}

/** Where these words stand in a sentence, each time. */
function occurrences(sentence, words) {
  const found = [];
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** Where a finding stands in its sentence; -1 where that cannot be told, as of words that are there twice. */
function placeInSentence(finding, sentence, words) {
  if (!words || words.length >= sentence.length) return -1;
  const found = occurrences(sentence, words);
  if (found.length < 2) return found.length === 1 ? found[0] : -1;
  const same = finding.doc.findings.filter(f => f.table === finding.table
      && f.text('sentence') === sentence && f.text('text') === finding.text('text'));
  return same.length === found.length ? found[same.indexOf(finding)] : -1;
}

/** The sentence with the words of the finding marked, where they stand there as they are. */
function markedSentence(finding) {
  const sentence = finding.text('sentence') || finding.text('text');
  const words = finding.text('text').replace(/\s+/g, ' ').trim();
  const at = placeInSentence(finding, sentence, words);
  if (at < 0) return el('q', {lang: 'nl'}, sentence);
  return el('q', {lang: 'nl'}, sentence.slice(0, at),
      el('mark', {class: 'plain l-' + finding.table}, words), sentence.slice(at + words.length));
}

function pageOf(finding) {
  return finding.get('on_page') ? 'p.\u00a0' + finding.get('on_page') : '';
}

/** The link to the place of a finding in its document. */
function placeLink(finding) {
  const page = pageOf(finding);
  return el('a', {href: addressOf(finding.doc, finding.start), class: 'place'},
      finding.doc.name, page && ', ' + page);
}

/** The address of a publication, where it is one of the web. */
function publicationLink(url, text) {
  return /^https?:\/\//.test(url || '')
      ? el('a', {href: url, rel: 'noreferrer noopener', target: '_blank'}, text, el('span', {class: 'sr'}, ' (opens the publication on the web)'))
      : text;
}

/** A finding as an item of a list. */
function findingItem(finding) {
  return el('li', {class: 'finding'},
      el('div', {class: 'what'}, el('span', {class: 'layer l-' + finding.table}, finding.table), ' ',
          publicationLink(finding.text('url'), essence(finding))),
      markedSentence(finding),
      el('div', {class: 'where'}, placeLink(finding), ' · ', finding.doc.when));
}

/** Opens the list of findings behind a cell of a chart. */
function showPlaces(container, heading, findings) {
  const list = el('ol', {class: 'findings'});
  const close = el('button', {type: 'button', onclick: () => {
    container.replaceChildren();
    if (container.origin && container.origin.isConnected) container.origin.focus();
  }}, 'Close');
  container.origin = document.activeElement;
  container.replaceChildren(
      el('div', {class: 'places', role: 'region', 'aria-label': heading},
          el('div', {class: 'bar'}, el('h3', {tabindex: '-1'}, heading), close), list));
  showSome(list, findings, 50, findingItem);
  container.querySelector('h3').focus();
}
