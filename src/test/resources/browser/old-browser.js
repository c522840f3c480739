// Takes from a running browser what Chrome 70 or Safari 12.1 does not have, as far as it can be taken.
;(function () {
  const missing = [
    [HTMLElement.prototype, 'popover showPopover hidePopover togglePopover'],
    [Element.prototype, 'animate getAnimations replaceChildren setPointerCapture'],
    [Document.prototype, 'getAnimations replaceChildren'],
    [DocumentFragment.prototype, 'replaceChildren'],
    [Array.prototype, 'at findLast findLastIndex flatMap toReversed toSorted toSpliced with'],
    [String.prototype, 'at matchAll replaceAll'],
    [Object, 'fromEntries groupBy hasOwn'],
    [Promise, 'allSettled any withResolvers'],
    [Crypto.prototype, 'randomUUID'],
    [window, 'AggregateError BroadcastChannel FinalizationRegistry PointerEvent ResizeObserver ToggleEvent WeakRef'],
    [window, 'queueMicrotask requestIdleCallback structuredClone'],
  ]
  const rules = ['CSSContainerRule', 'CSSLayerBlockRule', 'CSSLayerStatementRule', 'CSSPropertyRule', 'CSSScopeRule']
  const newRules = rules.map((name) => window[name]).filter(Boolean)
  missing.push([window, rules.join(' ')])
  for (const [owner, names] of missing) for (const name of names.split(' ')) delete owner[name]

  const newSelector = /:(?:has|is|where|focus-visible|popover-open)\b/
  const newWord = /:(?:has|is|where|focus-visible|popover-open)\b|selector\(|container|layer|inset|aspect-ratio|\d[dsl]v[hw]|\dcq/
  const supports = CSS.supports
  CSS.supports = (...words) => !newWord.test(words.join(':')) && supports.apply(CSS, words)

  for (const [owner, name] of [
    [Element.prototype, 'matches'],
    [Element.prototype, 'closest'],
    [Element.prototype, 'querySelector'],
    [Element.prototype, 'querySelectorAll'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'querySelectorAll'],
  ]) {
    const known = owner[name]
    owner[name] = function (selector) {
      if (newSelector.test(selector)) throw new DOMException(selector + ' is not a valid selector', 'SyntaxError')
      return known.call(this, selector)
    }
  }

  // An old browser drops the rules that it cannot read, container queries with all that they hold.
  const drop = (list) => {
    for (let i = list.cssRules.length - 1; i >= 0; i--) {
      const rule = list.cssRules[i]
      if (newRules.some((type) => rule instanceof type) || newSelector.test(rule.selectorText || '')) list.deleteRule(i)
      else if (rule.cssRules !== undefined && rule.selectorText === undefined && rule.deleteRule) drop(rule)
    }
  }
  window.addEventListener('load', () => Array.prototype.forEach.call(document.styleSheets, drop))
})()
