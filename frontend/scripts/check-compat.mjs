import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { filesEnding, OUTPUT, PAGES, text } from './output.mjs';

// Missing in Chrome 70 or in Safari 12.1.
const METHODS = new Set(
  [
    'at allSettled animate any findLast findLastIndex fromEntries getAnimations groupBy hasOwn matchAll',
    'randomUUID replaceAll replaceChildren setPointerCapture toReversed toSorted toSpliced withResolvers',
  ]
    .join(' ')
    .split(' '),
);
const GLOBALS = new Set(
  'AggregateError BigInt BroadcastChannel FinalizationRegistry PointerEvent ResizeObserver WeakRef queueMicrotask structuredClone requestIdleCallback'.split(
    ' ',
  ),
);
const STYLES = [
  [/(?:^|[;{\s])gap\s*:/m, 'gap (write grid-gap, or margins in a flex row)'],
  [/(?:^|[;{\s])row-gap\s*:/m, 'row-gap (write grid-row-gap)'],
  // Beside `columns` it is old; in flex and grid it is not.
  [/\{(?![^}]*columns?:)[^}]*column-gap\s*:/m, 'column-gap outside of columns (write grid-column-gap)'],
  [/(?:^|[;{\s])inset(?:-\w+)*\s*:/m, 'inset'],
  [/aspect-ratio\s*:/, 'aspect-ratio'],
  [/[\s:(,](?:clamp|min|max)\(/, 'clamp(), min() or max()'],
  [/:(?:has|is|where|focus-visible)\b/, ':has, :is, :where or :focus-visible'],
  [/@(?:container|layer|property)\b/, '@container, @layer or @property'],
  [/\d(?:dvh|svh|lvh|dvw|svw|lvw|cqw|cqh)\b/, 'small, large or dynamic viewport units'],
  [/color-mix\(|\boklch\(|\blab\(/, 'new colour functions'],
];

// max-aspect-ratio in a media query is old and fine.
const plain = (css) => css.replace(/\((?:max|min)-aspect-ratio:[^)]*\)/g, '()').replace(/minmax\(/g, 'grid(');

const faults = [];
for (const path of filesEnding('.js')) {
  let tree;
  try {
    tree = parse(text(path), { ecmaVersion: 2018, sourceType: 'module' });
  } catch (error) {
    faults.push(`${path}: syntax above ES2018, ${error.message}`);
    continue;
  }
  full(tree, (node) => {
    const called = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee : undefined;
    if (called !== undefined && !called.computed && METHODS.has(called.property.name)) {
      faults.push(`${path}: .${called.property.name}() at ${node.start}`);
    }
    if (node.type === 'Identifier' && GLOBALS.has(node.name)) faults.push(`${path}: ${node.name} at ${node.start}`);
  });
}
for (const path of filesEnding('.css')) {
  for (const [pattern, name] of STYLES) if (pattern.test(plain(text(path)))) faults.push(`${path}: ${name}`);
}
for (const page of PAGES) {
  const html = text(`${page}.html`);
  if (!/<script src="\/assets\/globalthis\.js"><\/script>/.test(html))
    faults.push(`${page}.html: globalthis.js is missing`);
  if (/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=/.test(html)) faults.push(`${page}.html: inline script or style`);
}
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${OUTPUT.split('/').pop()}: nothing newer than Chrome 70 and Safari 12.1`);
process.exitCode = faults.length === 0 ? 0 : 1;
