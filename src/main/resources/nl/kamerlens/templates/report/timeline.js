// What is promised by when: a bar a period, then each commitment with its days on one axis.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TYPES = ['toezegging', 'voornemen'];
const timeline = {period: null, sort: 'dated'};

function dayText(day) {
  return Number(day.slice(8)) + ' ' + MONTHS[Number(day.slice(5, 7)) - 1] + ' ' + day.slice(0, 4);
}

function lastDayOfMonth(day) {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}

/** 2025; Dec 2025; 1 Jul – 31 Dec 2025; by 30 Jun 2022; from 1 Sep 2024. */
function period(earliest, latest) {
  if (!earliest && !latest) return '';
  if (!earliest) return 'by ' + dayText(latest);
  if (!latest) return 'from ' + dayText(earliest);
  if (earliest === latest) return dayText(latest);
  const year = earliest.slice(0, 4);
  if (earliest === year + '-01-01' && latest === year + '-12-31') return year;
  const whole = earliest.endsWith('-01') && Number(latest.slice(8)) === lastDayOfMonth(latest);
  if (whole && earliest.slice(0, 7) === latest.slice(0, 7)) return dayText(latest).replace(/^\d+ /, '');
  return dayText(earliest).replace(latest.slice(0, 4) === year ? ' ' + year : '', '') + ' – ' + dayText(latest);
}

function deadlineText(commitment) {
  return period(commitment.text('earliest'), commitment.text('latest'))
      || (commitment.text('deadline') ? 'days not known' : 'no deadline');
}

function dayNumber(day) {
  return Math.round(Date.parse(day + 'T00:00:00Z') / 86400000);
}

function lastDay(commitment) {
  return commitment.get('latest') || commitment.get('earliest');
}

function byDeadline(a, b) {
  const [x, y] = [lastDay(a) || '9999', lastDay(b) || '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}

// ---- bars ----

/** The period of a day in which it is counted, as it sorts: 2025, 2025-3 (a quarter), 2025-03. */
const UNITS = {
  month: {of: day => day.slice(0, 7), next: key => shifted(key, 1), text: key => MONTHS[Number(key.slice(5)) - 1] + ' ' + key.slice(0, 4)},
  quarter: {of: day => quarterOf(day.slice(0, 7)), next: key => quarterOf(shifted(key, 3)), text: key => 'Q' + Math.ceil(Number(key.slice(5)) / 3) + ' ' + key.slice(0, 4)},
  year: {of: day => day.slice(0, 4), next: key => String(Number(key) + 1).padStart(4, '0'), text: key => key}
};

function quarterOf(month) {
  return month.slice(0, 5) + String(3 * Math.floor((Number(month.slice(5)) - 1) / 3) + 1).padStart(2, '0');
}

function shifted(month, by) {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return String(Math.floor(count / 12)).padStart(4, '0') + '-' + String(count % 12 + 1).padStart(2, '0');
}

function keysBetween(unit, first, last, most) {
  const keys = [unit.of(first)];
  while (keys[keys.length - 1] < unit.of(last) && keys.length <= most) keys.push(unit.next(keys[keys.length - 1]));
  return keys;
}

/** The finest periods of which not too many are needed. */
function periodsOf(commitments, most) {
  const days = commitments.map(c => c.get('latest')).sort();
  for (const unit of [UNITS.month, UNITS.quarter, UNITS.year]) {
    const keys = keysBetween(unit, days[0], days[days.length - 1], most);
    if (keys.length <= most) return {unit, keys};
  }
  const keys = [...new Set(days.map(UNITS.year.of))];
  return {unit: UNITS.year, keys: keys.slice(0, most), gaps: true};
}

function barsOf(commitments, width) {
  const {unit, keys, gaps} = periodsOf(commitments, Math.max(10, Math.floor(width / 26)));
  const groups = groupBy(commitments, c => unit.of(c.get('latest')));
  return {gaps, bars: keys.map(key => ({key, text: unit.text(key), of: unit.of, all: groups.get(key) || []}))};
}

function ofType(commitments, type) {
  return commitments.filter(c => c.text('type') === type);
}

function typesText(commitments) {
  return TYPES.map(type => [ofType(commitments, type).length, type])
      .map(([count, type]) => number(count) + ' ' + type).join(', ');
}

function chooseBar(bar) {
  timeline.period = timeline.period && timeline.period.key === bar.key ? null : bar;
  showPromises(timeline.found);
  const again = byIdOf('bars').querySelector('[data-key="' + bar.key + '"]');
  if (again) again.focus();
}

function drawBar(bar, x, width, scale, base) {
  let y = base;
  const parts = TYPES.map(type => {
    const height = ofType(bar.all, type).length * scale;
    y -= height;
    return draw('rect', {class: type, x: x + width * .12, y, width: width * .76, height});
  });
  const chosen = timeline.period && timeline.period.key === bar.key;
  return draw('g', {
    class: 'bar', role: 'button', tabindex: '0', 'data-key': bar.key, 'aria-pressed': String(Boolean(chosen)),
    'aria-label': bar.text + ': ' + typesText(bar.all),
    onclick: () => chooseBar(bar),
    onkeydown: event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        chooseBar(bar);
      }
    }
  }, draw('title', {}, bar.text + ': ' + typesText(bar.all)),
  draw('rect', {class: 'hit', x, y: 0, width, height: base}), parts,
  bar.all.length > 0 ? draw('text', {class: 'value', x: x + width / 2, y: y - 4, 'text-anchor': 'middle'}, String(bar.all.length)) : null);
}

