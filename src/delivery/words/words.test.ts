import { expect, test } from 'vitest';
import { dayFromIso } from '../../core/period/index.ts';
import { fakeMeasures, place } from '../fake-measures.fixture.ts';
import { plan, STOCK_OUTS } from '../plan.fixture.ts';
import { takeStock } from '../stocktake.ts';
import { VALUES, workspace } from '../workspace.fixture.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

test('both languages have the same sentences', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  expect(Object.keys(fr.what)).toEqual(Object.keys(en.what));
  expect(Object.keys(fr.periods)).toEqual(Object.keys(en.periods));
  expect(Object.keys(fr.actions)).toEqual(Object.keys(en.actions));
  expect(Object.keys(fr.causes)).toEqual(Object.keys(en.causes));
});

test('a stocktake in French says nothing in English', () => {
  const plans = [
    plan({ milestones: [{ title: 'Postes', due: '2026-06-01' }] }),
    { ...STOCK_OUTS, interventions: STOCK_OUTS.interventions.slice(0, 2) },
  ];
  const measures = fakeMeasures({
    places: [place('Kaya'), place('Huye')],
    values: VALUES,
    received: { 'country 202606': [61, 100], Kaya: [1, 2] },
  });
  const { priorities, notChecked } = takeStock({
    workspace: workspace({ language: 'fr', plans }),
    measures,
    today: dayFromIso('2026-07-05')!,
  });
  const [nurses, stockOuts] = priorities;
  expect(nurses?.why).toBe('61\u202F% des rapports reçus, seuil 80\u202F%');
  expect(nurses?.remarks).toEqual(['le plan n’a pas de responsable', '1 jalon sans responsable', 'le plan ne nomme aucun risque']);
  expect(nurses?.data.caveats).toEqual(['1 des 12 derniers mois sous le seuil de complétude, non comptés']);
  expect(nurses?.league).toMatchObject({ basis: 'le plan de l’ensemble, pour chaque lieu' });
  expect(nurses?.league.rows[1]?.reason).toBe('50\u202F% des rapports reçus, seuil 80\u202F%');
  expect(nurses?.outlook).toMatchObject({
    method: expect.stringMatching(/^moyenne de la dernière valeur \(\d+\u202F%\) et une tendance robuste amortie .* ; 23 mois/),
  });
  expect(stockOuts?.remarks?.[0]).toBe('les interventions mènent ensemble à 14,0\u202F%, la cible est 10,0\u202F%');
  expect(notChecked.find(({ what }) => what === 'perspective')?.reason).toBe('il faut 12 mois, il y en a 8');
});
