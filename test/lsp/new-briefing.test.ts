import assert from 'node:assert/strict';
import { NewBriefingRequest } from '../../server/src/lsp/protocol.ts';
import { atDesk } from '../cli/call.ts';
import { withEditor } from '../support/editor.ts';

const HOUSE = `templates:
  newsletter:
    parts:
      - part: title
      - part: teaser
        labels: { fr: [En bref] }
      - part: story
`;

describe('a new briefing over the protocol', () => {
  const wanted = { language: 'fr', title: 'Le verre', date: '2026-03-02' } as const;
  const head = '---\nbriefing: newsletter\nlang: fr\ndate: 2026-03-02\n---\n\n# Le verre\n\n';

  it(
    'is made by the built-in template where there is no other',
    withEditor({}, async ({ connection }) => {
      const snippet = await connection.sendRequest(NewBriefingRequest, wanted);
      assert.ok(snippet.startsWith(`${head}Et aussi: \${1:`), snippet);
    }),
  );

  it(
    'is made by the template of the workspace',
    atDesk({ 'briefing.config.yaml': HOUSE }, ({ folder }) =>
      withEditor({ folders: [folder] }, async ({ connection }) => {
        const snippet = await connection.sendRequest(NewBriefingRequest, wanted);
        assert.ok(snippet.startsWith(`${head}En bref: \${1:`), snippet);
        assert.ok(!snippet.includes('Pour aller plus loin'), snippet);
      })(),
    ),
  );
});