/** Labels below the bars: as many as fit, the first of each year told with its year. */
function drawLabels(bars, step, base) {
  const every = Math.ceil(64 / step);
  return bars.map((bar, i) => i % every === 0
      ? draw('text', {class: 'tick', x: i * step + step / 2, y: base + 16, 'text-anchor': 'middle'}, bar.text) : null);
}

function drawBars(container, commitments) {
  const width = Math.max(280, container.clientWidth || 800);
  const {bars, gaps} = barsOf(commitments, width);
  const [base, step] = [140, Math.min(56, width / bars.length)];
  const most = Math.max(...bars.map(bar => bar.all.length));
  const drawn = step * bars.length;
  container.replaceChildren(
      draw('svg', {width: drawn, height: base + 24, viewBox: '0 0 ' + drawn + ' ' + (base + 24), role: 'group', 'aria-label': 'Commitments by the period in which their deadline ends'},
          bars.map((bar, i) => drawBar(bar, i * step, step, (base - 20) / most, base)),
          draw('line', {class: 'axis', x1: 0, x2: drawn, y1: base, y2: base}), drawLabels(bars, step, base)),
      gaps ? el('p', {class: 'note'}, 'Only years in which a deadline ends are drawn, the first ' + bars.length + ' of them.') : '',
      barsTable(bars));
}

function barsTable(bars) {
  const rows = bars.filter(bar => bar.all.length > 0).map(bar => el('tr', {}, el('th', {scope: 'row'}, bar.text),
      TYPES.map(type => el('td', {class: 'n'}, number(ofType(bar.all, type).length))), el('td', {class: 'n'}, number(bar.all.length))));
  return el('details', {}, el('summary', {}, 'The same as a table'),
      el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Commitments by period'},
          el('table', {}, el('thead', {}, el('tr', {}, ['deadline ends in', ...TYPES, 'all'].map(head => el('th', {scope: 'col'}, head)))),
              el('tbody', {}, rows))));
}

// ---- one line a commitment ----

/**
 * The axis: from the first to the last day, unless a few far ones would take most of it; those stand
 * at its edge as an arrow.
 */
function axisOf(commitments) {
  const days = commitments.flatMap(c => [c.get('earliest'), c.get('latest')]).filter(Boolean).map(dayNumber).sort((a, b) => a - b);
  const at = share => days[Math.round(share * (days.length - 1))];
  const reach = Math.max(365, at(.95) - at(.05));
  const first = Math.max(days[0], at(.05) - reach / 2);
  const last = Math.min(days[days.length - 1], at(.95) + reach / 2);
  const margin = Math.max(20, (last - first) * .04);
  return {first: first - margin, last: last + margin};
}

function shareOf(day, axis) {
  return Math.min(100, Math.max(0, 100 * (day - axis.first) / (axis.last - axis.first)));
}

function yearsOf(axis) {
  const [from, to] = [axis.first, axis.last].map(day => new Date(day * 86400000).getUTCFullYear());
  const every = Math.ceil((to - from + 1) / 8);
  const years = [];
  for (let year = from + 1; year <= to; year++) if ((year - from - 1) % every === 0) years.push(year);
  return years;
}

