// What a page tells a screen reader, and what axe has to say about it.
import AxeCore from 'axe-core';

const told = new Set(
  ('banner navigation main contentinfo region article list listitem search heading link button ' +
    'searchbox status separator StaticText term definition DescriptionList').split(' '),
);

// Role, level and name of everything in the accessibility tree, in order.
export async function heard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node) => {
    if (!node.ignored && told.has(node.role?.value)) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value ?? '';
      lines.push(`${node.role.value}${level}: ${node.name?.value ?? ''}`);
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes[0]);
  return lines;
}

// `disabled`: rules that cannot see what they are about here.
export async function violations(page, disabled = []) {
  // Through the debugger: the page's own policy lets no foreign script in.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AxeCore.source });
  await session.detach();
  return page.evaluate(async (disabled) => {
    const { violations, passes } = await window.axe.run(document, {
      rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
    });
    if (passes.length < 10) throw new Error('axe has looked at nothing');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, disabled);
}
