import { countFindings } from '../../src/checks/count-findings.ts';
import type { ValidationReport } from '../../src/core/validation-report.ts';
import { finding, gakenkeReport } from './gakenke-report.ts';

const FILE = 'envois/Évêché – août.csv';

/** The month of a French-speaking district, in its language. */
export function frenchReport(): ValidationReport {
  const at = (line: number, column: number) => ({ file: FILE, line, column, cell: `${'ABCD'[column - 1]}${line}` });
  const findings = [
    finding({
      code: 'unknown-place',
      places: Array.from({ length: 154 }, (_, index) => at(12 + index, 2)),
      args: { text: 'NORD-KIVOU', expected: 'NORD-KIVU' },
      message: 'Province « NORD-KIVOU » inattendu, « NORD-KIVU » est attendu.',
      fix: 'Corrigez-le dans la colonne B, ou admettez cette graphie comme alias : --alias "NORD-KIVOU=NORD-KIVU".',
    }),
    finding({
      code: 'negative-count',
      at: at(1188, 4),
      args: { place: 'CS Évêché', element: 'CPN 1', period: '202608', value: -4 },
      message: 'Valeur inattendue −4 pour CPN 1 à CS Évêché, attendu 0 ou plus.',
      fix: 'Consultez le registre et saisissez le nombre exact.',
    }),
    finding({
      code: 'outlier-modified-z',
      severity: 'warning',
      at: at(1412, 4),
      args: { place: 'HC Muhororo', element: 'Consultations', period: '202608', value: 8120.5, usualLow: 640, usualHigh: 1310 },
      message: 'Valeur inattendue 8 120,5 pour Consultations à HC Muhororo en août 2026, attendu environ 640–1 310.',
      fix: 'Comparez avec le registre et confirmez ou corrigez la valeur avec la formation sanitaire.',
    }),
    finding({
      code: 'duplicate-column',
      severity: 'warning',
      at: { file: FILE, column: 3, field: 'Période' },
      message: 'Deuxième colonne inattendue nommée « Période », attendu chaque nom une seule fois.',
      fix: "Renommez l'une des deux colonnes.",
    }),
  ];
  const [file] = gakenkeReport().files;
  const periods = { first: '202608', last: '202608', count: 1, words: 'août 2026' };
  const files = [{ ...file!, file: FILE, rows: 12_504, rowsUsable: 12_348, uploader: 'Zone de santé d’Évêché', periods, leftOut: [] }];
  return gakenkeReport({ language: 'fr', files, findings, ...countFindings(findings) });
}