function drawSpan(commitment, axis) {
  const [earliest, latest] = ['earliest', 'latest'].map(column => commitment.get(column));
  const from = earliest ? shareOf(dayNumber(earliest), axis) : 0;
  const to = latest ? shareOf(dayNumber(latest) + 1, axis) : 100;
  const grid = yearsOf(axis).map(year => {
    const x = shareOf(dayNumber(year + '-01-01'), axis) + '%';
    return draw('line', {class: 'grid', x1: x, x2: x, y1: 0, y2: 18});
  });
  const beyond = earliest && dayNumber(earliest) > axis.last ? '→' : latest && dayNumber(latest) < axis.first ? '←' : null;
  if (beyond) {
    const right = beyond === '→';
    return draw('svg', {class: 'span', width: '100%', height: 18, 'aria-hidden': 'true'}, grid,
        draw('text', {class: 'tick', x: right ? '100%' : 0, y: 13, 'text-anchor': right ? 'end' : 'start'}, beyond));
  }
  const open = !earliest || !latest;
  const span = open
      ? draw('line', {class: 'open ' + commitment.text('type'), x1: from + '%', x2: to + '%', y1: 9, y2: 9})
      : draw('rect', {class: commitment.text('type'), x: from + '%', y: 4, width: Math.max(.8, to - from) + '%', height: 10, rx: 2});
  const ends = [earliest && [from, 'M0,2v14'], latest && [to, 'M0,2v14']].filter(end => open && end).map(([at]) =>
    draw('line', {class: 'end ' + commitment.text('type'), x1: at + '%', x2: at + '%', y1: 2, y2: 16}));
  return draw('svg', {class: 'span', width: '100%', height: 18, 'aria-hidden': 'true'}, grid, span, ends);
}

function drawAxis(axis) {
  return draw('svg', {class: 'span', width: '100%', height: 16, 'aria-hidden': 'true'}, yearsOf(axis).map(year =>
    draw('text', {class: 'tick', x: shareOf(dayNumber(year + '-01-01'), axis) + '%', y: 12, 'text-anchor': 'middle'}, String(year))));
}

function promiseItem(commitment, axis) {
  const dated = Boolean(lastDay(commitment));
  return el('li', {class: 'promise'},
      el('div', {class: 'when'}, deadlineText(commitment),
          commitment.text('deadline') ? el('span', {class: 'faint', lang: 'nl'}, ' ' + commitment.text('deadline').replace(/\s+/g, ' ')) : ''),
      el('div', {class: 'bar-cell'}, dated && axis ? drawSpan(commitment, axis) : ''),
      el('div', {class: 'says'}, el('span', {class: 'badge ' + commitment.text('type')}, commitment.text('type')), ' ',
          el('span', {class: 'faint'}, [commitment.text('modality'), commitment.text('actor').replace(/\s+/g, ' ')].filter(Boolean).join(', ') + ':'), ' ', el('q', {lang: 'nl'}, commitment.text('sentence')), ' ', placeLink(commitment)));
}

function promisesText(commitments) {
  const dated = commitments.filter(lastDay);
  const words = commitments.filter(c => !lastDay(c) && c.text('deadline'));
  const ends = dated.filter(c => c.get('latest'));
  return counted(commitments.length, 'commitment') + ' (' + typesText(commitments) + '): ' + number(ends.length)
      + ' with a day by which they should be kept, ' + number(dated.length - ends.length) + ' that only begin on a day (open end), '
      + number(words.length) + ' with words that give no days, ' + number(commitments.length - dated.length - words.length) + ' without a deadline.';
}

function wantedPromises(commitments) {
  const type = byIdOf('promise-type').value;
  const kind = byIdOf('promise-deadline').value;
  return commitments.filter(c => (!type || c.text('type') === type)
      && (kind === 'all' || kind === (c.get('latest') ? 'end' : lastDay(c) ? 'open' : c.text('deadline') ? 'words' : 'none') || (kind === 'dated' && lastDay(c)))
      && (!timeline.period || (c.get('latest') && timeline.period.of(c.get('latest')) === timeline.period.key)));
}

function showPromises(found) {
  timeline.found = found;
  const commitments = found.layer('commitments');
  byIdOf('promises-text').textContent = promisesText(commitments);
  const ends = commitments.filter(c => c.get('latest'));
  const bars = byIdOf('bars');
  if (ends.length > 0) drawBars(bars, ends);
  else bars.replaceChildren(el('p', {class: 'note'}, 'No deadline ends on a known day.'));
  const wanted = wantedPromises(commitments).sort(byDeadline);
  const dated = wanted.filter(lastDay);
  const axis = dated.length > 0 ? axisOf(dated) : null;
  byIdOf('promises-axis').replaceChildren(axis ? drawAxis(axis) : '');
  byIdOf('promises-count').textContent = number(wanted.length) + ' listed'
      + (timeline.period ? ', with a deadline that ends in ' + timeline.period.text : '');
  showSome(byIdOf('promises-list'), wanted, 25, commitment => promiseItem(commitment, axis));
}
