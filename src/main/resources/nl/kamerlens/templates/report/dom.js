// Elements. Text goes in as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return node;
}

/** el('a', {href: '#x'}, 'text', child): an element of HTML. */
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An element of SVG. */
function draw(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function byIdOf(id) {
  return document.getElementById(id);
}

function number(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 1 document, 2 documents. */
function counted(count, what) {
  return number(count) + ' ' + what + (count === 1 ? '' : 's');
}

/** The items by what the function says of them, in the order in which that comes up. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of [keyOf(item)].flat()) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}

/** Shows the first items and a button for more, so that a long list does not hold up the page. */
function showSome(container, items, step, show) {
  container.replaceChildren();
  const more = el('button', {type: 'button', class: 'more'});
  let shown = 0;
  const next = () => {
    const from = container.children.length;
    container.append(...items.slice(shown, shown + step).map(show));
    shown = Math.min(items.length, shown + step);
    more.hidden = shown >= items.length;
    more.textContent = 'Show ' + number(Math.min(step, items.length - shown)) + ' more of ' + number(items.length);
    return container.children[from];
  };
  more.addEventListener('click', () => {
    const first = next().querySelector('a, button');
    if (first) first.focus();
  });
  if (container.nextElementSibling && container.nextElementSibling.matches('.more')) {
    container.nextElementSibling.remove();
  }
  container.after(more);
  next();
}
