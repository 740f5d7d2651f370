/**
 * Keeps a page alive that its browser translates: each text is replaced by an element, while React goes on with the
 * text that it made. A change of that text is put back into the page, and a part is removed or placed by the element
 * that stands for it.
 */
export function surviveTranslation(root: Element): void {
  /** Texts that were taken out of the page, each with the element that stands for it. */
  const standIns = new WeakMap<Node, Element>()
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      // The translation sees it come, and takes it on anew.
      if (!target.isConnected) standIns.get(target)?.replaceWith(target)
    }
  })
  let isTranslated = false
  const watch = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling } of records) {
      const standIn = [...addedNodes, previousSibling].find(isStandIn)
      for (const text of removedNodes) {
        if (!standIn || !(text instanceof Text)) continue
        if (!isTranslated) patchNodes((node) => standIns.get(node))
        isTranslated = true
        standIns.set(text, standIn)
        changes.observe(text, { characterData: true })
      }
    }
  })
  watch.observe(root, { childList: true, subtree: true })
}

const isStandIn = (node: Node | null): node is Element =>
  node instanceof Element && node.localName === 'font'

/** React's own calls, which would throw for a child that is not where React put it. */
function patchNodes(standInOf: (node: Node) => Element | undefined) {
  // Each is called on its own node below.
  // oxlint-disable-next-line typescript/unbound-method
  const { removeChild, insertBefore } = Node.prototype
  const inPage = (parent: Node, child: Node): Node | null => {
    if (child.parentNode === parent) return child
    const standIn = standInOf(child)
    return standIn?.parentNode === parent ? standIn : null
  }
  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child) {
    const found = inPage(this, child)
    if (found !== null) removeChild.call(this, found)
    return child
  }
  Node.prototype.insertBefore = function insert<Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ) {
    insertBefore.call(this, inPage(this, child) ?? child, before && inPage(this, before))
    return child
  }
}
