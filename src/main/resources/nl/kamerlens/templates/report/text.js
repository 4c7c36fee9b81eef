// The text of a document: unpacked when it is asked for, with what stands in it marked.
// Offsets count code points; strings of a script count UTF-16 units, in which 𝄞 is two.

function hasText(doc) {
  return byIdOf('text-' + doc.number) !== null;
}

/** {text, blocks, calls} of a document. */
async function unpackedText(doc) {
  const block = byIdOf('text-' + doc.number);
  if (!block) throw new Error('The text of this document is not in this page.');
  if (typeof DecompressionStream === 'undefined') throw new Error('This browser cannot unpack the text; a newer one can.');
  const bytes = Uint8Array.from(atob(block.textContent), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

/** From code points to units of the string. */
function unitsOf(text) {
  if (!/[\uD800-\uDFFF]/.test(text)) return point => Math.min(point, text.length);
  const units = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xFFFF ? 2 : 1) units.push(unit);
  units.push(text.length);
  return point => units[Math.min(point, units.length - 1)];
}

/** Text whose lines run on; a hyphen at a line's end keeps its break where lines are shown. */
function flowing(text) {
  return text.split(/(\S-)(\s*\n\s*)(?=\S)/).map((part, i) => i % 3 === 2 ? el('span', {class: 'line-end'}, part) : part);
}

/** Builds the text of a document: blocks, pages, notes, and marks that may overlap. */
class TextView {
  constructor(doc, packed) {
    this.doc = doc;
    this.text = packed.text;
    this.units = unitsOf(packed.text);
    this.blocks = packed.blocks.map(([kind, start, end, label]) => ({kind, start, end, label}));
    this.calls = this.linked(packed.calls);
    this.started = new Set();
  }

  /** Each call with the note behind it; and the other way round. */
  linked(stretches) {
    const calls = [];
    this.callOf = new Map();
    for (const [kind, start, end, label] of stretches) {
      if (kind === 'call') {
        calls.push({start, end, label, note: null});
      } else {
        calls[calls.length - 1].note = start;
        if (!this.callOf.has(start)) this.callOf.set(start, calls[calls.length - 1]);
      }
    }
    return calls.sort((a, b) => a.start - b.start);
  }

  slice(start, end) {
    return this.text.slice(this.units(start), this.units(end));
  }

  node() {
    const parent = el('div', {class: 'text', lang: 'nl'});
    let at = 0;
    this.blocks.forEach((block, i) => {
      this.between(parent, at, block.start, this.blocks[i + 1] && block.kind === 'page' ? this.blocks[i + 1] : block);
      parent.append(this.block(block));
      at = Math.max(at, block.end);
    });
    this.between(parent, at, Infinity, null);
    return parent;
  }

  /** What stands between two blocks: a footnote's own mark, or text that belongs to none. */
  between(parent, start, end, next) {
    const rest = this.slice(start, end);
    if (rest.trim() === '') return;
    if (next && next.kind === 'footnote' && rest.trim() === next.label) return;
    parent.append(el('p', {class: 'loose', 'data-s': start}, this.inline(start, Math.min(end, start + [...rest].length), false)));
  }

  block(block) {
    if (block.kind === 'page') {
      return el('div', {class: 'page', 'data-s': block.start, 'data-page': block.label, role: 'separator', 'aria-label': 'page ' + block.label}, el('span', {lang: 'en'}, 'p. ' + block.label));
    }
    const tag = block.kind === 'heading' ? 'h2' : block.kind === 'footnote' ? 'div' : 'p';
    const content = this.inline(block.start, block.end, block.kind === 'furniture');
    const label = block.kind === 'footnote' ? [this.noteMark(block), ' '] : [];
    return el(tag, {class: block.kind, 'data-s': block.start, tabindex: block.kind === 'footnote' ? '-1' : null, role: block.kind === 'footnote' ? 'doc-footnote' : null}, label, content);
  }

  noteMark(block) {
    const call = this.callOf.get(block.start);
    const mark = block.label || '*';
    return call ? el('a', {class: 'note-mark', href: addressOf(this.doc, call.start), 'aria-label': 'Back to where footnote ' + mark + ' is called'}, mark + ' ↩')
        : el('span', {class: 'note-mark'}, mark);
  }

  /** The marks that are open between two cuts, the longest outside. */
  openAt(start, end, among) {
    return among.filter(f => f.start < end && f.end > start);
  }

  inline(start, end, furniture) {
    const findings = this.doc.findings.filter(f => f.start < end && f.end > start && f.end > f.start && (!furniture || f.start >= start));
    const calls = this.calls.filter(call => call.start >= start && call.end <= end && call.end > call.start);
    const cuts = [...new Set([start, end, ...[...findings, ...calls].flatMap(s => [s.start, s.end])])].filter(cut => cut >= start && cut <= end).sort((a, b) => a - b);
    const root = el('span');
    const stack = [{finding: null, node: root}];
    for (let i = 0; i + 1 < cuts.length; i++) {
      this.nest(stack, this.openAt(cuts[i], cuts[i + 1], findings));
      const call = calls.find(one => one.start <= cuts[i] && one.end >= cuts[i + 1]);
      stack[stack.length - 1].node.append(...(call ? [this.call(call, cuts[i], cuts[i + 1])] : flowing(this.slice(cuts[i], cuts[i + 1]))));
    }
    return [...root.childNodes];
  }

  /** Closes the marks that end here and opens those that begin; what overlaps is cut in two. */
  nest(stack, open) {
    let same = 0;
    while (same < open.length && stack[same + 1] && stack[same + 1].finding === open[same]) same++;
    stack.length = same + 1;
    for (const finding of open.slice(same)) {
      const node = this.mark(finding);
      stack[stack.length - 1].node.append(node);
      stack.push({finding, node});
    }
  }

  mark(finding) {
    const begins = !this.started.has(finding);
    this.started.add(finding);
    return el('mark', {
      class: 'l-' + finding.table, 'data-f': this.doc.findings.indexOf(finding), 'data-s': begins ? finding.start : null,
      tabindex: begins ? '-1' : null, title: finding.table + ': ' + essence(finding)
    });
  }

  call(call, start, end) {
    const text = this.slice(start, end);
    return call.note === null ? el('sup', {'data-s': start}, text)
        : el('sup', {}, el('a', {class: 'call', 'data-s': start, href: addressOf(this.doc, call.note), 'aria-label': 'Footnote ' + call.label}, text));
  }
}
