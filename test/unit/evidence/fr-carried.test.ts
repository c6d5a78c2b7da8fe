import assert from 'node:assert/strict';
import { evidenceIn } from '../../support/evidence.ts';

/** The types of evidence of the figures of a French paragraph, in order. */
const typesIn = (marked: string) => evidenceIn(marked, 'fr').map((evidence) => evidence?.type ?? null);

describe('evidence carried on in French', () => {
  const rows: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['Selon Bloomberg, ⟦600⟧ postes sont visés. Le plan coûterait ⟦40 millions⟧.', ['attribution', 'carried']],
    [
      'Selon Bloomberg, ⟦600⟧ postes sont visés. Sans lui, la perte atteindrait ⟦40 millions⟧.',
      ['attribution', 'carried'],
    ],
    ['Selon une étude, ⟦60 %⟧ des cadres en usent. L’étude chiffre le gain à ⟦4 %⟧.', ['attribution', 'attribution']],
    ['Selon une étude, ⟦60 %⟧ des cadres en usent. Le rapport va plus loin, avec ⟦4 %⟧.', ['attribution', 'carried']],
    ['Selon une étude, ⟦60 %⟧ des cadres en usent. Ce chiffre monte à ⟦70 %⟧ à Paris.', ['attribution', 'carried']],
    [
      'Une annonce révélée par Electrek évoque ⟦150⟧ postes. Il y est précisé que le colis pèse ⟦14 kg⟧.',
      ['attribution', 'carried'],
    ],
    ['Une étude montre que ⟦150⟧ sites ferment. La perte y ressort à ⟦14 %⟧.', ['attribution', 'carried']],
    ['Le parc ouvre à ⟦150⟧ visiteurs. Il y est précisé que l’entrée coûte ⟦14 euros⟧.', [null, null]],
    ['Selon Electrek, ⟦150⟧ postes sont à pourvoir. Il est précisé que le colis pèse ⟦14 kg⟧.', ['attribution', null]],
    ['Le plan coûterait ⟦40 millions⟧.', [null]],
    ['Le plan touche ⟦600⟧ postes. Il coûterait ⟦40 millions⟧.', [null, null]],
    ['Selon Bloomberg, ⟦600⟧ postes sont visés. Le groupe emploie ⟦9 000⟧ personnes.', ['attribution', null]],
    [
      'Selon Bloomberg, ⟦600⟧ postes sont visés. Le groupe n’a pas souhaité commenter. Le plan coûterait ⟦40 millions⟧.',
      ['attribution', null],
    ],
    [
      'Le patron annonce ⟦600⟧ départs. Il a refusé de préciser si le coût dépasserait ⟦40 millions⟧.',
      ['attribution', null],
    ],
  ];
  for (const [marked, types] of rows) it(marked, () => assert.deepEqual(typesIn(marked), types));
});
